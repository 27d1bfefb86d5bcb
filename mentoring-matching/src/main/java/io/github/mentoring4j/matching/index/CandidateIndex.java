package io.github.mentoring4j.matching.index;

import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.graph.CandidateGraphBuilder;
import io.github.mentoring4j.matching.strategy.MatchingProgress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds the best candidates of everybody without looking at all pairs. */
public final class CandidateIndex {

    /** The price of a mentor whom nobody can have. */
    public static final long PROHIBITIVE = 1L << 61;

    /** How many mentees make a block. */
    private static final int BLOCK = 1024;

    private final Field field;
    private final int[] mentors;

    private CandidateIndex(Field field) {
        this.field = field;
        mentors = MentorTree.sorted(possible(field), field.facets.facets);
    }

    /** Without mentors who are forbidden to everybody; being cheap, they would be come by in every search. */
    private static int[] possible(Field field) {
        int[] possible = field.mentors;
        for (Facet facet : field.facets.facets) {
            boolean[] permitted = facet.permittedToSomebody();
            possible = Arrays.stream(possible)
                    .filter(mentor -> permitted[facet.mentors.of(mentor)])
                    .toArray();
        }
        return possible;
    }

    /** Sorts the mentors. Takes <i>O</i>(<i>n f</i>) for <i>n</i> mentors and <i>f</i> facets. */
    public static CandidateIndex of(Field field) {
        return new CandidateIndex(field);
    }

    /**
     * Adds an arc for each mentee's best candidates, and for every special pair that may be made.
     *
     * @param builder takes the arcs
     * @param most how many candidates a mentee has at most, beside special ones
     * @param prices the price by mentor
     * @param progress hears of it
     * @return how many pairs were looked at one by one
     */
    public long addBest(CandidateGraphBuilder builder, int most, long[] prices, MatchingProgress progress) {
        MentorTree tree = tree(prices);
        long[] looks = {0};
        new Blocks(field.menteeCount(), BLOCK, progress)
                .work(
                        (from, to, checkpoint) -> new CandidateRows(field, tree, most).best(from, to, checkpoint),
                        rows -> {
                            rows.arcs().addTo(builder);
                            looks[0] += rows.looks();
                        });
        return looks[0];
    }

    /**
     * Looks for pairs beyond those of a graph that are worth more than the prices.
     *
     * @param graph the pairs that are known
     * @param prices what they must be worth
     * @param most how many to find for a mentee at most
     * @param progress hears of it
     * @return what was found
     */
    public Findings beyond(CandidateGraph graph, Prices prices, int most, MatchingProgress progress) {
        MentorTree tree = tree(prices.mentors());
        List<ArcRows> found = new ArrayList<>();
        Findings.Tally tally = new Findings.Tally();
        new Blocks(field.menteeCount(), BLOCK, progress)
                .work(
                        (from, to, checkpoint) ->
                                new CandidateRows(field, tree, most).beyond(graph, prices, from, to, checkpoint),
                        rows -> {
                            found.add(rows.arcs());
                            tally.add(rows);
                        });
        return tally.findings(found);
    }

    private MentorTree tree(long[] prices) {
        return new MentorTree(field.facets.facets, mentors, prices);
    }
}
