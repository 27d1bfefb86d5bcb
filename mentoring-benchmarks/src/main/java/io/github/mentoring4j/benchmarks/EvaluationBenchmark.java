package io.github.mentoring4j.benchmarks;

import io.github.mentoring4j.ethics.engine.Report;
import io.github.mentoring4j.ethics.engine.RuleSet;
import io.github.mentoring4j.ethics.guidelines.EthicalGuidelines;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Relationships with ten meetings evaluated by the same twelve simple rules: in plain Java, by our engine, which makes every
 * finding with its evidence, by Easy Rules and by Drools, which tell of violations alone; and beside them by the real guidelines.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class EvaluationBenchmark {

    private static final Viewpoint VIEWPOINT = Viewpoint.asOf(Relationships.MATCH.plusDays(350));

    private final MentoringRelationship[] relationships = Relationships.some(256);
    private final RuleSet<MentoringRelationship> simple = Engines.mentoring4j();
    private final RuleSet<MentoringRelationship> guidelines = EthicalGuidelines.ruleSet();
    private final Engines.EasyRules easyRules = new Engines.EasyRules();
    private final Engines.Drools drools = Engines.Drools.whole();
    private final Engines.Drools decomposed = Engines.Drools.decomposed();

    /** Asserts that all find the same violations in every relationship, and that there are some to find. */
    @Setup(Level.Trial)
    public void agree() {
        int all = 0;
        for (MentoringRelationship relationship : relationships) {
            int violations = SimpleRules.inline(relationship);
            all += violations;
            Peers.requireSame("plain Java", Engines.violations(simple.evaluate(relationship, VIEWPOINT)), violations);
            Peers.requireSame("Easy Rules", violations, easyRules.violations(relationship));
            Peers.requireSame("Drools", violations, drools.violations(relationship));
            Peers.requireSame("Drools, decomposed", violations, decomposed.violations(relationship));
        }
        if (all < relationships.length) {
            throw new IllegalStateException("Too little is wrong for a comparison: " + all);
        }
    }

    /** Gives Drools' sessions back. */
    @TearDown(Level.Trial)
    public void close() {
        drools.close();
        decomposed.close();
    }

    /** Where a thread is among the relationships. */
    @State(Scope.Thread)
    public static class Turn {

        private int next;

        MentoringRelationship next(MentoringRelationship[] relationships) {
            next = (next + 1) % relationships.length;
            return relationships[next];
        }
    }

    /**
     * Plain Java.
     *
     * @param turn whose turn it is
     * @return the number of violations
     */
    @Benchmark
    public int plain(Turn turn) {
        return SimpleRules.inline(turn.next(relationships));
    }

    /**
     * Our engine with the same rules.
     *
     * @param turn whose turn it is
     * @return the report
     */
    @Benchmark
    public Report mentoring4j(Turn turn) {
        return simple.evaluate(turn.next(relationships), VIEWPOINT);
    }

    /**
     * Our engine with the guidelines.
     *
     * @param turn whose turn it is
     * @return the report
     */
    @Benchmark
    public Report guidelines(Turn turn) {
        return guidelines.evaluate(turn.next(relationships), VIEWPOINT);
    }

    /**
     * Easy Rules.
     *
     * @param turn whose turn it is
     * @return the number of violations
     */
    @Benchmark
    public int easyRules(Turn turn) {
        return easyRules.violations(turn.next(relationships));
    }

    /**
     * Drools.
     *
     * @param turn whose turn it is
     * @return the number of violations
     */
    @Benchmark
    public int drools(Turn turn) {
        return drools.violations(turn.next(relationships));
    }

    /** Drools, the relationship taken apart: violations only. */
    @Benchmark
    public int droolsDecomposed(Turn turn) {
        return decomposed.violations(turn.next(relationships));
    }
}
