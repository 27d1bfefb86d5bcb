package io.github.mentoring4j.matching.proof;

import io.github.mentoring4j.matching.graph.CandidateGraph;

/** How people on both sides rank each other: by arc, the smaller the better, and equal for those who are liked alike. */
public interface Rankings {

    /**
     * How the mentor ranks the mentee of an arc.
     *
     * @param arc the arc's number
     * @return the rank among the mentor's arcs
     */
    long byMentor(int arc);

    /**
     * How the mentee ranks the mentor of an arc.
     *
     * @param arc the arc's number
     * @return the rank among the mentee's arcs
     */
    long byMentee(int arc);

    /**
     * Each side by its own liking, the greatest first.
     *
     * @param graph the graph with the likings
     * @return the rankings; by the score where nobody has a liking of their own
     */
    static Rankings byLiking(CandidateGraph graph) {
        return new Rankings() {
            @Override
            public long byMentor(int arc) {
                return -graph.mentorLiking(arc);
            }

            @Override
            public long byMentee(int arc) {
                return -graph.menteeLiking(arc);
            }
        };
    }
}
