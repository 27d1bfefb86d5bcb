package io.github.mentoring4j.ethics.engine;

import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.Invariants;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Holds a policy against the rules it is meant for, so that a misspelt name never passes in silence. */
final class PolicyCheck {

    private final Policy policy;
    private final SortedSet<RuleId> rules = new TreeSet<>();
    private final SortedMap<String, Threshold> thresholds = new TreeMap<>();
    private final Invariants invariants = Invariants.of(Policy.class);

    private PolicyCheck(Policy policy, List<RuleDescription> descriptions) {
        this.policy = policy;
        for (RuleDescription description : descriptions) {
            rules.add(description.id());
            description.thresholds().forEach(threshold -> thresholds.put(threshold.name(), threshold));
        }
    }

    static void require(Policy policy, List<RuleDescription> descriptions) {
        PolicyCheck check = new PolicyCheck(policy, descriptions);
        check.limits();
        policy.severities().keySet().forEach(rule -> check.rule("severities", rule));
        policy.off().forEach(rule -> check.rule("off", rule));
        check.invariants.orThrow();
    }

    private void limits() {
        policy.limits().forEach((name, value) -> {
            String path = "limits[" + name + "]";
            Threshold threshold = thresholds.get(name);
            if (threshold == null) {
                invariants.require(
                        false,
                        path,
                        FaultCode.UNKNOWN_REFERENCE,
                        name,
                        thresholds.keySet().toString());
            } else {
                invariants.within(path, value, threshold.least(), threshold.most());
            }
        });
    }

    private void rule(String component, RuleId rule) {
        invariants.require(
                rules.contains(rule),
                component + "[" + rule + "]",
                FaultCode.UNKNOWN_REFERENCE,
                rule.toString(),
                rules.toString());
    }
}
