package io.github.mentoring4j.matching.index;

import io.github.mentoring4j.matching.criterion.Alike;
import io.github.mentoring4j.matching.criterion.Eligibility;
import io.github.mentoring4j.matching.criterion.PairCondition;
import io.github.mentoring4j.matching.criterion.PairPoints;
import io.github.mentoring4j.matching.criterion.Preference;
import io.github.mentoring4j.participant.Participant;
import io.github.mentoring4j.participant.Party;
import java.util.List;
import java.util.stream.IntStream;

/** The criteria of a request made ready, asked of people by number. */
public final class PreparedCriteria {

    private final List<Participant> mentors;
    private final List<Participant> mentees;
    private final List<Preference> should;
    private final PairCondition[] conditions;
    private final PairPoints[] points;
    private final int[] ceilings;
    /** By preference, one if it counts for how a side likes a pair, zero if it is the other side's own wish. */
    private final int[] countsForMentor;

    private final int[] countsForMentee;
    private final int[] allPreferences;

    private PreparedCriteria(
            List<Eligibility> must, List<Preference> should, List<Participant> mentors, List<Participant> mentees) {
        this.mentors = mentors;
        this.mentees = mentees;
        this.should = should;
        conditions = must.stream()
                .map(criterion -> criterion.prepare(mentors, mentees))
                .toArray(PairCondition[]::new);
        points = should.stream()
                .map(criterion -> criterion.prepare(mentors, mentees))
                .toArray(PairPoints[]::new);
        ceilings = should.stream().mapToInt(Preference::most).toArray();
        countsForMentor = countsFor(Party.MENTOR);
        countsForMentee = countsFor(Party.MENTEE);
        allPreferences = IntStream.range(0, points.length).toArray();
    }

    private int[] countsFor(Party side) {
        return should.stream()
                .mapToInt(criterion -> criterion.voice().orElse(side) == side ? 1 : 0)
                .toArray();
    }

    /** Makes ready. */
    public static PreparedCriteria of(
            List<Eligibility> must, List<Preference> should, List<Participant> mentors, List<Participant> mentees) {
        return new PreparedCriteria(must, should, mentors, mentees);
    }

    int mentorCount() {
        return mentors.size();
    }

    int menteeCount() {
        return mentees.size();
    }

    int mustCount() {
        return conditions.length;
    }

    int shouldCount() {
        return points.length;
    }

    Alike mustAlike(int eligibility) {
        return conditions[eligibility].alike();
    }

    Alike shouldAlike(int preference) {
        return points[preference].alike();
    }

    /** The most that a preference gives to a pair. */
    int most(int preference) {
        return ceilings[preference];
    }

    /** Whether an eligibility permits a pair. */
    public boolean permits(int eligibility, int mentor, int mentee) {
        return conditions[eligibility].permits(mentor, mentee);
    }

    /** Whether all do. */
    public boolean permitted(int mentor, int mentee) {
        for (PairCondition condition : conditions) {
            if (!condition.permits(mentor, mentee)) {
                return false;
            }
        }
        return true;
    }

    /** What a preference gives to a pair, checked against what it says. */
    public int points(int preference, int mentor, int mentee) {
        int given = points[preference].points(mentor, mentee);
        if (given > ceilings[preference] || given < -Preference.GREATEST_POINTS) {
            throw new IllegalStateException("Preference "
                    + should.get(preference).id() + " gave " + given + " points to mentor "
                    + mentors.get(mentor).id() + " and mentee "
                    + mentees.get(mentee).id() + ", but points must lie between "
                    + -Preference.GREATEST_POINTS + " and " + ceilings[preference]
                    + ".\nMaybe its most() does not tell the most that it can give.");
        }
        return given;
    }

    /** Whether a preference is one side's own wish. */
    boolean voiced(int preference) {
        return countsForMentor[preference] + countsForMentee[preference] < 2;
    }

    /** Adds up what some preferences give to a pair; the sums fit, for a request limits preferences and points. */
    void add(int[] preferences, int mentor, int mentee, Worths worths) {
        for (int preference : preferences) {
            int given = points(preference, mentor, mentee);
            worths.score += given;
            worths.mentorLiking += countsForMentor[preference] * given;
            worths.menteeLiking += countsForMentee[preference] * given;
        }
    }

    /** Adds up what all preferences give to a pair. */
    void addAll(int mentor, int mentee, Worths worths) {
        add(allPreferences, mentor, mentee, worths);
    }
}
