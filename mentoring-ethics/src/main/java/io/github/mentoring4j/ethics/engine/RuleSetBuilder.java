package io.github.mentoring4j.ethics.engine;

import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Gathers the sections and rules of a {@link RuleSet}. Not thread-safe.
 *
 * @param <S> what the rules judge
 */
public final class RuleSetBuilder<S> {

    private final CodeOfEthics code;
    private final Function<? super S, String> identity;
    private final BiFunction<? super S, ? super Viewpoint, ? extends S> cut;
    private BiPredicate<? super S, ? super Viewpoint> exists = new Always();
    private final List<SectionId> sections = new ArrayList<>();
    private final List<Rule<S>> rules = new ArrayList<>();

    RuleSetBuilder(
            CodeOfEthics code,
            Function<? super S, String> identity,
            BiFunction<? super S, ? super Viewpoint, ? extends S> cut) {
        this.code = Objects.requireNonNull(code, "code");
        this.identity = Objects.requireNonNull(identity, "identity");
        this.cut = Objects.requireNonNull(cut, "cut");
    }

    /**
     * Says from when on there is a subject to judge. From a viewpoint at which there is none, no rule is asked, and each is
     * undetermined with {@link Cause#NOT_YET}. Without this, every subject is there from every viewpoint.
     *
     * @param test whether a subject, not cut, is there at a viewpoint
     * @return this
     */
    public RuleSetBuilder<S> existing(BiPredicate<? super S, ? super Viewpoint> test) {
        this.exists = Objects.requireNonNull(test, "test");
        return this;
    }

    /**
     * Adds a section after those there are. It stands in every report, even while it has no rule.
     *
     * @param section its id
     * @return this
     */
    public RuleSetBuilder<S> section(SectionId section) {
        sections.add(section);
        return this;
    }

    /**
     * Adds a section for each constant of an enum, named like it.
     *
     * @param constants the constants
     * @return this
     */
    public RuleSetBuilder<S> sections(Enum<?>... constants) {
        for (Enum<?> constant : constants) {
            section(SectionId.of(constant.name()));
        }
        return this;
    }

    /**
     * Adds a rule after those of its section that there are.
     *
     * @param rule the rule
     * @return this
     */
    public RuleSetBuilder<S> rule(Rule<S> rule) {
        rules.add(rule);
        return this;
    }

    /**
     * Adds rules.
     *
     * @param more the rules
     * @return this
     */
    public RuleSetBuilder<S> rules(List<? extends Rule<S>> more) {
        rules.addAll(more);
        return this;
    }

    /**
     * The rule set, under the standard policy.
     *
     * @return an immutable rule set
     * @throws InvalidRecordException if a section or a rule's id stands twice, a rule's section is not there, or two rules
     *     describe the same threshold differently; lists all of them
     */
    public RuleSet<S> build() {
        // By their plain values and by loops: whoever waits for the first finding would wait for more to be linked.
        // What
        // takes a function is asked only where something is known to stand twice, to say where.
        Invariants invariants = Invariants.of(RuleSet.class);
        Set<String> known = new LinkedHashSet<>();
        for (SectionId section : sections) {
            known.add(section.value());
        }
        if (known.size() < sections.size()) {
            invariants.unique("sections", sections, "id", SectionId::value);
        }
        requireOneOfEach(invariants);
        for (int i = 0; i < rules.size(); i++) {
            String section = rules.get(i).description().section().value();
            if (!known.contains(section)) {
                String all = String.join(", ", known);
                invariants.require(false, "rules[" + i + "].section", FaultCode.UNKNOWN_REFERENCE, section, all);
            }
        }
        requireOneMeaning(invariants);
        invariants.orThrow();
        return new RuleSet<>(this, Policy.standard());
    }

    private void requireOneOfEach(Invariants invariants) {
        Set<String> ids = new HashSet<>();
        for (Rule<S> rule : rules) {
            ids.add(rule.description().id().value());
        }
        if (ids.size() < rules.size()) {
            invariants.unique(
                    "rules", rules, "id", rule -> rule.description().id().value());
        }
    }

    private void requireOneMeaning(Invariants invariants) {
        Set<String> names = new HashSet<>();
        List<Threshold> all = new ArrayList<>();
        for (Rule<S> rule : rules) {
            for (Threshold threshold : rule.description().thresholds()) {
                if (names.add(threshold.name()) || !all.contains(threshold)) {
                    all.add(threshold);
                }
            }
        }
        if (names.size() < all.size()) {
            invariants.unique("thresholds", all, "name", Threshold::name);
        }
    }

    CodeOfEthics code() {
        return code;
    }

    Function<? super S, String> identity() {
        return identity;
    }

    BiFunction<? super S, ? super Viewpoint, ? extends S> cut() {
        return cut;
    }

    BiPredicate<? super S, ? super Viewpoint> exists() {
        return exists;
    }

    List<SectionId> sections() {
        return List.copyOf(sections);
    }

    List<Rule<S>> rules() {
        return List.copyOf(rules);
    }

    /** Every subject is there from every viewpoint. */
    private static final class Always implements BiPredicate<Object, Object> {

        @Override
        public boolean test(Object subject, Object viewpoint) {
            return true;
        }
    }
}
