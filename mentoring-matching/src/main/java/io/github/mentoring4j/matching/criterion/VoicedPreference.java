package io.github.mentoring4j.matching.criterion;

import io.github.mentoring4j.participant.Participant;
import io.github.mentoring4j.participant.Party;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A preference that one side has. */
record VoicedPreference(Preference preference, Party by) implements Preference {

    VoicedPreference {
        Objects.requireNonNull(preference, "preference");
        Objects.requireNonNull(by, "by");
    }

    @Override
    public String id() {
        return preference.id();
    }

    @Override
    public int points(Participant mentor, Participant mentee) {
        return preference.points(mentor, mentee);
    }

    @Override
    public int most() {
        return preference.most();
    }

    @Override
    public PairPoints prepare(List<Participant> mentors, List<Participant> mentees) {
        return preference.prepare(mentors, mentees);
    }

    @Override
    public Optional<Party> voice() {
        return Optional.of(by);
    }

    @Override
    public Preference voicedBy(Party side) {
        return preference.voicedBy(side);
    }
}
