package io.github.mentoring4j.contract;

import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import java.util.Objects;
import java.util.function.Function;

/** On what terms either of the two may end the relationship before its time. */
public sealed interface ExitTerm {

    /**
     * One function for each case.
     *
     * @param free what to do where either may end at any time
     * @param withNotice what to do where notice is asked for
     * @param conditional what to do where a condition is put
     * @param <T> what comes of it
     * @return what the function for this case gives
     */
    <T> T match(
            Function<? super Free, ? extends T> free,
            Function<? super WithNotice, ? extends T> withNotice,
            Function<? super Conditional, ? extends T> conditional);

    /**
     * Either may end at any time.
     *
     * @return the term
     */
    static ExitTerm free() {
        return new Free();
    }

    /**
     * Either may end after giving notice.
     *
     * @param days the days of notice, 1 to 366
     * @return the term
     * @throws InvalidRecordException if the number is out of range
     */
    static ExitTerm withNotice(int days) {
        return new WithNotice(days);
    }

    /**
     * Ending hangs on a condition.
     *
     * @param condition the condition
     * @return the term
     */
    static ExitTerm conditional(ExitCondition condition) {
        return new Conditional(condition);
    }

    /** Either may end at any time. */
    record Free() implements ExitTerm {
        @Override
        public <T> T match(
                Function<? super Free, ? extends T> free,
                Function<? super WithNotice, ? extends T> withNotice,
                Function<? super Conditional, ? extends T> conditional) {
            return free.apply(this);
        }
    }

    /**
     * Either may end after giving notice.
     *
     * @param days the days of notice, 1 to 366
     */
    record WithNotice(int days) implements ExitTerm {

        /**
         * Checks the range.
         *
         * @throws InvalidRecordException if the number is out of range
         */
        public WithNotice {
            Invariants.of(WithNotice.class).within("days", days, 1, 366).orThrow();
        }

        @Override
        public <T> T match(
                Function<? super Free, ? extends T> free,
                Function<? super WithNotice, ? extends T> withNotice,
                Function<? super Conditional, ? extends T> conditional) {
            return withNotice.apply(this);
        }
    }

    /**
     * Ending hangs on a condition: the right to end is denied or conditioned.
     *
     * @param condition the condition
     */
    record Conditional(ExitCondition condition) implements ExitTerm {

        /**
         * Takes the condition.
         *
         * @throws NullPointerException if it is null
         */
        public Conditional {
            Objects.requireNonNull(condition, "condition");
        }

        @Override
        public <T> T match(
                Function<? super Free, ? extends T> free,
                Function<? super WithNotice, ? extends T> withNotice,
                Function<? super Conditional, ? extends T> conditional) {
            return conditional.apply(this);
        }
    }
}
