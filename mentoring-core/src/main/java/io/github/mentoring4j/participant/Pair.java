package io.github.mentoring4j.participant;

import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * A mentor and a mentee.
 *
 * @param mentor the mentor
 * @param mentee the mentee, another person
 */
public record Pair(ParticipantId mentor, ParticipantId mentee) implements Comparable<Pair> {

    private static final Comparator<Pair> ORDER =
            Comparator.comparing(Pair::mentee).thenComparing(Pair::mentor);

    /**
     * Checks that nobody mentors themself.
     *
     * @throws InvalidRecordException if both are the same person
     */
    public Pair {
        Objects.requireNonNull(mentor, "mentor");
        Objects.requireNonNull(mentee, "mentee");
        Invariants.of(Pair.class)
                .require(!mentor.equals(mentee), "mentee", FaultCode.MUST_DIFFER, "mentor")
                .orThrow();
    }

    /**
     * A pair.
     *
     * @param mentor the mentor
     * @param mentee the mentee
     * @return the pair
     * @throws InvalidRecordException as the constructor
     */
    public static Pair of(ParticipantId mentor, ParticipantId mentee) {
        return new Pair(mentor, mentee);
    }

    /**
     * Who of the two takes a part.
     *
     * @param party the part
     * @return the person's id
     */
    public ParticipantId member(Party party) {
        return party == Party.MENTOR ? mentor : mentee;
    }

    /**
     * Which part a person takes.
     *
     * @param person anybody
     * @return the part, or empty if the person is neither of the two
     */
    public Optional<Party> partyOf(ParticipantId person) {
        if (person.equals(mentor)) {
            return Optional.of(Party.MENTOR);
        }
        return person.equals(mentee) ? Optional.of(Party.MENTEE) : Optional.empty();
    }

    /** Compares by the mentee's id, then the mentor's. */
    @Override
    public int compareTo(Pair other) {
        return ORDER.compare(this, other);
    }
}
