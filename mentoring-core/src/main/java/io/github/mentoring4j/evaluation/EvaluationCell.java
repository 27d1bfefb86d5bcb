package io.github.mentoring4j.evaluation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A cell of Clutterbuck's matrix of evaluation: relationship or programme, process or outcome.
 *
 * @param level what is looked at
 * @param aspect what is asked about it
 */
public record EvaluationCell(EvaluationLevel level, EvaluationAspect aspect) implements Comparable<EvaluationCell> {

    private static final Comparator<EvaluationCell> ORDER =
            Comparator.comparing(EvaluationCell::level).thenComparing(EvaluationCell::aspect);

    /**
     * Takes the parts.
     *
     * @throws NullPointerException if one is null
     */
    public EvaluationCell {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(aspect, "aspect");
    }

    /**
     * A cell.
     *
     * @param level what is looked at
     * @param aspect what is asked about it
     * @return the cell
     */
    public static EvaluationCell of(EvaluationLevel level, EvaluationAspect aspect) {
        return new EvaluationCell(level, aspect);
    }

    /**
     * The whole matrix.
     *
     * @return the four cells in order
     */
    public static List<EvaluationCell> all() {
        return Arrays.stream(EvaluationLevel.values())
                .flatMap(level -> Arrays.stream(EvaluationAspect.values()).map(aspect -> of(level, aspect)))
                .toList();
    }

    /** Compares by level, then aspect. */
    @Override
    public int compareTo(EvaluationCell other) {
        return ORDER.compare(this, other);
    }
}
