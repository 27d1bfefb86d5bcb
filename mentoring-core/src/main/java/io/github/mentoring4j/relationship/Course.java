package io.github.mentoring4j.relationship;

import io.github.mentoring4j.contract.ContractVersion;
import io.github.mentoring4j.contract.Signature;
import io.github.mentoring4j.ending.EndingRequest;
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.meeting.MissedMeeting;
import io.github.mentoring4j.phase.Phase;
import io.github.mentoring4j.phase.PhaseEntry;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.Invariants;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The course of a relationship, from the match to the end: what the operations refuse because it lies outside. They refuse the
 * same in whatever order they are called. A record of what happened all the same is made with the builder.
 */
final class Course {

    private final Occurrence matched;
    private final Optional<LocalDate> end;
    private final Invariants invariants = Invariants.of(MentoringRelationship.class);

    private Course(Occurrence matched, Optional<LocalDate> end) {
        this.matched = matched;
        this.end = end;
    }

    static Course of(MentoringRelationship relationship) {
        return new Course(relationship.matched(), relationship.ended().map(Occurrence::on));
    }

    /** All of a record, by the end that it is to have. What is there may have been put there by the builder. */
    static void refuseUnlessOver(MentoringRelationship relationship, Occurrence ended) {
        Course course = new Course(relationship.matched(), Optional.of(ended.on()));
        boolean once = relationship.ended().isEmpty();
        course.invariants.require(once, "ended", FaultCode.ALREADY_ON_RECORD);
        if (once) {
            course.takesAll(relationship);
        }
        course.orThrow();
    }

    private void takesAll(MentoringRelationship relationship) {
        eachBeforeTheEnd("meetings", relationship.meetings(), "held", Meeting::held);
        eachBeforeTheEnd("missedMeetings", relationship.missedMeetings(), "happened", MissedMeeting::happened);
        eachBeforeTheEnd("ending.requests", relationship.ending().requests(), "asked", EndingRequest::asked);
        List<ContractVersion> versions = relationship.contract().versions();
        eachBeforeTheEnd("contract.versions", versions, "proposed", ContractVersion::proposed);
        for (int i = 0; i < versions.size(); i++) {
            String place = "contract.versions[" + i + "].signatures";
            eachBeforeTheEnd(place, versions.get(i).signatures(), "when", Signature::when);
        }
        List<PhaseEntry> entries = relationship.phases().entries();
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).phase() != Phase.MOVING_ON) {
                beforeTheEnd("phases.entries[" + i + "].entered", entries.get(i).entered());
            }
        }
    }

    private <T> void eachBeforeTheEnd(String path, List<T> parts, String component, Function<T, Occurrence> when) {
        for (int i = 0; i < parts.size(); i++) {
            beforeTheEnd(path + "[" + i + "]." + component, when.apply(parts.get(i)));
        }
    }

    /** For what makes sense before the match, too. */
    Course beforeTheEnd(String path, Occurrence when) {
        boolean over = end.filter(when.on()::isAfter).isPresent();
        invariants.require(!over, path, FaultCode.AFTER_THE_END);
        return this;
    }

    /** For what makes sense after the end, too. */
    Course afterTheMatch(String path, Occurrence when) {
        invariants.require(!when.precedes(matched), path, FaultCode.TOO_EARLY, "matched");
        return this;
    }

    Course within(String path, Occurrence when) {
        return afterTheMatch(path, when).beforeTheEnd(path, when);
    }

    /** A draft may be older than the match; a signature may not, for before it there were no two to agree. */
    Course takes(ContractVersion version) {
        beforeTheEnd("contract", version.proposed());
        version.signatures().forEach(signature -> within("contract", signature.when()));
        return this;
    }

    /** The last phase is what comes after the end; all others lie before it. */
    Course takes(Phase phase, Occurrence entered) {
        if (phase != Phase.MOVING_ON) {
            return within("phases", entered);
        }
        boolean over = end.filter(last -> !entered.on().isBefore(last)).isPresent();
        invariants.require(over, "phases", FaultCode.NOT_ENDED);
        return this;
    }

    void orThrow() {
        invariants.orThrow();
    }
}
