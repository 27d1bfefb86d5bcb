package io.github.mentoring4j.matching.criterion;

import io.github.mentoring4j.participant.Participant;
import java.util.Objects;
import java.util.function.BiPredicate;

/** A user's predicate with an id. */
record EligibilityByPredicate(String id, BiPredicate<? super Participant, ? super Participant> predicate)
        implements Eligibility {

    EligibilityByPredicate {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(predicate, "predicate");
    }

    @Override
    public boolean permits(Participant mentor, Participant mentee) {
        return predicate.test(mentor, mentee);
    }
}
