package io.github.mentoring4j.matching.criterion;

import io.github.mentoring4j.participant.Attribute;
import io.github.mentoring4j.participant.Participant;
import io.github.mentoring4j.participant.Party;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Points by the days for which people of one side have waited. */
record WaitingTime(Party side, Attribute since, LocalDate asOf, int pointsByDay, int most)
        implements AttributePreference.Scoring {

    @Override
    public PairPoints prepare(List<Participant> mentors, List<Participant> mentees) {
        int[] points = (side == Party.MENTOR ? mentors : mentees)
                .stream().mapToInt(this::points).toArray();
        return side == Party.MENTOR
                ? PairPoints.alike(
                        () -> Alike.of(groups(points), new int[mentees.size()]), (mentor, mentee) -> points[mentor])
                : PairPoints.alike(
                        () -> Alike.of(new int[mentors.size()], groups(points)), (mentor, mentee) -> points[mentee]);
    }

    private static int[] groups(int[] points) {
        return Alike.groups(points.length, person -> points[person]);
    }

    /** Days beyond the most points add nothing, and without them the product fits. */
    private int points(Participant person) {
        long days = person.profile()
                .day(since)
                .map(day -> ChronoUnit.DAYS.between(day, asOf))
                .orElse(0L);
        return (int) Math.min(most, pointsByDay * Math.min(most, Math.max(0, days)));
    }
}
