package io.github.mentoring4j.matching;

import io.github.mentoring4j.matching.graph.Assignment;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.graph.ScoresBeyond;
import io.github.mentoring4j.matching.plan.Shortfall;

/** How many places an assignment leaves open to everybody, and how much more could have been had. */
final class Loads {

    private final CandidateGraph graph;
    private final Assignment assignment;
    private final int[] openToMentors;
    private final int[] openToMentees;

    private Loads(CandidateGraph graph, Assignment assignment) {
        this.graph = graph;
        this.assignment = assignment;
        openToMentors = new int[graph.mentorCount()];
        openToMentees = new int[graph.menteeCount()];
        for (int mentor = 0; mentor < openToMentors.length; mentor++) {
            openToMentors[mentor] = graph.mentorCapacity(mentor);
        }
        for (int mentee = 0; mentee < openToMentees.length; mentee++) {
            openToMentees[mentee] = graph.menteeCapacity(mentee);
        }
        for (int position = 0; position < assignment.size(); position++) {
            openToMentors[graph.mentor(assignment.arc(position))]--;
            openToMentees[graph.mentee(assignment.arc(position))]--;
        }
    }

    static Loads of(CandidateGraph graph, Assignment assignment) {
        return new Loads(graph, assignment);
    }

    int openToMentor(int mentor) {
        return openToMentors[mentor];
    }

    int openToMentee(int mentee) {
        return openToMentees[mentee];
    }

    /**
     * What can be had more, if a plan over all pairs can be worth so much more.
     *
     * <p>Such a plan is worth its score, and the worth of a pair for each pair, and once more for each mentee who has one. What
     * its score falls short of ours may be made up by more pairs; it falls short by no more than ours lies above the least
     * possible.
     *
     * @param gain how much more it can be worth
     * @param worth the worth of a pair beside its score; zero if the score is all that counts
     * @param scores between which scores all pairs lie
     */
    Shortfall shortfall(long gain, long worth, ScoresBeyond scores) {
        long score = assignment.score(graph);
        long points = Math.min(gain, Math.max(0, Math.max(0, scores.greatest()) * placeable() - score));
        if (worth == 0) {
            return new Shortfall(0, 0, points);
        }
        long within = sum(gain, score - scores.least() * assignment.size());
        boolean single = single();
        long pair = (single ? 2 : 1) * worth + scores.least();
        long open = Math.min(sum(openToMentors), sum(openToMentees));
        long pairs = pair > 0 ? Math.min(open, within / pair) : open;
        long mentees = Math.min(leftOut(), single ? pairs : pair > 0 ? within / worth : Long.MAX_VALUE);
        return new Shortfall(mentees, pairs, points);
    }

    private static long sum(long one, long other) {
        return one > Long.MAX_VALUE - other ? Long.MAX_VALUE : one + other;
    }

    private static long sum(int[] open) {
        long sum = 0;
        for (int each : open) {
            sum += each;
        }
        return sum;
    }

    /** How many pairs there can be at most. */
    private long placeable() {
        return assignment.size() + Math.min(sum(openToMentors), sum(openToMentees));
    }

    /** Whether no mentee can have more than one mentor, pinned ones included. */
    private boolean single() {
        for (int mentee = 0; mentee < openToMentees.length; mentee++) {
            if (graph.menteeCapacity(mentee) > (graph.mentored(mentee) ? 0 : 1)) {
                return false;
            }
        }
        return true;
    }

    private long leftOut() {
        long count = 0;
        for (int mentee = 0; mentee < openToMentees.length; mentee++) {
            int capacity = graph.menteeCapacity(mentee);
            count += capacity > 0 && openToMentees[mentee] == capacity && !graph.mentored(mentee) ? 1 : 0;
        }
        return count;
    }
}
