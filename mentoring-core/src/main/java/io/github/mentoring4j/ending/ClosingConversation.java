package io.github.mentoring4j.ending;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.participant.Parties;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import java.util.Objects;

/**
 * That the relationship was rounded off in a conversation: what was learnt, and how to go on.
 *
 * @param held when
 * @param participants who took part; at least one
 */
public record ClosingConversation(Occurrence held, Parties participants) {

    /**
     * Checks that somebody took part.
     *
     * @throws InvalidRecordException if nobody did
     */
    public ClosingConversation {
        Objects.requireNonNull(held, "held");
        Objects.requireNonNull(participants, "participants");
        Invariants.of(ClosingConversation.class)
                .require(participants != Parties.NEITHER, "participants", FaultCode.TOO_FEW, "1")
                .orThrow();
    }

    /**
     * A conversation.
     *
     * @param held when
     * @param participants who took part
     * @return the conversation
     * @throws InvalidRecordException as the constructor
     */
    public static ClosingConversation of(Occurrence held, Parties participants) {
        return new ClosingConversation(held, participants);
    }
}
