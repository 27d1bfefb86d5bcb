package io.github.mentoring4j.ethics.guidelines.course;

import io.github.mentoring4j.contract.ContractVersion;
import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.evidence.EvidenceRef;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.time.LocalDate;
import java.util.Optional;

/** How far a relationship has come on a day. One that has ended stays as it was on its last day. */
public final class Course {

    /** Hardly any contract has more versions than these, and every evaluation points at some. */
    private static final EvidenceRef[] FIRST_VERSIONS = firstVersions(8);

    private Course() {}

    private static EvidenceRef[] firstVersions(int many) {
        EvidenceRef[] refs = new EvidenceRef[many];
        for (int i = 0; i < many; i++) {
            refs[i] = EvidenceRef.of(EvidenceKind.CONTRACT_VERSION, i + 1);
        }
        return refs;
    }

    /**
     * The day up to which a course is judged.
     *
     * @param relationship the relationship
     * @param asOf the day of the evaluation
     * @return that day, or the relationship's last day if it ended before
     */
    public static LocalDate lastDay(MentoringRelationship relationship, LocalDate asOf) {
        if (relationship.ended().isEmpty()) {
            return asOf;
        }
        LocalDate ended = relationship.ended().get().on();
        return ended.isBefore(asOf) ? ended : asOf;
    }

    /**
     * Whether the course is over.
     *
     * @param relationship the relationship
     * @return true if it has ended
     */
    public static boolean isOver(MentoringRelationship relationship) {
        return relationship.ended().isPresent();
    }

    /**
     * The version of the contract that binds the two, or bound them when they parted.
     *
     * @param relationship the relationship
     * @param asOf the day of the evaluation
     * @return the version in force on the day up to which the course is judged, if one is
     */
    public static Optional<ContractVersion> inForce(MentoringRelationship relationship, LocalDate asOf) {
        return relationship.contract().inForceOn(lastDay(relationship, asOf));
    }

    /**
     * Where a meeting stands in the record.
     *
     * @param meeting the meeting
     * @return a reference to it
     */
    public static EvidenceRef ref(Meeting meeting) {
        return new EvidenceRef(EvidenceKind.MEETING, meeting.id().value());
    }

    /**
     * Where a version of the contract stands in the record.
     *
     * @param version the version
     * @return a reference to it
     */
    public static EvidenceRef ref(ContractVersion version) {
        int number = version.number();
        return number <= FIRST_VERSIONS.length
                ? FIRST_VERSIONS[number - 1]
                : EvidenceRef.of(EvidenceKind.CONTRACT_VERSION, number);
    }
}
