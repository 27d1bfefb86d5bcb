package io.github.mentoring4j.ethics.engine;

import io.github.mentoring4j.evidence.EvidenceRef;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a rule found, one for each rule, whatever it found. Holds references, figures and keys, and never text; {@code
 * io.github.mentoring4j.ethics.text} puts it into words.
 */
public sealed interface Finding {

    /**
     * The rule that found it.
     *
     * @return all there is to know of the rule
     */
    RuleDescription description();

    /**
     * What the rule said.
     *
     * @return the verdict
     */
    Verdict verdict();

    /**
     * What it comes to.
     *
     * @return the outcome
     */
    Outcome outcome();

    /**
     * How much it weighs.
     *
     * @return the policy's severity; none if there is nothing to act on
     */
    default Severity severity() {
        return Severity.NONE;
    }

    /**
     * The waiver that settles it.
     *
     * @return the waiver, or empty if the finding stands
     */
    default Optional<Waiver> waiver() {
        return Optional.empty();
    }

    /**
     * The rule's id.
     *
     * @return the id
     */
    default RuleId rule() {
        return description().id();
    }

    /**
     * The section that the rule belongs to.
     *
     * @return the section's id
     */
    default SectionId section() {
        return description().section();
    }

    /**
     * The parts of the record that it rests on.
     *
     * @return sorted, each once; may be empty
     */
    default List<EvidenceRef> grounds() {
        return verdict().grounds();
    }

    /**
     * What was measured, and the limit.
     *
     * @return the measure, or empty if nothing was measured
     */
    default Optional<Measure> measure() {
        return verdict().measure();
    }

    /**
     * What the message is filled with.
     *
     * @return figures, days, references and words
     */
    default List<Argument> arguments() {
        return verdict().arguments();
    }

    /**
     * Where the sentence stands that says it.
     *
     * @return a key of message bundles
     */
    default String messageKey() {
        return description().messageKey(verdict().answer());
    }

    /**
     * Where it stands what would put it right. Only breached, at risk and undetermined have such a text, and
     * not even these where there is no subject to judge yet.
     *
     * @return a key of message bundles
     */
    default String remedyKey() {
        return description().remedyKey(verdict().answer());
    }

    /**
     * Does what the kind of finding calls for.
     *
     * @param breached for a breach
     * @param atRisk for a risk
     * @param undetermined for missing evidence
     * @param upheld for what is good
     * @param notApplicable for a question that does not arise
     * @param <R> the type of the result
     * @return what the called function returns
     */
    default <R> R match(
            Function<? super Breached, ? extends R> breached,
            Function<? super AtRisk, ? extends R> atRisk,
            Function<? super Undetermined, ? extends R> undetermined,
            Function<? super Upheld, ? extends R> upheld,
            Function<? super NotApplicable, ? extends R> notApplicable) {
        if (this instanceof Breached it) {
            return breached.apply(it);
        } else if (this instanceof AtRisk it) {
            return atRisk.apply(it);
        } else if (this instanceof Undetermined it) {
            return undetermined.apply(it);
        } else if (this instanceof Upheld it) {
            return upheld.apply(it);
        }
        return notApplicable.apply((NotApplicable) this);
    }

    /**
     * The record shows that the rule was broken.
     *
     * @param description the rule
     * @param severity what it weighs
     * @param verdict what the rule said
     * @param waiver the waiver that settles it, if there is one
     */
    record Breached(RuleDescription description, Severity severity, Verdict verdict, Optional<Waiver> waiver)
            implements Finding {
        /**
         * Takes the parts.
         *
         * @throws NullPointerException if anything is null
         */
        public Breached {
            requireAll(description, severity, verdict, waiver);
        }

        @Override
        public Outcome outcome() {
            return Outcome.BREACHED;
        }
    }

    /**
     * Nothing is broken, but things lead there.
     *
     * @param description the rule
     * @param severity what it weighs
     * @param verdict what the rule said
     * @param waiver the waiver that settles it, if there is one
     */
    record AtRisk(RuleDescription description, Severity severity, Verdict verdict, Optional<Waiver> waiver)
            implements Finding {
        /**
         * Takes the parts.
         *
         * @throws NullPointerException if anything is null
         */
        public AtRisk {
            requireAll(description, severity, verdict, waiver);
        }

        @Override
        public Outcome outcome() {
            return Outcome.AT_RISK;
        }
    }

    /**
     * Nobody can tell.
     *
     * @param description the rule
     * @param severity what it weighs
     * @param verdict what the rule said
     * @param cause why nobody can tell
     * @param waiver the waiver that settles it, if there is one
     */
    record Undetermined(
            RuleDescription description, Severity severity, Verdict verdict, Cause cause, Optional<Waiver> waiver)
            implements Finding {
        /**
         * Takes the parts.
         *
         * @throws NullPointerException if anything is null
         */
        public Undetermined {
            requireAll(description, severity, verdict, waiver);
            Objects.requireNonNull(cause, "cause");
        }

        @Override
        public Outcome outcome() {
            return Outcome.UNDETERMINED;
        }

        @Override
        public String messageKey() {
            return cause.key().orElseGet(() -> description.messageKey(verdict.answer()));
        }

        @Override
        public String remedyKey() {
            return cause.key().map(key -> key + ".remedy").orElseGet(() -> description.remedyKey(verdict.answer()));
        }
    }

    /**
     * The evidence is there, and it is good.
     *
     * @param description the rule
     * @param verdict what the rule said
     */
    record Upheld(RuleDescription description, Verdict verdict) implements Finding {
        /**
         * Takes the parts.
         *
         * @throws NullPointerException if one is null
         */
        public Upheld {
            requireAll(description, Severity.NONE, verdict, Optional.empty());
        }

        @Override
        public Outcome outcome() {
            return Outcome.UPHELD;
        }
    }

    /**
     * The question does not arise.
     *
     * @param description the rule
     * @param verdict what the rule said
     */
    record NotApplicable(RuleDescription description, Verdict verdict) implements Finding {
        /**
         * Takes the parts.
         *
         * @throws NullPointerException if one is null
         */
        public NotApplicable {
            requireAll(description, Severity.NONE, verdict, Optional.empty());
        }

        @Override
        public Outcome outcome() {
            return Outcome.NOT_APPLICABLE;
        }
    }

    private static void requireAll(
            RuleDescription description, Severity severity, Verdict verdict, Optional<Waiver> waiver) {
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(waiver, "waiver");
    }
}
