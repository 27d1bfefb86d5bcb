package io.github.mentoring4j.testkit.ethics;

import io.github.mentoring4j.ethics.engine.Argument;
import io.github.mentoring4j.ethics.engine.Outcome;
import io.github.mentoring4j.ethics.engine.Policy;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.Severity;
import io.github.mentoring4j.ethics.engine.Units;
import io.github.mentoring4j.ethics.engine.Waiver;
import io.github.mentoring4j.ethics.guidelines.EthicalGuidelines;
import io.github.mentoring4j.ethics.standards.ProgrammeStandards;
import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.evidence.EvidenceRef;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.participant.Role;
import io.github.mentoring4j.testkit.ConductArbitraries;
import io.github.mentoring4j.testkit.Dates;
import io.github.mentoring4j.testkit.ParticipantArbitraries;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What goes into an evaluation beside the record: rules, policies over them, and waivers. */
public final class RuleArbitraries {

    private static final int MOST_CHANGES = 3;

    private RuleArbitraries() {}

    /**
     * Descriptions of the rules of the twelve guidelines and the six standards.
     *
     * @return descriptions; shrink towards the first rule of the first guideline
     */
    public static Arbitrary<RuleDescription> descriptions() {
        return Arbitraries.of(Stream.concat(
                        EthicalGuidelines.ruleSet().descriptions().stream(),
                        ProgrammeStandards.ruleSet().descriptions().stream())
                .toList());
    }

    /**
     * Policies over the twelve guidelines: the standard one with some limits moved, breaches weighed otherwise and rules switched
     * off.
     *
     * @return policies that the rule set accepts; shrink towards the standard's limits
     */
    public static Arbitrary<Policy> policies() {
        return changes().list().ofMaxSize(MOST_CHANGES).map(all -> {
            Policy policy = Policy.of("policy-" + all.size());
            for (UnaryOperator<Policy> change : all) {
                policy = change.apply(policy);
            }
            return policy;
        });
    }

    private static Arbitrary<UnaryOperator<Policy>> changes() {
        List<RuleDescription> rules = EthicalGuidelines.ruleSet().descriptions();
        Arbitrary<RuleDescription> any = Arbitraries.of(rules);
        Arbitrary<UnaryOperator<Policy>> limits = Arbitraries.of(rules.stream()
                        .flatMap(rule -> rule.thresholds().stream())
                        .toList())
                .flatMap(threshold -> Arbitraries.integers()
                        .between(threshold.least(), threshold.most())
                        .shrinkTowards(threshold.standard())
                        .map(limit -> policy -> policy.limiting(threshold.name(), limit)));
        Arbitrary<UnaryOperator<Policy>> weights = Combinators.combine(any, Arbitraries.of(Severity.class))
                .as((rule, severity) -> policy -> policy.weighing(rule.id(), Outcome.BREACHED, severity));
        return Arbitraries.oneOf(limits, weights, any.map(rule -> policy -> policy.without(rule.id())));
    }

    /**
     * Waivers of rules of the twelve guidelines, for the relationship that the generators here call {@code r-1}; some for
     * another, and some granted by somebody who may not.
     *
     * @return waivers
     */
    public static Arbitrary<Waiver> waivers() {
        return Combinators.combine(
                        Arbitraries.of(EthicalGuidelines.ruleSet().descriptions()),
                        Arbitraries.of("r-1", "r-2"),
                        Arbitraries.of(Role.class),
                        ParticipantArbitraries.ids("lead"),
                        Dates.occurrences(),
                        Arbitraries.integers().between(0, 200),
                        ConductArbitraries.texts())
                .as((rule, subject, role, person, granted, days, why) -> new Waiver(
                        rule.id(),
                        subject,
                        new Waiver.Grantor(role, person),
                        granted,
                        granted.on().plusDays(days),
                        why));
    }

    /**
     * What the sentence of a finding may name.
     *
     * @return numbers, days, evidence, words, and lists of them
     */
    public static Arbitrary<Argument> arguments() {
        return Arbitraries.oneOf(simple(), listings().map(each -> (Argument) each));
    }

    /**
     * Lists of things that a sentence may name.
     *
     * @return lists of up to three, at times empty, none within another
     */
    public static Arbitrary<Argument.Listing> listings() {
        return simple().list().ofMaxSize(MOST_CHANGES).map(Argument.Listing::new);
    }

    private static Arbitrary<Argument> simple() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 366);
        return Arbitraries.oneOf(
                numbers.map(number -> Argument.of(number, Units.DAYS)),
                Dates.days().map(Argument::of),
                Combinators.combine(Arbitraries.of(EvidenceKind.class), numbers)
                        .as((kind, number) -> Argument.of(EvidenceRef.of(kind, "x-" + number))),
                Arbitraries.of(Party.class).map(Argument::of));
    }
}
