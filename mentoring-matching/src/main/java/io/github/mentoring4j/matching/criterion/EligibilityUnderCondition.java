package io.github.mentoring4j.matching.criterion;

import io.github.mentoring4j.participant.Participant;
import java.util.List;
import java.util.Objects;

/** An eligibility under another id, or one that is asked only under conditions. */
record EligibilityUnderCondition(String id, Eligibility eligibility, List<Having> conditions) implements Eligibility {

    EligibilityUnderCondition {
        Objects.requireNonNull(id, "id");
        conditions = List.copyOf(conditions);
    }

    @Override
    public boolean permits(Participant mentor, Participant mentee) {
        PairCondition asked = Having.all(conditions, List.of(mentor), List.of(mentee));
        return !asked.permits(0, 0) || eligibility.permits(mentor, mentee);
    }

    @Override
    public PairCondition prepare(List<Participant> mentors, List<Participant> mentees) {
        PairCondition inner = eligibility.prepare(mentors, mentees);
        if (conditions.isEmpty()) {
            return inner;
        }
        PairCondition asked = Having.all(conditions, mentors, mentees);
        return PairCondition.alike(
                () -> inner.alike().and(asked.alike()),
                (mentor, mentee) -> !asked.permits(mentor, mentee) || inner.permits(mentor, mentee));
    }
}
