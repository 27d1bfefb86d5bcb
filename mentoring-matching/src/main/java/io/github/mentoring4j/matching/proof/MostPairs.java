package io.github.mentoring4j.matching.proof;

import io.github.mentoring4j.matching.graph.Assignment;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntUnaryOperator;

/** As many pairs as can be made, one more along each alternating path; and again while one of them is held fixed. */
final class MostPairs {

    private static final int NONE = -1;
    private static final int START = -2;

    private final CandidateGraph graph;
    private final int[] places;
    private final int[] menteeRoom;
    private final int[] mentorRoom;
    private final BitSet taken = new BitSet();
    private int size;
    private int fixed = NONE;

    /** By mentor and by mentee, the arc by which a path came to them. */
    private final int[] cameToMentor;

    private final int[] cameToMentee;
    private final int[] queue;

    /** From pairs that can be made, with so many places for each mentee. */
    MostPairs(CandidateGraph graph, IntUnaryOperator places, Assignment made) {
        this.graph = graph;
        this.places = new int[graph.menteeCount()];
        Arrays.setAll(this.places, places);
        menteeRoom = this.places.clone();
        mentorRoom = new int[graph.mentorCount()];
        Arrays.setAll(mentorRoom, graph::mentorCapacity);
        cameToMentor = new int[mentorRoom.length];
        cameToMentee = new int[menteeRoom.length];
        queue = new int[menteeRoom.length];
        for (int position = 0; position < made.size(); position++) {
            take(made.arc(position));
        }
    }

    /** Makes as many as can be. */
    void complete() {
        growTo(Integer.MAX_VALUE);
    }

    /** Whether one more could be made. */
    boolean canGrow() {
        return pathEnd() != NONE;
    }

    Assignment assignment() {
        return Assignment.of(taken.stream().toArray());
    }

    /** Whether as many can be made with an arc among them; it takes the mentor's place alone if the mentee has none that counts. */
    boolean keepsAllWith(int arc) {
        int most = size;
        if (!taken.get(arc)) {
            fix(arc);
        }
        return size == most;
    }

    private void fix(int arc) {
        int mentor = graph.mentor(arc);
        int mentee = graph.mentee(arc);
        boolean counts = places[mentee] > 0;
        int most = size;
        if (mentorRoom[mentor] == 0) {
            drop(anyOfMentor(mentor));
        }
        if (counts && menteeRoom[mentee] == 0) {
            drop(anyOfMentee(mentee));
        }
        fixed = arc;
        mentorRoom[mentor]--;
        menteeRoom[mentee] -= counts ? 1 : 0;
        growTo(counts ? most - 1 : most);
        mentorRoom[mentor]++;
        menteeRoom[mentee] += counts ? 1 : 0;
        fixed = NONE;
        if (counts) {
            take(arc);
        }
    }

    private void growTo(int most) {
        int end = NONE;
        while (size < most && (end = pathEnd()) != NONE) {
            exchange(end);
        }
    }

    private int anyOfMentor(int mentor) {
        int position = graph.firstPositionOfMentor(mentor);
        while (!taken.get(graph.arcOfMentor(position))) {
            position++;
        }
        return graph.arcOfMentor(position);
    }

    private int anyOfMentee(int mentee) {
        return taken.nextSetBit(graph.firstArcOfMentee(mentee));
    }

    private void take(int arc) {
        taken.set(arc);
        mentorRoom[graph.mentor(arc)]--;
        menteeRoom[graph.mentee(arc)]--;
        size++;
    }

    private void drop(int arc) {
        taken.clear(arc);
        mentorRoom[graph.mentor(arc)]++;
        menteeRoom[graph.mentee(arc)]++;
        size--;
    }

    /** A mentor with room to whom a path leads from a mentee with room; breadth first. */
    private int pathEnd() {
        Arrays.fill(cameToMentor, NONE);
        Arrays.fill(cameToMentee, NONE);
        int end = 0;
        for (int mentee = 0; mentee < menteeRoom.length; mentee++) {
            if (menteeRoom[mentee] > 0) {
                cameToMentee[mentee] = START;
                queue[end++] = mentee;
            }
        }
        for (int head = 0; head < end; head++) {
            int last = graph.firstArcOfMentee(queue[head] + 1);
            for (int arc = graph.firstArcOfMentee(queue[head]); arc < last; arc++) {
                int mentor = graph.mentor(arc);
                if (cameToMentor[mentor] == NONE && arc != fixed && !taken.get(arc)) {
                    cameToMentor[mentor] = arc;
                    if (mentorRoom[mentor] > 0) {
                        return mentor;
                    }
                    end = goOn(mentor, end);
                }
            }
        }
        return NONE;
    }

    /** To the mentees of a mentor who were not come to before. */
    private int goOn(int mentor, int size) {
        int end = size;
        int last = graph.firstPositionOfMentor(mentor + 1);
        for (int position = graph.firstPositionOfMentor(mentor); position < last; position++) {
            int arc = graph.arcOfMentor(position);
            int mentee = graph.mentee(arc);
            if (taken.get(arc) && cameToMentee[mentee] == NONE) {
                cameToMentee[mentee] = arc;
                queue[end++] = mentee;
            }
        }
        return end;
    }

    /** Takes what was not taken along the path to a mentor, and drops what was. */
    private void exchange(int mentor) {
        int arc = cameToMentor[mentor];
        take(arc);
        while (cameToMentee[graph.mentee(arc)] != START) {
            int dropped = cameToMentee[graph.mentee(arc)];
            drop(dropped);
            arc = cameToMentor[graph.mentor(dropped)];
            take(arc);
        }
    }
}
