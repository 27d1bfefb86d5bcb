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
    private int[] mentorLikings = new int[64];
    private int[] menteeLikings = new int[64];

    ArcRows(int firstMentee, int mentees) {
        this.firstMentee = firstMentee;
        ends = new int[mentees];
    }

    void add(int mentor, Worths worths) {
        if (size == mentors.length) {
            grow(size + (size >> 1));
        }
        mentors[size] = mentor;
        scores[size] = worths.score;
        mentorLikings[size] = worths.mentorLiking;
        menteeLikings[size++] = worths.menteeLiking;
    }

    private void grow(int length) {
        mentors = Arrays.copyOf(mentors, length);
        scores = Arrays.copyOf(scores, length);
        mentorLikings = Arrays.copyOf(mentorLikings, length);
        menteeLikings = Arrays.copyOf(menteeLikings, length);
    }

    /** What follows belongs to the next mentee. */
    void endRow() {
        ends[rows++] = size;
    }

    void addTo(CandidateGraphBuilder builder) {
        int arc = 0;
        for (int row = 0; row < rows; row++) {
            while (arc < ends[row]) {
                builder.arc(mentors[arc], firstMentee + row, scores[arc], mentorLikings[arc], menteeLikings[arc]);
                arc++;
            }
        }
    }
}
