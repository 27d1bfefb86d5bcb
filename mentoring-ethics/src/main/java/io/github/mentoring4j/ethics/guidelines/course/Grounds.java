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

/** What a verdict is to rest on, gathered in any order, so that the verdict is made but once. Not thread-safe. */
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
     * Adds one.
     *
     * @param ref points at a part of the record; the verdict puts all in order, each once
     */
    public void add(EvidenceRef ref) {
        refs.add(ref);
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
