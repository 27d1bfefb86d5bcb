package io.github.mentoring4j.ethics.programme;

import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.programme.MentoringProgramme;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A programme with the relationships in it: what is looked at where somebody asks whether a programme is built to work.
 *
 * <p>A programme can be asked before there is any relationship, too: then the list is empty.
 *
 * @param programme the programme
 * @param relationships its relationships, all of them, in the order of ids
 */
public record ProgrammeRecord(MentoringProgramme programme, List<MentoringRelationship> relationships) {

    /**
     * Copies and sorts.
     *
     * @throws InvalidRecordException if an id stands twice or a relationship belongs to another programme; lists all of them
     */
    public ProgrammeRecord {
        Objects.requireNonNull(programme, "programme");
        Invariants invariants = Invariants.of(ProgrammeRecord.class)
                .unique("relationships", relationships, "id", MentoringRelationship::id);
        for (int i = 0; i < relationships.size(); i++) {
            boolean own = relationships.get(i).programme().equals(programme.id());
            invariants.require(own, "relationships[" + i + "].programme", FaultCode.CONTRADICTION, "programme.id");
        }
        invariants.orThrow();
        relationships = relationships.stream()
                .sorted(Comparator.comparing(MentoringRelationship::id))
                .toList();
    }

    /**
     * A programme with its relationships.
     *
     * @param programme the programme
     * @param relationships all that belong to it, in any order
     * @return the record
     * @throws InvalidRecordException as the constructor
     */
    public static ProgrammeRecord of(MentoringProgramme programme, List<MentoringRelationship> relationships) {
        return new ProgrammeRecord(programme, relationships);
    }

    /**
     * The record as it stood: programme and relationships are cut to the viewpoint, and a relationship whose match is not seen
     * is not there. Linear in the size of the record.
     *
     * @param viewpoint from where one looks
     * @return what existed and was known then; itself if that is all
     */
    @SuppressWarnings("ReferenceEquality") // both hand back themselves when nothing is cut
    public ProgrammeRecord asOf(Viewpoint viewpoint) {
        MentoringProgramme seen = programme.asOf(viewpoint);
        List<MentoringRelationship> there =
                viewpoint.cut(relationships, MentoringRelationship::matched, MentoringRelationship::asOf);
        return seen == programme && there == relationships ? this : new ProgrammeRecord(seen, there);
    }

    /**
     * The same record without anybody's words.
     *
     * @return an equal record but for the texts
     */
    public ProgrammeRecord withoutText() {
        return new ProgrammeRecord(
                programme.withoutText(),
                relationships.stream().map(MentoringRelationship::withoutText).toList());
    }

    /**
     * Shows the programme's id and the number of relationships.
     *
     * @return id and count
     */
    @Override
    public String toString() {
        return "ProgrammeRecord[" + programme.id() + ", relationships=" + relationships.size() + "]";
    }
}
