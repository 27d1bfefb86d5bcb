package io.github.mentoring4j.testkit.ethics;

import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.Finding;
import io.github.mentoring4j.ethics.engine.Policy;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.RuleSet;
import io.github.mentoring4j.ethics.engine.Threshold;
import io.github.mentoring4j.evidence.Viewpoint;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;

/**
 * Which answers of rules generated subjects reach, always from the same seed: by the standard policy, and with every limit at the least
 * and at the greatest that a policy can set.
 */
final class Reached<S> {

    private static final long SEED = 42;
    private static final int SIZE = 1000;

    private final List<RuleSet<S>> policies;
    private final SortedSet<String> missing = new TreeSet<>();
    private final Random random = new Random(SEED);

    Reached(RuleSet<S> rules) {
        policies = List.of(
                rules, rules.under(policy(rules, Threshold::least)), rules.under(policy(rules, Threshold::most)));
        for (RuleDescription rule : rules.descriptions()) {
            rule.answers().forEach(answer -> missing.add(name(rule, answer)));
        }
    }

    private static Policy policy(RuleSet<?> rules, ToIntFunction<Threshold> limit) {
        Policy policy = Policy.of("outermost");
        for (RuleDescription rule : rules.descriptions()) {
            for (Threshold threshold : rule.thresholds()) {
                policy = policy.limiting(threshold.name(), limit.applyAsInt(threshold));
            }
        }
        return policy;
    }

    private static String name(RuleDescription rule, Answer answer) {
        return rule.id() + " " + answer.key();
    }

    /** Puts generated subjects to the rules. */
    Reached<S> by(int tries, Arbitrary<S> subjects, Arbitrary<Viewpoint> viewpoints) {
        RandomGenerator<S> each = subjects.generator(SIZE, false);
        RandomGenerator<Viewpoint> from = viewpoints.generator(SIZE, false);
        for (int i = 0; i < tries && !missing.isEmpty(); i++) {
            S subject = each.next(random).value();
            Viewpoint viewpoint = from.next(random).value();
            for (RuleSet<S> rules : policies) {
                for (Finding finding : rules.evaluate(subject, viewpoint).findings()) {
                    missing.remove(name(finding.description(), finding.verdict().answer()));
                }
            }
        }
        return this;
    }

    /** The answers that no subject got, sorted. */
    SortedSet<String> missing() {
        return missing;
    }
}
