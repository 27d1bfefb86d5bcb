package io.github.mentoring4j.ethics.engine;

import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How a programme applies a rule set: its own limits and severities, and the rules it switches off.
 *
 * <p>What a policy does not name stays as the rules have it. Names are checked when a rule set is put {@linkplain
 * RuleSet#under under} the policy.
 *
 * @param name names the policy in reports
 * @param limits values of thresholds by the threshold's name
 * @param severities what an outcome of a rule weighs
 * @param off rules that are not asked
 */
public record Policy(
        String name,
        SortedMap<String, Integer> limits,
        SortedMap<RuleId, Map<Outcome, Severity>> severities,
        SortedSet<RuleId> off) {

    private static final String WEIGHTY = "BREACHED, AT_RISK, UNDETERMINED";

    private static final Policy STANDARD = of("standard");

    /**
     * Copies the collections.
     *
     * @throws InvalidRecordException if the name is blank, too long or holds control characters, or something weighs
     *     that has no weight
     */
    public Policy {
        Invariants invariants = Invariants.of(Policy.class).name("name", name);
        SortedMap<RuleId, Map<Outcome, Severity>> copy = new TreeMap<>();
        for (Map.Entry<RuleId, Map<Outcome, Severity>> ofRule : severities.entrySet()) {
            for (Outcome outcome : ofRule.getValue().keySet()) {
                String path = "severities[" + ofRule.getKey() + "]";
                invariants.require(outcome.needsAttention(), path, FaultCode.NOT_ONE_OF, WEIGHTY);
            }
            copy.put(ofRule.getKey(), Collections.unmodifiableMap(new TreeMap<>(ofRule.getValue())));
        }
        invariants.orThrow();
        limits = Collections.unmodifiableSortedMap(new TreeMap<>(limits));
        severities = Collections.unmodifiableSortedMap(copy);
        off = Collections.unmodifiableSortedSet(new TreeSet<>(off));
    }

    /**
     * The policy that leaves everything as the rules have it.
     *
     * @return the policy named {@code standard}
     */
    public static Policy standard() {
        return STANDARD;
    }

    /**
     * A policy that leaves everything as the rules have it, to start from.
     *
     * @param name names the policy
     * @return the policy
     * @throws InvalidRecordException if the name is blank
     */
    public static Policy of(String name) {
        return new Policy(name, new TreeMap<>(), new TreeMap<>(), new TreeSet<>());
    }

    /**
     * This policy with a limit of its own.
     *
     * @param threshold the threshold's name
     * @param value its value
     * @return a changed copy
     */
    public Policy limiting(String threshold, int value) {
        SortedMap<String, Integer> more = new TreeMap<>(limits);
        more.put(threshold, value);
        return new Policy(name, more, severities, off);
    }

    /**
     * This policy with a severity of its own.
     *
     * @param rule the rule
     * @param outcome breached, at risk or undetermined; nothing else has a weight
     * @param severity what that outcome of that rule weighs
     * @return a changed copy
     * @throws InvalidRecordException if the outcome has no weight
     */
    public Policy weighing(RuleId rule, Outcome outcome, Severity severity) {
        SortedMap<RuleId, Map<Outcome, Severity>> more = new TreeMap<>(severities);
        Map<Outcome, Severity> ofRule = new TreeMap<>(more.getOrDefault(rule, Map.of()));
        ofRule.put(outcome, severity);
        more.put(rule, ofRule);
        return new Policy(name, limits, more, off);
    }

    /**
     * This policy with a rule switched off. The rule still stands in every report, as switched off and undetermined.
     *
     * @param rule the rule
     * @return a changed copy
     */
    public Policy without(RuleId rule) {
        SortedSet<RuleId> more = new TreeSet<>(off);
        more.add(rule);
        return new Policy(name, limits, severities, more);
    }
}
