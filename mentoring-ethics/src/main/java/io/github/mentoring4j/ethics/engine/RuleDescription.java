package io.github.mentoring4j.ethics.engine;

import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * All there is to know of a rule without running it. Its texts stand in message bundles under the keys given here.
 *
 * @param id names the rule
 * @param section the section it belongs to
 * @param breach what a breach weighs where the policy says nothing
 * @param evidence the kinds of evidence that speak to it
 * @param thresholds the limits it asks for
 * @param answers everything it can say, each key once; empty if it does not tell
 */
public record RuleDescription(
        RuleId id,
        SectionId section,
        Severity breach,
        List<EvidenceKind> evidence,
        List<Threshold> thresholds,
        List<Answer> answers) {

    /**
     * Copies the lists.
     *
     * @throws InvalidRecordException if an answer's key or a threshold's name stands twice
     */
    public RuleDescription {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(breach, "breach");
        evidence = List.copyOf(evidence);
        thresholds = List.copyOf(thresholds);
        answers = List.copyOf(answers);
        if (thresholds.size() > 1 || answers.size() > 1) {
            requireDistinct(thresholds, answers);
        }
    }

    private static void requireDistinct(List<Threshold> thresholds, List<Answer> answers) {
        Invariants.of(RuleDescription.class)
                .unique("thresholds", thresholds, "name", Threshold::name)
                .unique("answers", answers, "key", Answer::key)
                .orThrow();
    }

    /**
     * The description of a rule whose breach is serious.
     *
     * @param id names the rule
     * @param section the section it belongs to
     * @return the description
     * @throws InvalidRecordException if one is no plain id
     */
    public static RuleDescription of(String id, String section) {
        return new RuleDescription(
                RuleId.of(id), SectionId.of(section), Severity.SERIOUS, List.of(), List.of(), List.of());
    }

    /**
     * The same, with what a breach weighs.
     *
     * @param severity the severity of a breach
     * @return a changed copy
     */
    public RuleDescription weighing(Severity severity) {
        return new RuleDescription(id, section, severity, evidence, thresholds, answers);
    }

    /**
     * The same, with the evidence that speaks to it.
     *
     * @param kinds the kinds of evidence
     * @return a changed copy
     */
    public RuleDescription restingOn(EvidenceKind... kinds) {
        return new RuleDescription(id, section, breach, Arrays.asList(kinds), thresholds, answers);
    }

    /**
     * The same, with the limits it asks for.
     *
     * @param limits the limits
     * @return a changed copy
     */
    public RuleDescription limitedBy(Threshold... limits) {
        return new RuleDescription(id, section, breach, evidence, Arrays.asList(limits), answers);
    }

    /**
     * The same, with everything it can say.
     *
     * @param all the answers
     * @return a changed copy
     */
    public RuleDescription answering(Answer... all) {
        return new RuleDescription(id, section, breach, evidence, thresholds, Arrays.asList(all));
    }

    /**
     * What an outcome weighs where the policy says nothing.
     *
     * @param outcome the outcome
     * @return this rule's own severity for a breach, otherwise the usual one
     */
    public Severity severity(Outcome outcome) {
        return outcome == Outcome.BREACHED ? breach : Severity.usual(outcome);
    }

    /**
     * Where the rule's name in a few words stands.
     *
     * @return a key of message bundles
     */
    public String titleKey() {
        return id + ".title";
    }

    /**
     * Where it stands why there is such a rule.
     *
     * @return a key of message bundles
     */
    public String rationaleKey() {
        return id + ".rationale";
    }

    /**
     * Where an example stands.
     *
     * @return a key of message bundles
     */
    public String exampleKey() {
        return id + ".example";
    }

    /**
     * Where the sentence for an answer stands.
     *
     * @param answer the answer
     * @return a key of message bundles
     */
    public String messageKey(Answer answer) {
        return id + "." + answer.key();
    }

    /**
     * Where it stands what would put things right after an answer.
     *
     * @param answer the answer
     * @return a key of message bundles
     */
    public String remedyKey(Answer answer) {
        return id + "." + answer.key() + ".remedy";
    }
}
