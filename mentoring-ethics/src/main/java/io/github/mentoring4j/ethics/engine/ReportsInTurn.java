package io.github.mentoring4j.ethics.engine;

import java.util.List;
import java.util.Optional;

/** Reports made when they are asked for, by whoever asks. */
final class ReportsInTurn<S> implements Reports {

    private final Source<S> source;
    private final Batch.Evaluator<S> evaluator;

    ReportsInTurn(Source<S> source, Batch.Evaluator<S> evaluator) {
        this.source = source;
        this.evaluator = evaluator;
    }

    @Override
    public Optional<Report> next() {
        List<S> next = source.next();
        return next.isEmpty() ? Optional.empty() : Optional.of(evaluator.evaluate(next.get(0)));
    }

    @Override
    public void stop() {
        // Nothing is ever begun.
    }
}
