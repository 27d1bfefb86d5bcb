package io.github.mentoring4j.testkit.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.mentoring4j.ethics.engine.Report;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;

class RecordArbitrariesTest {

    private static final int TRIES = 50;

    /** What a user's test looks like. */
    @Property(tries = 20)
    void jqwikFindsTheArbitrariesByItself(
            @ForAll MentoringRelationship relationship,
            @ForAll List<MatchPlan> plans,
            @ForAll Report report,
            @ForAll CandidateGraph graph) {
        assertThat(relationship.matched()).isNotNull();
        assertThat(plans).doesNotContainNull();
        assertThat(report.sections()).hasSize(12);
        assertThat(graph.arcCount()).isNotNegative();
    }

    @Test
    void everyPublicRecordAndWhatItHoldsHasAnArbitraryOfManyValues() {
        List<Class<?>> all = Vocabulary.all();
        List<String> faults = new ArrayList<>();
        JqwikSession.run(() -> all.forEach(type -> fault(type, faults)));

        assertThat(all).hasSizeGreaterThan(200);
        assertThat(faults).isEmpty();
    }

    private static void fault(Class<?> type, List<String> faults) {
        try {
            int distinct = distinct(RecordArbitraries.of(type));
            if (distinct < 2 && !hasOneValue(type)) {
                faults.add(type.getName() + " comes in " + distinct + " way");
            }
        } catch (RuntimeException refused) {
            faults.add(type.getName() + ": " + refused);
        }
    }

    private static int distinct(Arbitrary<?> arbitrary) {
        RandomGenerator<?> generator = arbitrary.generator(TRIES, true);
        Random random = new Random(7);
        Set<Object> values = new HashSet<>();
        for (int i = 0; i < TRIES && values.size() < 2; i++) {
            values.add(generator.next(random).value());
        }
        return values.size();
    }

    private static boolean hasOneValue(Class<?> type) {
        return type.isRecord() && type.getRecordComponents().length == 0;
    }

    @Test
    void refusesATypeThatTheLibraryDoesNotHave() {
        record OfAUser(int number) {}

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordArbitraries.of(OfAUser.class))
                .withMessageContaining("OfAUser");
    }
}
