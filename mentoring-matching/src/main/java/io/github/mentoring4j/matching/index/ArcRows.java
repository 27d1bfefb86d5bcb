package io.github.mentoring4j.matching.index;

import io.github.mentoring4j.matching.graph.CandidateGraph;
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

    int size() {
        return size;
    }

    /** Adds the arcs of a graph, and these between. */
    void addTo(CandidateGraphBuilder builder, CandidateGraph graph) {
        int own = 0;
        for (int row = 0; row < rows; row++) {
            int mentee = firstMentee + row;
            for (int arc = graph.firstArcOfMentee(mentee); arc < graph.firstArcOfMentee(mentee + 1); arc++) {
                while (own < ends[row] && mentors[own] < graph.mentor(arc)) {
                    addTo(builder, mentee, own++);
                }
                builder.arc(
                        graph.mentor(arc), mentee, graph.score(arc), graph.mentorLiking(arc), graph.menteeLiking(arc));
            }
            while (own < ends[row]) {
                addTo(builder, mentee, own++);
            }
        }
    }

    private void addTo(CandidateGraphBuilder builder, int mentee, int arc) {
        builder.arc(mentors[arc], mentee, scores[arc], mentorLikings[arc], menteeLikings[arc]);
    }

    void addTo(CandidateGraphBuilder builder) {
        int arc = 0;
        for (int row = 0; row < rows; row++) {
            while (arc < ends[row]) {
                addTo(builder, firstMentee + row, arc++);
            }
        }
    }
}
