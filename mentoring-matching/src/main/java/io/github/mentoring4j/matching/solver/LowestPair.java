package io.github.mentoring4j.matching.solver;

import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.graph.Subgraph;
import java.util.Arrays;

/** How high the lowest score of any pair can be while as many people are matched as can be. */
public final class LowestPair {

    private final CandidateGraph graph;
    private final Checkpoint checkpoint;
    private final MostPeople most;

    private LowestPair(CandidateGraph graph, Checkpoint checkpoint) {
        this.graph = graph;
        this.checkpoint = checkpoint;
        most = MostPeople.of(graph, checkpoint);
    }

    /**
     * Searches, by halving the scores that come into question.
     *
     * @param graph who may be paired with whom
     * @param checkpoint reached now and then; throws to stop the work
     * @return the score; of the pairs at or above it as many people can be matched as of all, and of those above it, fewer. The
     *     greatest possible score if no pair can be made.
     */
    public static int highest(CandidateGraph graph, Checkpoint checkpoint) {
        LowestPair search = new LowestPair(graph, checkpoint);
        return search.most.pairs() == 0 ? CandidateGraph.GREATEST_SCORE : search.highest();
    }

    private int highest() {
        int[] levels = levels();
        int enough = 0;
        int tooMuch = levels.length;
        while (tooMuch - enough > 1) {
            checkpoint.reached(levels.length - (tooMuch - enough), levels.length);
            int middle = (enough + tooMuch) >>> 1;
            if (suffices(levels[middle])) {
                enough = middle;
            } else {
                tooMuch = middle;
            }
        }
        return levels[enough];
    }

    private boolean suffices(int threshold) {
        CandidateGraph permitted =
                Subgraph.of(graph, arc -> graph.score(arc) >= threshold).graph();
        return most.canAlsoBeMatchedIn(permitted, checkpoint);
    }

    /** The different scores, in order. */
    private int[] levels() {
        int[] scores = new int[graph.arcCount()];
        Arrays.setAll(scores, graph::score);
        Arrays.parallelSort(scores);
        return Arrays.stream(scores).distinct().toArray();
    }
}
