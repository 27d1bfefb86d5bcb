package io.github.mentoring4j.ethics.programme.items;

import io.github.mentoring4j.ethics.engine.Argument;
import io.github.mentoring4j.evaluation.ExpectedBenefit;
import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.evidence.EvidenceRef;
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.programme.DocumentKind;
import io.github.mentoring4j.programme.Endorsement;
import io.github.mentoring4j.programme.EndorsementLevel;
import io.github.mentoring4j.programme.EvidenceDocument;
import io.github.mentoring4j.programme.MentoringProgramme;
import io.github.mentoring4j.relationship.DatedEvidence;
import io.github.mentoring4j.rights.ProcedureVersion;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Something that a programme is to have in place, found in its record. Of several of a kind the earliest counts, and of those of one
 * day the lowest id.
 *
 * @param name what it is called, for sentences that say it is missing
 * @param kind the kind of evidence that shows it
 * @param found finds it, with the day since when it is there
 */
public record Part(Argument name, EvidenceKind kind, Function<MentoringProgramme, Optional<DatedEvidence>> found) {

    /**
     * A document.
     *
     * @param kind its kind
     * @return the part
     */
    public static Part document(DocumentKind kind) {
        return new Part(
                Argument.of(kind),
                EvidenceKind.DOCUMENT,
                programme -> earliest(
                        EvidenceKind.DOCUMENT,
                        programme.documents().stream()
                                .filter(document -> document.kind() == kind)
                                .toList(),
                        EvidenceDocument::id,
                        EvidenceDocument::issued));
    }

    /**
     * That somebody stands behind the programme.
     *
     * @param level where in the organisation
     * @return the part
     */
    public static Part endorsement(EndorsementLevel level) {
        return new Part(
                Argument.of(level),
                EvidenceKind.ENDORSEMENT,
                programme -> earliest(
                        EvidenceKind.ENDORSEMENT,
                        programme.endorsements().stream()
                                .filter(endorsement -> endorsement.level() == level)
                                .toList(),
                        Endorsement::id,
                        Endorsement::given));
    }

    /**
     * A procedure for complaints, there from the day on which it is both known and in force.
     *
     * @return the part
     */
    public static Part complaintsProcedure() {
        return new Part(
                new Argument.Word("Part.COMPLAINTS_PROCEDURE"),
                EvidenceKind.PROCEDURE_VERSION,
                programme -> earliest(
                        EvidenceKind.PROCEDURE_VERSION,
                        programme.complaints().versions(),
                        ProcedureVersion::label,
                        Part::effective));
    }

    private static Occurrence effective(ProcedureVersion version) {
        Occurrence published = version.published();
        boolean later = version.inForceFrom().isAfter(published.on());
        return later ? Occurrence.of(version.inForceFrom()) : published;
    }

    /**
     * Benefits that are expected; the programme itself stands for them.
     *
     * @return the part
     */
    public static Part expectedBenefits() {
        return ofTheProgramme(
                "Part.EXPECTED_BENEFITS",
                programme -> programme.benefits().stream()
                        .map(ExpectedBenefit::stated)
                        .min(Occurrence::compareTo));
    }

    private static Part ofTheProgramme(String name, Function<MentoringProgramme, Optional<Occurrence>> when) {
        return new Part(
                new Argument.Word(name),
                EvidenceKind.PROGRAMME,
                programme -> when.apply(programme)
                        .map(day -> new DatedEvidence(EvidenceRef.of(EvidenceKind.PROGRAMME, programme.id()), day)));
    }

    private static <T> Optional<DatedEvidence> earliest(
            EvidenceKind kind, List<T> all, Function<T, Object> id, Function<T, Occurrence> when) {
        return all.stream()
                .map(each -> new DatedEvidence(EvidenceRef.of(kind, id.apply(each)), when.apply(each)))
                .min(DatedEvidence::compareTo);
    }
}
