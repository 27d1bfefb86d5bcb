package io.github.mentoring4j.commitment;

import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What the two committed themselves to, and that the mentee accepted their responsibility.
 *
 * @param made the commitments, at most one of a kind by each; by party, then kind
 * @param acceptance the mentee's acceptance of responsibility, if it was given
 */
public record Commitments(List<Commitment> made, Optional<Acceptance> acceptance) {

    private static final Comparator<Commitment> ORDER =
            Comparator.comparing(Commitment::by).thenComparing(Commitment::kind);

    private static final Commitments NONE = new Commitments(List.of(), Optional.empty());

    /**
     * Copies and sorts.
     *
     * @throws InvalidRecordException if somebody made the same commitment twice
     */
    public Commitments {
        Objects.requireNonNull(acceptance, "acceptance");
        Invariants invariants = Invariants.of(Commitments.class);
        Map<List<Object>, Integer> seen = new HashMap<>();
        for (int i = 0; i < made.size(); i++) {
            Commitment each = made.get(i);
            Integer first = seen.putIfAbsent(List.of(each.by(), each.kind()), i);
            invariants.require(first == null, "made[" + i + "]", FaultCode.REPEATED_ELEMENT, "made[" + first + "]");
        }
        invariants.orThrow();
        made = made.stream().sorted(ORDER).toList();
    }

    /**
     * Nothing on record.
     *
     * @return no commitments and no acceptance
     */
    public static Commitments none() {
        return NONE;
    }

    /**
     * What is on record.
     *
     * @param acceptance the mentee's acceptance of responsibility
     * @param made the commitments
     * @return the record
     * @throws InvalidRecordException as the constructor
     */
    public static Commitments of(Acceptance acceptance, Commitment... made) {
        return new Commitments(List.of(made), Optional.of(acceptance));
    }

    /**
     * What is on record where the mentee has not accepted responsibility, or not yet.
     *
     * @param made the commitments
     * @return the record
     * @throws InvalidRecordException as the constructor
     */
    public static Commitments of(Commitment... made) {
        return new Commitments(List.of(made), Optional.empty());
    }

    /**
     * Whether one of the two made all three commitments.
     *
     * @param party which
     * @return true if that party is committed to the collaboration, to their own learning and to the sponsor
     */
    public boolean isWhole(Party party) {
        return made.stream().filter(each -> each.by() == party).count() == CommitmentKind.values().length;
    }

    /**
     * This record as it stood.
     *
     * @param viewpoint from where one looks
     * @return what exists from there; itself if all does
     */
    public Commitments asOf(Viewpoint viewpoint) {
        List<Commitment> seenMade = viewpoint.seen(made, Commitment::made);
        Optional<Acceptance> seenAcceptance = acceptance.filter(each -> viewpoint.sees(each.given()));
        boolean whole = seenMade == made && seenAcceptance.equals(acceptance);
        return whole ? this : new Commitments(seenMade, seenAcceptance);
    }
}
