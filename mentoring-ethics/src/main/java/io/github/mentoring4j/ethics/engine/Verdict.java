package io.github.mentoring4j.ethics.engine;

import io.github.mentoring4j.evidence.EvidenceRef;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a rule says about a subject: its answer, and what that rests on. Holds no text.
 *
 * @param answer the answer
 * @param grounds the parts of the record that it rests on, sorted, each once; may be empty
 * @param measure what was measured and the limit, where there is one
 * @param arguments what the message is filled with
 */
public record Verdict(Answer answer, List<EvidenceRef> grounds, Optional<Measure> measure, List<Argument> arguments) {

    /**
     * Copies and sorts the grounds.
     *
     * @throws NullPointerException if anything is null
     */
    public Verdict {
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(measure, "measure");
        grounds = OrderedRefs.of(grounds);
        arguments = List.copyOf(arguments);
    }

    /**
     * A verdict that rests on nothing in particular.
     *
     * @param answer the answer
     * @return the verdict
     */
    public static Verdict of(Answer answer) {
        return new Verdict(answer, List.of(), Optional.empty(), List.of());
    }

    /**
     * This verdict, with what it rests on.
     *
     * @param grounds parts of the record, in any order
     * @return a changed copy
     */
    public Verdict restingOn(List<EvidenceRef> grounds) {
        return new Verdict(answer, grounds, measure, arguments);
    }

    /**
     * This verdict, with what it rests on.
     *
     * @param grounds parts of the record, in any order
     * @return a changed copy
     */
    public Verdict restingOn(EvidenceRef... grounds) {
        return restingOn(List.of(grounds));
    }

    /**
     * This verdict, with what was measured.
     *
     * @param value what was measured
     * @param limit the most that is still good
     * @param unit what both count
     * @return a changed copy
     */
    public Verdict measuring(long value, long limit, Unit unit) {
        return new Verdict(answer, grounds, Optional.of(new Measure(value, limit, unit)), arguments);
    }

    /**
     * This verdict, with what its message is filled with.
     *
     * @param arguments the arguments, in the order that the message's text expects
     * @return a changed copy
     */
    public Verdict saying(Argument... arguments) {
        return new Verdict(answer, grounds, measure, List.of(arguments));
    }
}
