package io.github.mentoring4j.ethics.engine;

import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.validation.InvalidRecordException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * A code of ethics as rules in sections, under a policy. Immutable and thread-safe.
 *
 * <p>An evaluation cuts the subject to the viewpoint once, asks every rule, and reports every answer. A rule that throws does
 * not stop the others: it is undetermined, and the report says so. Time and space grow with the subject and the number of
 * rules; texts are left to whoever reads the report.
 *
 * @param <S> what the rules judge
 */
public final class RuleSet<S> {

    private final CodeOfEthics code;
    private final Function<? super S, String> identity;
    private final BiFunction<? super S, ? super Viewpoint, ? extends S> cut;
    private final BiPredicate<? super S, ? super Viewpoint> exists;
    private final List<SectionId> sections;
    private final List<Rule<S>> rules;
    private final Policy policy;
    private final Evaluation<S> evaluation;

    RuleSet(RuleSetBuilder<S> builder, Policy policy) {
        this(
                builder.code(),
                builder.identity(),
                builder.cut(),
                builder.exists(),
                builder.sections(),
                builder.rules(),
                policy);
    }

    private RuleSet(
            CodeOfEthics code,
            Function<? super S, String> identity,
            BiFunction<? super S, ? super Viewpoint, ? extends S> cut,
            BiPredicate<? super S, ? super Viewpoint> exists,
            List<SectionId> sections,
            List<Rule<S>> rules,
            Policy policy) {
        this.code = code;
        this.identity = identity;
        this.cut = cut;
        this.exists = exists;
        this.sections = sections;
        this.rules = rules;
        this.policy = policy;
        this.evaluation = new Evaluation<>(sections, rules, policy);
    }

    /**
     * Starts a rule set.
     *
     * @param code which code it stands for
     * @param identity tells a subject's id, which reports and logs show
     * @param cut a subject as it stood at a viewpoint; whatever lies after it must be gone, for rules trust in that
     * @param <S> what the rules judge
     * @return a builder
     */
    public static <S> RuleSetBuilder<S> builder(
            CodeOfEthics code,
            Function<? super S, String> identity,
            BiFunction<? super S, ? super Viewpoint, ? extends S> cut) {
        return new RuleSetBuilder<>(code, identity, cut);
    }

    /**
     * Which code these rules stand for.
     *
     * @return the code
     */
    public CodeOfEthics code() {
        return code;
    }

    /**
     * The policy that these rules are applied under.
     *
     * @return the policy
     */
    public Policy policy() {
        return policy;
    }

    /**
     * Every section.
     *
     * @return the sections in their order
     */
    public List<SectionId> sections() {
        return sections;
    }

    /**
     * Every rule, switched off or not.
     *
     * @return the descriptions, section by section
     */
    public List<RuleDescription> descriptions() {
        return evaluation.descriptions();
    }

    /**
     * The same rules under another policy.
     *
     * @param other the policy
     * @return a changed copy
     * @throws InvalidRecordException if the policy names a rule or threshold that is not here, or a value out of range;
     *     lists all of them
     */
    public RuleSet<S> under(Policy other) {
        PolicyCheck.require(other, descriptions());
        return new RuleSet<>(code, identity, cut, exists, sections, rules, other);
    }

    /**
     * A builder that holds all of these sections and rules, to mix them with others. The policy is not carried over.
     *
     * @return the builder
     */
    public RuleSetBuilder<S> toBuilder() {
        RuleSetBuilder<S> builder = new RuleSetBuilder<S>(code, identity, cut).existing(exists);
        sections.forEach(builder::section);
        rules.forEach(builder::rule);
        return builder;
    }

    /**
     * Asks every rule.
     *
     * @param subject any subject
     * @param viewpoint from where it is looked at
     * @return every answer
     */
    public Report evaluate(S subject, Viewpoint viewpoint) {
        return evaluate(subject, viewpoint, List.of());
    }

    /**
     * Asks every rule, and marks what is waived.
     *
     * @param subject any subject
     * @param viewpoint from where it is looked at; a waiver granted later is not there
     * @param waivers the waivers, in any order; those for other subjects are left alone
     * @return every answer
     */
    public Report evaluate(S subject, Viewpoint viewpoint, List<Waiver> waivers) {
        Objects.requireNonNull(waivers, "waivers");
        Objects.requireNonNull(subject, "subject");
        return evaluate(identity.apply(subject), subject, viewpoint, waivers);
    }

    /** Asks every rule; the waivers are looked up by the subject's id. */
    Report evaluate(S subject, Viewpoint viewpoint, Function<String, List<Waiver>> waivers) {
        Objects.requireNonNull(subject, "subject");
        String id = identity.apply(subject);
        return evaluate(id, subject, viewpoint, waivers.apply(id));
    }

    private Report evaluate(String id, S subject, Viewpoint viewpoint, List<Waiver> waivers) {
        Objects.requireNonNull(viewpoint, "viewpoint");
        WaiverDesk desk = WaiverDesk.of(waivers, id, viewpoint);
        List<SectionReport> answers = exists.test(subject, viewpoint)
                ? evaluation.ask(id, cut.apply(subject, viewpoint), viewpoint, desk)
                : evaluation.notYet();
        return new Report(id, code, policy.name(), viewpoint, answers, desk.uses(evaluation.descriptions()));
    }

    /**
     * Many subjects from one viewpoint, on as many threads as you like.
     *
     * @param viewpoint from where they are looked at
     * @return a batch on one thread, without waivers
     */
    public Batch<S> batch(Viewpoint viewpoint) {
        return new Batch<>(this, viewpoint);
    }

    /**
     * Asks every rule and refuses a subject that is not sound.
     *
     * @param subject any subject
     * @param viewpoint from where it is looked at
     * @return every answer, if no rule is breached and none failed
     * @throws BreachException otherwise
     */
    public Report check(S subject, Viewpoint viewpoint) {
        return check(subject, viewpoint, List.of());
    }

    /**
     * Asks every rule and refuses a subject that is not sound.
     *
     * @param subject any subject
     * @param viewpoint from where it is looked at
     * @param waivers the waivers; a breach that is waived is not held against the subject
     * @return every answer, if every breach is waived and no rule failed
     * @throws BreachException otherwise
     */
    public Report check(S subject, Viewpoint viewpoint, List<Waiver> waivers) {
        Report report = evaluate(subject, viewpoint, waivers);
        List<Finding> reasons = new ArrayList<>();
        for (Finding finding : report.findings()) {
            if (stands(finding)) {
                reasons.add(finding);
            }
        }
        if (!reasons.isEmpty()) {
            throw new BreachException(report, reasons);
        }
        return report;
    }

    private static boolean stands(Finding finding) {
        return finding.match(
                breached -> breached.waiver().isEmpty(),
                atRisk -> false,
                undetermined -> undetermined.cause() instanceof Cause.Faulted,
                upheld -> false,
                notApplicable -> false);
    }

    /**
     * Shows code and counts.
     *
     * @return code and counts
     */
    @Override
    public String toString() {
        return "RuleSet[" + code.name() + " " + code.version() + ", sections=" + sections.size() + ", rules="
                + rules.size() + ", policy=" + policy.name() + "]";
    }
}
