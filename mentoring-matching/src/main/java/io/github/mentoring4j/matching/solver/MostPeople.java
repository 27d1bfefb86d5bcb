package io.github.mentoring4j.matching.solver;

import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.proof.Objective;
import java.util.stream.IntStream;

/**
 * How many people can be matched, whatever the scores.
 *
 * @param mentees the most mentees who can have a mentor and had none
 * @param pairs the most pairs that can be made
 */
record MostPeople(int mentees, int pairs) {

    private static final Worth WITHOUT_SCORES = new Worth(Objective.MOST_PEOPLE, 0, 0, 1, 0);

    static MostPeople of(CandidateGraph graph, Checkpoint checkpoint) {
        int mentees = mentees(graph, checkpoint);
        return new MostPeople(mentees, UnitMentees.suits(graph) ? mentees : pairs(graph, checkpoint));
    }

    /** Whether as many can be matched in another graph of the same people. */
    boolean canAlsoBeMatchedIn(CandidateGraph other, Checkpoint checkpoint) {
        return mentees(other, checkpoint) == mentees && (UnitMentees.suits(other) || pairs(other, checkpoint) == pairs);
    }

    private static int mentees(CandidateGraph graph, Checkpoint checkpoint) {
        Problem problem = Problems.of(graph, WITHOUT_SCORES);
        int[] waiting = IntStream.range(0, problem.rows())
                .filter(row -> problem.rowPlaces[row] > 0 && !graph.mentored(row))
                .toArray();
        return waiting.length - new MaximumMatching(problem, Placement.of(problem), checkpoint).place(waiting).length;
    }

    private static int pairs(CandidateGraph graph, Checkpoint checkpoint) {
        return OptimalSolver.solve(graph.withoutScores(), Objective.MOST_PEOPLE, (done, total) -> checkpoint.pass())
                .assignment()
                .size();
    }
}
