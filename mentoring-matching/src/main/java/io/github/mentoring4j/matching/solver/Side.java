package io.github.mentoring4j.matching.solver;

import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.participant.Party;

/** The people of one side of a graph, their arcs, and how they rank them: by liking, and of equals by number. */
abstract class Side {

    final CandidateGraph graph;

    private Side(CandidateGraph graph) {
        this.graph = graph;
    }

    static Side of(CandidateGraph graph, Party party) {
        return party == Party.MENTOR ? new Mentors(graph) : new Mentees(graph);
    }

    /** How many people there are. */
    abstract int size();

    /** How many places a person has. */
    abstract int capacity(int person);

    /** Where a person's arcs start; one more person for the end. */
    abstract int first(int person);

    /** The arc at a position. */
    abstract int arc(int position);

    /** The person at an arc's end. */
    abstract int person(int arc);

    /** How the person at its end likes an arc. */
    abstract int liking(int arc);

    /** The rank that the person at its end gives to an arc, the smaller the better: no two arcs have the same. */
    final long rank(int arc) {
        return -(long) liking(arc) << 32 | arc;
    }

    /** The ranks of a person's arcs, in no order. */
    final long[] ranks(int person) {
        int from = first(person);
        long[] ranks = new long[first(person + 1) - from];
        for (int place = 0; place < ranks.length; place++) {
            ranks[place] = rank(arc(from + place));
        }
        return ranks;
    }

    /** The arc of a rank. */
    static int ranked(long rank) {
        return (int) rank;
    }

    /** How many arcs a person has. */
    final int degree(int person) {
        return first(person + 1) - first(person);
    }

    /** No more places than can be filled. */
    final int places(int person) {
        return Math.min(capacity(person), degree(person));
    }

    private static final class Mentors extends Side {

        Mentors(CandidateGraph graph) {
            super(graph);
        }

        @Override
        int size() {
            return graph.mentorCount();
        }

        @Override
        int capacity(int person) {
            return graph.mentorCapacity(person);
        }

        @Override
        int first(int person) {
            return graph.firstPositionOfMentor(person);
        }

        @Override
        int arc(int position) {
            return graph.arcOfMentor(position);
        }

        @Override
        int person(int arc) {
            return graph.mentor(arc);
        }

        @Override
        int liking(int arc) {
            return graph.mentorLiking(arc);
        }
    }

    private static final class Mentees extends Side {

        Mentees(CandidateGraph graph) {
            super(graph);
        }

        @Override
        int size() {
            return graph.menteeCount();
        }

        @Override
        int capacity(int person) {
            return graph.menteeCapacity(person);
        }

        @Override
        int first(int person) {
            return graph.firstArcOfMentee(person);
        }

        @Override
        int arc(int position) {
            return position;
        }

        @Override
        int person(int arc) {
            return graph.mentee(arc);
        }

        @Override
        int liking(int arc) {
            return graph.menteeLiking(arc);
        }
    }
}
