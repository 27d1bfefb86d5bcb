package io.github.mentoring4j.ethics.programme.items;

import io.github.mentoring4j.ethics.engine.Outcome;
import io.github.mentoring4j.ethics.engine.Report;
import io.github.mentoring4j.ethics.engine.SectionReport;
import io.github.mentoring4j.ethics.engine.Threshold;
import io.github.mentoring4j.ethics.engine.Units;
import io.github.mentoring4j.ethics.guidelines.EthicalGuidelines;
import io.github.mentoring4j.ethics.guidelines.course.CourseUnits;
import io.github.mentoring4j.interest.Tie;
import io.github.mentoring4j.interest.TieKind;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Questions on what trust rests on: no power between the two, a contract, rights that are known, and the guidelines. */
public final class TrustQuestions {

    /** The days after the match within which both are to have committed themselves. */
    public static final Threshold COMMIT_WITHIN = Threshold.of("programme.commit-days", Units.DAYS, 60, 0, 366);
    /** On how many of the twelve guidelines something must be known, for a relationship to count. */
    public static final Threshold KNOWN_GUIDELINES =
            Threshold.of("programme.known-guidelines", CourseUnits.COUNT, 8, 1, 12);

    private TrustQuestions() {}

    /**
     * Were the two matched without a line of command between them, and without the mentor judging the mentee for others? Open
     * until one of them has been asked for ties.
     *
     * @return the question
     */
    public static Question withoutPower() {
        return (record, setting) -> relationship -> {
            if (relationship.interests().statements().isEmpty()) {
                return Standing.OPEN;
            }
            return Standing.of(relationship.interests().ties().stream().noneMatch(tie -> isPower(tie, relationship)));
        };
    }

    private static boolean isPower(Tie tie, MentoringRelationship relationship) {
        boolean before = tie.ended()
                .filter(end -> end.on().isBefore(relationship.matched().on()))
                .isPresent();
        return !before && (tie.kind() == TieKind.LINE_OF_COMMAND || tie.kind() == TieKind.EVALUATOR);
    }

    /**
     * Was a contract that both had signed in force at the second meeting? Open while they have met once at most and have none.
     *
     * @return the question
     */
    public static Question contractSigned() {
        return (record, setting) -> relationship -> inTime(
                relationship, day -> relationship.contract().inForceOn(day).isPresent(), setting.asOf());
    }

    /**
     * Had the mentee confirmed by the second meeting to know rights and complaints? Open while they have met once at most and the
     * mentee has not.
     *
     * @return the question
     */
    public static Question rightsKnown() {
        return (record, setting) -> relationship -> inTime(
                relationship,
                day -> relationship.rights().acknowledgements().stream()
                        .anyMatch(each -> !each.given().on().isAfter(day)),
                setting.asOf());
    }

    private static Standing inTime(MentoringRelationship relationship, Predicate<LocalDate> there, LocalDate asOf) {
        Optional<LocalDate> second = second(relationship.meetings());
        if (second.isPresent()) {
            return Standing.of(there.test(second.get()));
        }
        return there.test(asOf) ? Standing.KEPT : Standing.OPEN;
    }

    private static Optional<LocalDate> second(List<Meeting> meetings) {
        return meetings.size() < 2
                ? Optional.empty()
                : Optional.of(meetings.get(1).held().on());
    }

    /**
     * Have both committed themselves to the collaboration, to their own learning and to the sponsor? Open for some time after the
     * match.
     *
     * @return the question
     */
    public static Question committed() {
        return (record, setting) -> relationship -> {
            if (relationship.commitments().isWhole(Party.MENTOR)
                    && relationship.commitments().isWhole(Party.MENTEE)) {
                return Standing.KEPT;
            }
            LocalDate due = relationship.matched().on().plusDays(setting.limit(COMMIT_WITHIN));
            return setting.asOf().isAfter(due) ? Standing.MISSED : Standing.OPEN;
        };
    }

    /**
     * Is no guideline broken? Open while too little is known, for silence is never read as fine.
     *
     * @return the question
     */
    public static Question guidelinesKept() {
        return (record, setting) -> relationship -> {
            Report report = EthicalGuidelines.ruleSet().evaluate(relationship, setting.viewpoint());
            int known = 0;
            for (SectionReport section : report.sections()) {
                if (section.outcome() == Outcome.BREACHED) {
                    return Standing.MISSED;
                }
                known += section.outcome() == Outcome.UNDETERMINED ? 0 : 1;
            }
            return known < setting.limit(KNOWN_GUIDELINES) ? Standing.OPEN : Standing.KEPT;
        };
    }
}
