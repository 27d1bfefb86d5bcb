package io.github.mentoring4j.testkit.matching;

import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.graph.CandidateGraphBuilder;
import java.util.List;
import java.util.Optional;

/**
 * A graph that is still to be cut to the mentors who are there. Each has a column of their own in the rows, which are as long as
 * they can get: so mentors and pairs shrink one by one, and what is left stays where it is.
 */
record GraphSketch(List<Mentor> mentors, List<Mentee> mentees) {

    /** A mentor's places and column. */
    record Mentor(int places, int column) {}

    /** A mentee's places, and what there is between them and each mentor. */
    record Mentee(int places, List<Cell> row) {}

    /** A pair that can be made, or none. */
    record Cell(Optional<Scores> scores) {}

    /** How good a pair is, and how much each of the two likes it. */
    record Scores(int score, int mentors, int mentees) {}

    CandidateGraph graph() {
        CandidateGraphBuilder builder = CandidateGraph.builder(
                mentors.stream().mapToInt(Mentor::places).toArray(),
                mentees.stream().mapToInt(Mentee::places).toArray());
        for (int mentee = 0; mentee < mentees.size(); mentee++) {
            for (int mentor = 0; mentor < mentors.size(); mentor++) {
                arc(builder, mentor, mentee, cell(mentee, mentor));
            }
        }
        return builder.build();
    }

    /** Square, with one pair for each mentee that is better than all others of the row, and so than any other assignment. */
    CandidateGraph withBestDiagonal() {
        int people = Math.min(mentors.size(), mentees.size());
        int[] places = mentors.stream().limit(people).mapToInt(Mentor::places).toArray();
        CandidateGraphBuilder builder = CandidateGraph.builder(places, places);
        for (int mentee = 0; mentee < people; mentee++) {
            int best = best(mentee, people) + 1;
            for (int mentor = 0; mentor < people; mentor++) {
                Optional<Scores> scores = cell(mentee, mentor);
                arc(builder, mentor, mentee, mentor == mentee ? Optional.of(new Scores(best, best, best)) : scores);
            }
        }
        return builder.build();
    }

    /** The greatest score of a row, at least 0. */
    private int best(int mentee, int people) {
        int best = 0;
        for (int mentor = 0; mentor < people; mentor++) {
            best = Math.max(best, cell(mentee, mentor).map(Scores::score).orElse(0));
        }
        return best;
    }

    private Optional<Scores> cell(int mentee, int mentor) {
        return mentees.get(mentee).row().get(mentors.get(mentor).column()).scores();
    }

    private static void arc(CandidateGraphBuilder builder, int mentor, int mentee, Optional<Scores> scores) {
        scores.ifPresent(each -> builder.arc(mentor, mentee, each.score(), each.mentors(), each.mentees()));
    }
}
