package io.github.mentoring4j.ending;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.participant.Party;
import java.util.Objects;

/**
 * That one of the two is no longer at hand for a closing conversation: moved away, ill, or gone without a word.
 *
 * @param of who
 * @param since since when
 */
public record Absence(Party of, Occurrence since) {

    /**
     * Takes the parts.
     *
     * @throws NullPointerException if one is null
     */
    public Absence {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(since, "since");
    }

    /**
     * An absence.
     *
     * @param party who
     * @param since since when
     * @return the absence
     */
    public static Absence of(Party party, Occurrence since) {
        return new Absence(party, since);
    }
}
