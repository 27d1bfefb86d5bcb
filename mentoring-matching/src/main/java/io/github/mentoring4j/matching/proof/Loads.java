package io.github.mentoring4j.matching.proof;

import io.github.mentoring4j.matching.graph.Assignment;
import io.github.mentoring4j.matching.graph.CandidateGraph;

/** How many partners an assignment gives to everybody, and whether it can be done. */
final class Loads {

    private final CandidateGraph graph;
    private final int[] ofMentor;
    private final int[] ofMentee;
    private int mentees;
    private int pairs;
    private long score;

    private Loads(CandidateGraph graph) {
        this.graph = graph;
        ofMentor = new int[graph.mentorCount()];
        ofMentee = new int[graph.menteeCount()];
    }

    /**
     * Counts.
     *
     * @throws RefutedException if the assignment cannot be done
     */
    static Loads of(CandidateGraph graph, Assignment assignment) throws RefutedException {
        Loads loads = new Loads(graph);
        int last = -1;
        for (int position = 0; position < assignment.size(); position++) {
            int arc = assignment.arc(position);
            if (arc < 0 || arc >= graph.arcCount()) {
                throw new RefutedException("there is no arc " + arc);
            }
            if (arc <= last) {
                throw new RefutedException("arc " + arc + " is taken twice");
            }
            loads.add(arc);
            last = arc;
        }
        return loads;
    }

    private void add(int arc) throws RefutedException {
        int mentor = graph.mentor(arc);
        int mentee = graph.mentee(arc);
        if (!mentorHasRoom(mentor)) {
            throw new RefutedException("mentor " + mentor + " is given too many mentees");
        }
        if (!menteeHasRoom(mentee)) {
            throw new RefutedException("mentee " + mentee + " is given too many mentors");
        }
        mentees += ofMentee[mentee] == 0 && !graph.mentored(mentee) ? 1 : 0;
        ofMentor[mentor]++;
        ofMentee[mentee]++;
        pairs++;
        score += graph.score(arc);
    }

    int ofMentee(int mentee) {
        return ofMentee[mentee];
    }

    boolean mentorHasRoom(int mentor) {
        return ofMentor[mentor] < graph.mentorCapacity(mentor);
    }

    boolean menteeHasRoom(int mentee) {
        return ofMentee[mentee] < graph.menteeCapacity(mentee);
    }

    Verification.Proven proven() {
        return new Verification.Proven(mentees, pairs, score);
    }
}
