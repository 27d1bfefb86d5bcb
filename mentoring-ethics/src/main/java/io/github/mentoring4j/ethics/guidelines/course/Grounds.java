package io.github.mentoring4j.ethics.guidelines.course;

import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.Argument;
import io.github.mentoring4j.ethics.engine.Measure;
import io.github.mentoring4j.ethics.engine.Unit;
import io.github.mentoring4j.ethics.engine.Verdict;
import io.github.mentoring4j.evidence.EvidenceRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a verdict is to rest on, gathered in the order of verdicts, so that the verdict is made but once and sorts nothing.
 * Not thread-safe.
 */
public final class Grounds {

    private final List<EvidenceRef> refs;

    /**
     * Nothing yet.
     *
     * @param expected about how many there will be
     */
    public Grounds(int expected) {
        this.refs = new ArrayList<>(expected);
    }

    /**
     * Adds one at its place. In constant time where they come in their order, otherwise linear.
     *
     * @param ref points at a part of the record; one that is there already is not added again
     */
    public void add(EvidenceRef ref) {
        int place = refs.size();
        while (place > 0) {
            int order = refs.get(place - 1).compareTo(ref);
            if (order == 0) {
                return;
            } else if (order < 0) {
                break;
            }
            place--;
        }
        refs.add(place, ref);
    }

    /**
     * The verdict that rests on them.
     *
     * @param answer the answer
     * @param value what was measured
     * @param limit the most that is still good
     * @param unit what both count
     * @param arguments the arguments, in the order that the message's text expects
     * @return the verdict
     */
    public Verdict verdict(Answer answer, long value, long limit, Unit unit, Argument... arguments) {
        return new Verdict(answer, refs, Optional.of(Measure.of(value, limit, unit)), List.of(arguments));
    }
}
