package io.github.mentoring4j.matching.criterion;

import io.github.mentoring4j.participant.Participant;
import io.github.mentoring4j.participant.Party;
import java.util.List;
import java.util.stream.Collectors;

/** By how much mentors stand above mentees on a scale. */
final class Gaps {

    /** The gap of two people of whom at least one is not on the scale. */
    static final long UNKNOWN = Scale.UNKNOWN;

    private final long[] mentors;
    private final long[] mentees;

    private Gaps(long[] mentors, long[] mentees) {
        this.mentors = mentors;
        this.mentees = mentees;
    }

    static Gaps of(Attributes attributes, Scale scale, List<Participant> mentors, List<Participant> mentees) {
        return new Gaps(
                scale.positions(values(attributes, Party.MENTOR, mentors)),
                scale.positions(values(attributes, Party.MENTEE, mentees)));
    }

    private static List<List<String>> values(Attributes attributes, Party side, List<Participant> people) {
        return people.stream().map(person -> attributes.values(side, person)).collect(Collectors.toList());
    }

    /** People at the same position are alike. */
    Alike alike() {
        return Alike.of(
                Alike.groups(mentors.length, mentor -> mentors[mentor]),
                Alike.groups(mentees.length, mentee -> mentees[mentee]));
    }

    /** The mentor's position less the mentee's. */
    long between(int mentor, int mentee) {
        long upper = mentors[mentor];
        long lower = mentees[mentee];
        return upper == Scale.UNKNOWN || lower == Scale.UNKNOWN ? UNKNOWN : upper - lower;
    }
}
