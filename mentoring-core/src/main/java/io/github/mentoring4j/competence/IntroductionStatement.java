package io.github.mentoring4j.competence;

import io.github.mentoring4j.evidence.Occurrence;
import java.util.Objects;

/**
 * What the programme said it asks of mentors before they start, and when it said so.
 *
 * @param duty what it asks
 * @param stated when it said so
 */
public record IntroductionStatement(IntroductionDuty duty, Occurrence stated) {

    /**
     * Takes the parts.
     *
     * @throws NullPointerException if one is null
     */
    public IntroductionStatement {
        Objects.requireNonNull(duty, "duty");
        Objects.requireNonNull(stated, "stated");
    }

    /**
     * A statement.
     *
     * @param duty what the programme asks
     * @param stated when it said so
     * @return the statement
     */
    public static IntroductionStatement of(IntroductionDuty duty, Occurrence stated) {
        return new IntroductionStatement(duty, stated);
    }
}
