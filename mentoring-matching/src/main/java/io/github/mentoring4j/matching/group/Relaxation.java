package io.github.mentoring4j.matching.group;

import io.github.mentoring4j.matching.graph.Assignment;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.graph.CandidateGraphBuilder;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;

/**
 * The best matching for what is decided, where undecided groups may have any size.
 *
 * <p>A held group has two mentors in the graph that is solved: one for its least places, at which every mentee is worth a premium
 * beyond all scores, and one for the others. Most people come first in any case; they can all be matched and as many of the least
 * places filled as can be filled at all, for to match one more person never takes anybody from a mentor. So the premium fills
 * them.
 */
final class Relaxation {

    private final GroupPlaces places;
    private final GroupState[] states;
    private final int[] arcs;
    private final int[] loads;
    private final long score;

    private Relaxation(CandidateGraph graph, GroupPlaces places, GroupState[] states, int[] arcs) {
        this.places = places;
        this.states = states;
        this.arcs = arcs;
        loads = new int[graph.mentorCount()];
        long sum = 0;
        for (int arc : arcs) {
            loads[graph.mentor(arc)]++;
            sum += graph.score(arc);
        }
        score = sum;
    }

    static Relaxation of(CandidateGraph graph, GroupPlaces places, int premium, GroupState[] states) {
        int[] mentors = new int[2 * states.length];
        for (int mentor = 0; mentor < states.length; mentor++) {
            int most = places.most(mentor);
            int first = states[mentor] == GroupState.HELD ? Math.min(places.least(mentor), most) : most;
            mentors[2 * mentor] = states[mentor] == GroupState.CLOSED ? 0 : first;
            mentors[2 * mentor + 1] = states[mentor] == GroupState.HELD ? most - first : 0;
        }
        CandidateGraph relaxed = relaxed(graph, premium, states, mentors);
        Assignment assignment = MatchingStrategy.optimal().solve(relaxed);
        int[] arcs = new int[assignment.size()];
        for (int position = 0; position < arcs.length; position++) {
            int arc = assignment.arc(position);
            arcs[position] = graph.arcBetween(relaxed.mentor(arc) / 2, relaxed.mentee(arc));
        }
        return new Relaxation(graph, places, states, arcs);
    }

    private static CandidateGraph relaxed(CandidateGraph graph, int premium, GroupState[] states, int[] mentors) {
        int[] mentees = new int[graph.menteeCount()];
        for (int mentee = 0; mentee < mentees.length; mentee++) {
            mentees[mentee] = graph.menteeCapacity(mentee);
        }
        CandidateGraphBuilder builder = CandidateGraph.builder(mentors, mentees);
        for (int arc = 0; arc < graph.arcCount(); arc++) {
            int mentor = graph.mentor(arc);
            boolean held = states[mentor] == GroupState.HELD;
            if (mentors[2 * mentor] > 0) {
                builder.arc(2 * mentor, graph.mentee(arc), graph.score(arc) + (held ? premium : 0));
            }
            if (mentors[2 * mentor + 1] > 0) {
                builder.arc(2 * mentor + 1, graph.mentee(arc), graph.score(arc));
            }
        }
        return builder.build();
    }

    int[] arcs() {
        return arcs;
    }

    GroupWorth worth() {
        return new GroupWorth(arcs.length, score);
    }

    /** How many of their least places the groups that are held lack, all together: as few as can be. */
    int missing() {
        int missing = 0;
        for (int mentor = 0; mentor < states.length; mentor++) {
            if (states[mentor] == GroupState.HELD) {
                missing += Math.max(0, places.least(mentor) - loads[mentor]);
            }
        }
        return missing;
    }

    /** The mentor of the smallest group that is too small, the last of several; -1 if none is. */
    int smallest() {
        int smallest = -1;
        for (int mentor = 0; mentor < states.length; mentor++) {
            if (isTooSmall(mentor) && (smallest < 0 || loads[mentor] <= loads[smallest])) {
                smallest = mentor;
            }
        }
        return smallest;
    }

    /** The mentor of the largest group that is too small, the first of several; -1 if none is. */
    int largest() {
        int largest = -1;
        for (int mentor = 0; mentor < states.length; mentor++) {
            if (isTooSmall(mentor) && (largest < 0 || loads[mentor] > loads[largest])) {
                largest = mentor;
            }
        }
        return largest;
    }

    private boolean isTooSmall(int mentor) {
        return states[mentor] == GroupState.UNDECIDED && loads[mentor] > 0 && loads[mentor] < places.least(mentor);
    }
}
