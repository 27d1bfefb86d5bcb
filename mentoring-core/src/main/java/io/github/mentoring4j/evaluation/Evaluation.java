package io.github.mentoring4j.evaluation;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import java.util.Objects;

/**
 * That an evaluation was done, and how many answered; never who answered what. What a mentee performs and what two people said
 * is no matter of an evaluation.
 *
 * @param id identifies it within the programme
 * @param cell what it looked at and asked
 * @param moment on the way or at the end
 * @param done when
 * @param answers how many answered, 0 or more
 */
public record Evaluation(EvaluationId id, EvaluationCell cell, EvaluationMoment moment, Occurrence done, int answers) {

    /**
     * Checks the number of answers.
     *
     * @throws InvalidRecordException if it is negative
     */
    public Evaluation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(cell, "cell");
        Objects.requireNonNull(moment, "moment");
        Objects.requireNonNull(done, "done");
        Invariants.of(Evaluation.class)
                .require(answers >= 0, "answers", FaultCode.TOO_SMALL, "0")
                .orThrow();
    }

    /**
     * An evaluation.
     *
     * @param id identifies it within the programme
     * @param cell what it looked at and asked
     * @param moment on the way or at the end
     * @param done when
     * @param answers how many answered
     * @return the evaluation
     * @throws InvalidRecordException as the constructor
     */
    public static Evaluation of(
            EvaluationId id, EvaluationCell cell, EvaluationMoment moment, Occurrence done, int answers) {
        return new Evaluation(id, cell, moment, done, answers);
    }
}
