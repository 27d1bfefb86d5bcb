package io.github.mentoring4j.matching.offer;

import io.github.mentoring4j.participant.Party;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

/**
 * What one of the two says to an offer.
 *
 * @param by who of the two
 * @param accepts whether they want the pair
 * @param on the day of the answer
 */
public record Answer(Party by, boolean accepts, LocalDate on) implements Comparable<Answer> {

    private static final Comparator<Answer> ORDER =
            Comparator.comparing(Answer::by).thenComparing(Answer::on).thenComparing(Answer::accepts);

    /**
     * Takes all.
     *
     * @throws NullPointerException if anything is null
     */
    public Answer {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(on, "on");
    }

    /** Compares by the mentor's first, then by day. */
    @Override
    public int compareTo(Answer other) {
        return ORDER.compare(this, other);
    }
}
