package io.github.mentoring4j.interest;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.participant.Party;
import java.util.Objects;

/**
 * That one of the two was asked about ties and interests and declared all there were, perhaps none.
 *
 * @param id identifies it within the relationship
 * @param by who declared
 * @param made when
 */
public record InterestStatement(StatementId id, Party by, Occurrence made) {

    /**
     * Takes the parts.
     *
     * @throws NullPointerException if anything is null
     */
    public InterestStatement {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(made, "made");
    }

    /**
     * A statement.
     *
     * @param id identifies it within the relationship
     * @param by who declared
     * @param made when
     * @return the statement
     */
    public static InterestStatement of(StatementId id, Party by, Occurrence made) {
        return new InterestStatement(id, by, made);
    }
}
