package io.github.mentoring4j.matching.criterion;

import io.github.mentoring4j.participant.Participant;
import io.github.mentoring4j.participant.Party;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A preference under another id, or one that gives points only under conditions. */
record PreferenceUnderCondition(String id, Preference preference, List<Having> conditions) implements Preference {

    PreferenceUnderCondition {
        Objects.requireNonNull(id, "id");
        conditions = List.copyOf(conditions);
    }

    @Override
    public int points(Participant mentor, Participant mentee) {
        PairCondition asked = Having.all(conditions, List.of(mentor), List.of(mentee));
        return asked.permits(0, 0) ? preference.points(mentor, mentee) : 0;
    }

    @Override
    public int most() {
        return conditions.isEmpty() ? preference.most() : Math.max(0, preference.most());
    }

    @Override
    public Optional<Party> voice() {
        return preference.voice();
    }

    @Override
    public PairPoints prepare(List<Participant> mentors, List<Participant> mentees) {
        PairPoints inner = preference.prepare(mentors, mentees);
        if (conditions.isEmpty()) {
            return inner;
        }
        PairCondition asked = Having.all(conditions, mentors, mentees);
        return PairPoints.alike(
                () -> inner.alike().and(asked.alike()),
                (mentor, mentee) -> asked.permits(mentor, mentee) ? inner.points(mentor, mentee) : 0);
    }
}
