package io.github.mentoring4j.matching.index;

import io.github.mentoring4j.matching.criterion.Alike;
import java.util.ArrayList;
import java.util.List;

/**
 * One criterion, or several taken together, and the groups of people whom they treat alike.
 *
 * @param must the places of the eligibilities
 * @param should the places of the preferences
 * @param mentors the groups of mentors
 * @param mentees the groups of mentees
 */
record Trait(List<Integer> must, List<Integer> should, Groups mentors, Groups mentees) {

    static Trait of(List<Integer> must, List<Integer> should, Alike alike) {
        return new Trait(must, should, Groups.of(alike.mentorGroups()), Groups.of(alike.menteeGroups()));
    }

    /** How many answers there are. */
    long answers() {
        return (long) mentors.count() * mentees.count();
    }

    boolean joins(Trait other) {
        return mentors.joins(other.mentors) && mentees.joins(other.mentees);
    }

    Trait and(Trait other) {
        return new Trait(
                both(must, other.must),
                both(should, other.should),
                mentors.and(other.mentors),
                mentees.and(other.mentees));
    }

    private static List<Integer> both(List<Integer> one, List<Integer> other) {
        List<Integer> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }
}
