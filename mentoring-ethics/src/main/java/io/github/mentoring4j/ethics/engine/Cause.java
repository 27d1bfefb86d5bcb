package io.github.mentoring4j.ethics.engine;

import java.util.Objects;
import java.util.Optional;

/** Why nobody can tell whether a rule is upheld. */
public sealed interface Cause {

    /** The rule was asked, and the evidence that it needs is missing. */
    Cause EVIDENCE_MISSING = new EvidenceMissing();

    /** The policy switches the rule off, so it was not asked. */
    Cause SWITCHED_OFF = new SwitchedOff();

    /** The subject was not there yet, or nobody knew of it, so no rule was asked. */
    Cause NOT_YET = new NotYet();

    /**
     * Where the sentence stands that tells this cause.
     *
     * @return a key of message bundles, or empty if the rule's own answer says it
     */
    Optional<String> key();

    /** The rule was asked, and the evidence that it needs is missing. */
    record EvidenceMissing() implements Cause {
        @Override
        public Optional<String> key() {
            return Optional.empty();
        }
    }

    /** The policy switches the rule off. */
    record SwitchedOff() implements Cause {
        @Override
        public Optional<String> key() {
            return Optional.of("engine.switched-off");
        }
    }

    /** The subject was not there yet, or nobody knew of it. There is nothing to advise, so there is no remedy. */
    record NotYet() implements Cause {
        @Override
        public Optional<String> key() {
            return Optional.of("engine.not-yet");
        }
    }

    /**
     * The rule threw.
     *
     * @param exceptionClass the name of the exception's class; its message is dropped, for it may hold what somebody said
     */
    record Faulted(String exceptionClass) implements Cause {
        /**
         * Takes the name.
         *
         * @throws NullPointerException if it is null
         */
        public Faulted {
            Objects.requireNonNull(exceptionClass, "exceptionClass");
        }

        @Override
        public Optional<String> key() {
            return Optional.of("engine.faulted");
        }
    }
}
