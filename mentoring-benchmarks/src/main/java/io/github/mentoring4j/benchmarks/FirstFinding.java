package io.github.mentoring4j.benchmarks;

import io.github.mentoring4j.ethics.guidelines.EthicalGuidelines;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.util.Locale;
import java.util.function.ToIntFunction;

/** How long a fresh machine takes from nothing to the first result: one engine for each run, named as argument. */
public final class FirstFinding {

    private static final Viewpoint VIEWPOINT = Viewpoint.asOf(Relationships.MATCH.plusDays(350));

    private FirstFinding() {}

    /**
     * Prints milliseconds.
     *
     * @param arguments mentoring4j, guidelines, easyRules or drools
     */
    public static void main(String[] arguments) {
        MentoringRelationship relationship = Relationships.some(1)[0];
        SimpleRules.inline(relationship);
        long start = System.nanoTime();
        int violations = engine(arguments[0]).applyAsInt(relationship);
        double milliseconds = (System.nanoTime() - start) / 1e6;
        System.out.printf(Locale.ROOT, "%s: %.1f ms to %d violations%n", arguments[0], milliseconds, violations);
    }

    private static ToIntFunction<MentoringRelationship> engine(String name) {
        return switch (name) {
            case "mentoring4j" ->
                relationship -> Engines.violations(Engines.mentoring4j().evaluate(relationship, VIEWPOINT));
            case "guidelines" ->
                relationship -> Engines.violations(EthicalGuidelines.ruleSet().evaluate(relationship, VIEWPOINT));
            case "easyRules" -> relationship -> new Engines.EasyRules().violations(relationship);
            case "drools" -> relationship -> Engines.Drools.whole().violations(relationship);
            default -> throw new IllegalArgumentException("mentoring4j, guidelines, easyRules or drools, not " + name);
        };
    }
}
