package io.github.mentoring4j.ethics.standards;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.CodeOfEthics;
import io.github.mentoring4j.ethics.engine.Outcome;
import io.github.mentoring4j.ethics.engine.Report;
import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.RuleSet;
import io.github.mentoring4j.ethics.engine.RuleSetBuilder;
import io.github.mentoring4j.ethics.engine.SectionId;
import io.github.mentoring4j.ethics.engine.Verdict;
import io.github.mentoring4j.ethics.record.Records;
import io.github.mentoring4j.evidence.Viewpoint;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The way to a level, beside going through every set of items. */
@Tag("law")
class WayLaws {

    private static final int ITEMS = 3;

    @Property(tries = 300)
    void noShorterWayReachesTheLevelAndThisOneDoes(
            @ForAll @Size(3 * ITEMS) List<Outcome> outcomes,
            @ForAll @IntRange(max = (1 << (3 * ITEMS)) - 1) int settled,
            @ForAll @IntRange(max = 100) int overall,
            @ForAll @IntRange(max = 100) int each) {
        AwardLevel level = AwardLevel.of("level", overall, each);
        NextLevel next = assess(outcomes, settled, level).missingFor(level);

        int fewest = Integer.MAX_VALUE;
        for (int set = 0; set < 1 << outcomes.size(); set++) {
            if ((set & settled) == 0 && Integer.bitCount(set) < fewest && reached(upheld(outcomes, set), level)) {
                fewest = Integer.bitCount(set);
            }
        }
        assertThat(next.reachable()).isEqualTo(fewest < Integer.MAX_VALUE);
        if (next.reachable()) {
            assertThat(next.shortestWay()).hasSize(fewest);
            assertThat(reached(upheld(outcomes, taken(next)), level)).isTrue();
            assertThat(taken(next) & settled).isZero();
        } else {
            assertThat(next.shortestWay()).isEmpty();
        }
    }

    private static int taken(NextLevel next) {
        int set = 0;
        for (Step step : next.shortestWay()) {
            set |= 1 << Integer.parseInt(step.finding().rule().value().substring(1));
        }
        return set;
    }

    /** An item that is not applicable cannot be upheld. */
    private static List<Outcome> upheld(List<Outcome> outcomes, int set) {
        List<Outcome> changed = new ArrayList<>(outcomes);
        for (int i = 0; i < changed.size(); i++) {
            if ((set >> i & 1) == 1 && changed.get(i) != Outcome.NOT_APPLICABLE) {
                changed.set(i, Outcome.UPHELD);
            }
        }
        return changed;
    }

    private static boolean reached(List<Outcome> outcomes, AwardLevel level) {
        return assess(outcomes, 0, level).level().isPresent();
    }

    private static Assessment assess(List<Outcome> outcomes, int settled, AwardLevel level) {
        RuleSetBuilder<String> rules =
                RuleSet.builder(CodeOfEthics.of("Items", "1"), subject -> subject, (subject, viewpoint) -> subject);
        for (int i = 0; i < outcomes.size(); i++) {
            String section = "S" + i / ITEMS;
            if (i % ITEMS == 0) {
                rules.section(SectionId.of(section));
            }
            Verdict verdict = Verdict.of(new Answer(outcomes.get(i), "answer", (settled >> i & 1) == 1));
            rules.rule(Rule.of(RuleDescription.of("i" + i, section), (subject, setting) -> verdict));
        }
        Report report = rules.build().evaluate("p-1", Viewpoint.asOf(Records.day(0)));
        return Assessment.of(report, AwardScale.ismpe(level));
    }
}
