package io.github.mentoring4j.examples.check;

import io.github.mentoring4j.examples.input.InputFaults;
import io.github.mentoring4j.examples.input.InputFile;
import io.github.mentoring4j.examples.input.JsonInput;
import io.github.mentoring4j.jackson.RecordReader;
import io.github.mentoring4j.programme.ProgrammeId;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.relationship.RelationshipId;
import io.github.mentoring4j.validation.FaultCode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads files of one relationship's record each. */
public final class RelationshipFiles {

    private RelationshipFiles() {}

    /**
     * Reads all files. Their order does not matter.
     *
     * @param paths the files, as the user named them
     * @param faults takes what is wrong with any of them
     * @return the relationships that could be read, by id
     */
    public static List<MentoringRelationship> read(List<Path> paths, InputFaults faults) {
        return readAll(paths, Optional.empty(), faults);
    }

    /**
     * Reads files of relationships of one programme. Their order does not matter.
     *
     * @param programme the programme that they have to belong to
     * @param paths the files, as the user named them
     * @param faults takes what is wrong with any of them
     * @return the relationships that could be read, by id
     */
    public static List<MentoringRelationship> readOf(ProgrammeId programme, List<Path> paths, InputFaults faults) {
        return readAll(paths, Optional.of(programme), faults);
    }

    private static List<MentoringRelationship> readAll(
            List<Path> paths, Optional<ProgrammeId> programme, InputFaults faults) {
        Map<RelationshipId, String> files = new TreeMap<>();
        List<MentoringRelationship> relationships = new ArrayList<>();
        RecordReader reader = RecordReader.of();
        for (Path path :
                paths.stream().sorted(Comparator.comparing(Path::toString)).toList()) {
            read(path, reader, faults).ifPresent(relationship -> {
                programme.ifPresent(own -> belongs(relationship, own, path, faults));
                String first = files.putIfAbsent(relationship.id(), path.toString());
                if (first == null) {
                    relationships.add(relationship);
                } else {
                    faults.add(
                            path.toString(),
                            "id",
                            FaultCode.DUPLICATE,
                            relationship.id().value(),
                            first);
                }
            });
        }
        relationships.sort(Comparator.comparing(MentoringRelationship::id));
        return relationships;
    }

    private static void belongs(
            MentoringRelationship relationship, ProgrammeId programme, Path path, InputFaults faults) {
        if (!relationship.programme().equals(programme)) {
            faults.add(path.toString(), "programme", FaultCode.CONTRADICTION, programme.value());
        }
    }

    private static Optional<MentoringRelationship> read(Path path, RecordReader reader, InputFaults faults) {
        return InputFile.read(path, faults)
                .flatMap(file -> JsonInput.read(reader, MentoringRelationship.class, file, faults));
    }
}
