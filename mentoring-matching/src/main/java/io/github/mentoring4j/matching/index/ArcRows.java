package io.github.mentoring4j.matching.index;

import io.github.mentoring4j.matching.graph.CandidateGraphBuilder;
import java.util.Arrays;

/** Arcs of mentees who follow each other. */
final class ArcRows {

    private final int firstMentee;
    private final int[] ends;
    private int rows;
    private int size;
    private int[] mentors = new int[64];
    private int[] scores = new int[64];

    ArcRows(int firstMentee, int mentees) {
        this.firstMentee = firstMentee;
        ends = new int[mentees];
    }

    void add(int mentor, int score) {
        if (size == mentors.length) {
            mentors = Arrays.copyOf(mentors, size + (size >> 1));
            scores = Arrays.copyOf(scores, size + (size >> 1));
        }
        mentors[size] = mentor;
        scores[size++] = score;
    }

    /** What follows belongs to the next mentee. */
    void endRow() {
        ends[rows++] = size;
    }

    void addTo(CandidateGraphBuilder builder) {
        int arc = 0;
        for (int row = 0; row < rows; row++) {
            while (arc < ends[row]) {
                builder.arc(mentors[arc], firstMentee + row, scores[arc]);
                arc++;
            }
        }
    }
}
