package io.github.mentoring4j.testkit.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.mentoring4j.matching.graph.Assignment;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.strategy.MatchingInterruptedException;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/**
 * What every matching strategy owes: what it gives can be done, depends on the graph alone, and is not moved by people who can be
 * paired with nobody; and it lets itself be stopped. The test of a strategy of your own:
 *
 * <pre>{@code
 * class FirstComeTest extends MatchingStrategyContract {
 *     FirstComeTest() {
 *         super(new FirstCome());
 *     }
 * }
 * }</pre>
 */
public abstract class MatchingStrategyContract {

    private static final int TRIES = 200;

    private final MatchingStrategy strategy;

    /**
     * The contract of a strategy.
     *
     * @param strategy the strategy
     */
    protected MatchingStrategyContract(MatchingStrategy strategy) {
        this.strategy = Objects.requireNonNull(strategy, "strategy");
    }

    /**
     * What to put the strategy to. Override it for a strategy that is not made for all kinds of graphs.
     *
     * @return any graphs
     */
    @Provide
    protected Arbitrary<CandidateGraph> graphs() {
        return MatchingArbitraries.graphs();
    }

    /**
     * It takes each arc once, only such as there are, and gives nobody more than they have places for; nothing where nothing can
     * be done.
     *
     * @param graph any graph
     */
    @Tag("law")
    @Property(tries = TRIES)
    public void givesWhatCanBeDone(@ForAll("graphs") CandidateGraph graph) {
        Assignment assignment = strategy.solve(graph);

        assertThat(assignment).as("what %s gives", strategy.name()).isNotNull();
        assertThatCode(() -> assignment.requireFits(graph, strategy.choices()))
                .as("what %s gives", strategy.name())
                .doesNotThrowAnyException();
    }

    /**
     * The same for the same graph, and for an equal one.
     *
     * @param graph any graph
     */
    @Tag("law")
    @Property(tries = TRIES)
    public void givesTheSameAgain(@ForAll("graphs") CandidateGraph graph) {
        Assignment first = strategy.solve(graph);

        assertThat(strategy.solve(graph)).isEqualTo(first);
        assertThat(strategy.solve(Graphs.copy(graph))).isEqualTo(first);
    }

    /**
     * It remembers nothing: what it solved in between makes no difference.
     *
     * @param graph any graph
     * @param other another one
     */
    @Tag("law")
    @Property(tries = TRIES)
    public void remembersNothing(@ForAll("graphs") CandidateGraph graph, @ForAll("graphs") CandidateGraph other) {
        Assignment first = strategy.solve(graph);
        Assignment between = strategy.solve(other);

        assertThat(strategy.solve(graph)).isEqualTo(first);
        assertThat(strategy.solve(other)).isEqualTo(between);
    }

    /**
     * People who may be paired with nobody change nothing for the others, wherever their ids stand among theirs: as many pairs are
     * made, of the same total score. Which of several plans it is that are worth the same, may change.
     *
     * @param graph any graph
     * @param seed where they stand
     */
    @Tag("law")
    @Property(tries = TRIES)
    public void isNotMovedByPeopleWhoCanBePairedWithNobody(@ForAll("graphs") CandidateGraph graph, @ForAll long seed) {
        CandidateGraph withLonePeople = Graphs.withLonePeople(graph, seed);
        Assignment alone = strategy.solve(graph);
        Assignment among = strategy.solve(withLonePeople);

        assertThat(among.size()).isEqualTo(alone.size());
        assertThat(among.score(withLonePeople)).isEqualTo(alone.score(graph));
    }

    /**
     * If its thread is interrupted, it either ends as if nothing were the matter, or gives up with a {@link
     * MatchingInterruptedException}; the thread remains interrupted.
     *
     * @param graph any graph
     */
    @Tag("law")
    @Property(tries = TRIES)
    public void endsOrGivesUpWhenInterrupted(@ForAll("graphs") CandidateGraph graph) {
        Assignment expected = strategy.solve(graph);
        Thread.currentThread().interrupt();
        try {
            assertThat(strategy.solve(graph)).isEqualTo(expected);
        } catch (MatchingInterruptedException stopped) {
            assertThat(stopped).isNotNull();
        } finally {
            assertThat(Thread.interrupted()).as("still interrupted").isTrue();
        }
        assertThat(strategy.solve(graph)).isEqualTo(expected);
    }

    /** Plans and reports name it. */
    @Tag("law")
    @Property(tries = 1)
    public void hasANameAndOffersAtLeastOneChoice() {
        assertThat(strategy.name()).isNotBlank();
        assertThat(strategy.choices()).isPositive();
        assertThat(strategy.named("other").name()).isEqualTo("other");
    }
}
