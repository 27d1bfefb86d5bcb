package io.github.mentoring4j.matching.criterion;

import java.util.Arrays;

/** The pairs of whom one stands above the other; all others are alike, by whether anything is known of who is above them. */
final class LineExceptions {

    /** With more exceptions than this by person, which circles can bring about, asking every pair is no dearer. */
    private static final int MOST_BY_PERSON = 64;

    private final ReportingLine.Line[] mentors;
    private final ReportingLine.Line[] mentees;
    private final int numbers;

    LineExceptions(ReportingLine.Line[] mentors, ReportingLine.Line[] mentees, int numbers) {
        this.mentors = mentors;
        this.mentees = mentees;
        this.numbers = numbers;
    }

    Alike alike() {
        int[] mentorOf = places(mentors);
        int[] menteeOf = places(mentees);
        long count = count(mentees, mentorOf) + count(mentors, menteeOf);
        if (count > (long) MOST_BY_PERSON * (mentors.length + mentees.length)) {
            return Alike.nobody();
        }
        int[] ofMentors = new int[(int) count];
        int[] ofMentees = new int[(int) count];
        int split = collect(mentees, mentorOf, ofMentees, ofMentors, 0);
        collect(mentors, menteeOf, ofMentors, ofMentees, split);
        return Alike.of(known(mentors), known(mentees)).except(ofMentors, ofMentees);
    }

    private int[] places(ReportingLine.Line[] people) {
        int[] places = new int[numbers];
        Arrays.fill(places, -1);
        for (int place = 0; place < people.length; place++) {
            places[people[place].person] = place;
        }
        return places;
    }

    private static long count(ReportingLine.Line[] people, int[] places) {
        long count = 0;
        for (ReportingLine.Line line : people) {
            for (int superior : line.above) {
                count += places[superior] >= 0 ? 1 : 0;
            }
        }
        return count;
    }

    private static int collect(ReportingLine.Line[] people, int[] places, int[] own, int[] others, int from) {
        int count = from;
        for (int person = 0; person < people.length; person++) {
            for (int superior : people[person].above) {
                if (places[superior] >= 0) {
                    own[count] = person;
                    others[count++] = places[superior];
                }
            }
        }
        return count;
    }

    private static int[] known(ReportingLine.Line[] people) {
        return Alike.groups(people.length, person -> people[person].known);
    }
}
