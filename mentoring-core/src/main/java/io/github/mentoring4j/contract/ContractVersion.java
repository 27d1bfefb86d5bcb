package io.github.mentoring4j.contract;

import io.github.mentoring4j.confidentiality.ConfidentialityTerms;
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A version of the contract: the text of one agreement and who signed it.
 *
 * @param number counts the versions from 1
 * @param proposed when it was put forward
 * @param term how long the course lasts
 * @param meetings how often, how long and where
 * @param confidentiality how confidence is kept, if the version says anything about it
 * @param signatures at most one by each party, none before the proposal; mentor's first
 */
public record ContractVersion(
        int number,
        Occurrence proposed,
        Term term,
        MeetingTerms meetings,
        Optional<ConfidentialityTerms> confidentiality,
        List<Signature> signatures) {

    /**
     * Copies and sorts the signatures.
     *
     * @throws InvalidRecordException if the number is below 1, a party signed twice, or somebody signed before the proposal
     */
    public ContractVersion {
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(meetings, "meetings");
        Objects.requireNonNull(confidentiality, "confidentiality");
        Invariants invariants = Invariants.of(ContractVersion.class)
                .require(number >= 1, "number", FaultCode.TOO_SMALL, "1")
                .unique("signatures", signatures, "party", Signature::party);
        for (int i = 0; i < signatures.size(); i++) {
            boolean follows = signatures.get(i).when().follows(proposed);
            invariants.require(follows, "signatures[" + i + "].when", FaultCode.TOO_EARLY, "proposed");
        }
        invariants.orThrow();
        signatures = signatures.stream()
                .sorted(Comparator.comparing(Signature::party))
                .toList();
    }

    /**
     * A version that nobody has signed yet.
     *
     * @param number counts the versions from 1
     * @param proposed when it was put forward
     * @param term how long the course lasts
     * @param meetings how often, how long and where
     * @param confidentiality how confidence is kept
     * @return the version
     * @throws InvalidRecordException as the constructor
     */
    public static ContractVersion of(
            int number, Occurrence proposed, Term term, MeetingTerms meetings, ConfidentialityTerms confidentiality) {
        return new ContractVersion(number, proposed, term, meetings, Optional.of(confidentiality), List.of());
    }

    /**
     * This version with one more signature.
     *
     * @param party who signs
     * @param when when
     * @return a changed copy
     * @throws InvalidRecordException if the party has signed already, or this is before the proposal
     */
    public ContractVersion signedBy(Party party, Occurrence when) {
        List<Signature> more = new ArrayList<>(signatures);
        more.add(Signature.of(party, when));
        return new ContractVersion(number, proposed, term, meetings, confidentiality, more);
    }

    /**
     * The day on which this version was agreed.
     *
     * @return the day of the second signature, or empty while one is missing
     */
    public Optional<LocalDate> agreedOn() {
        if (signatures.size() < Party.values().length) {
            return Optional.empty();
        }
        LocalDate first = signatures.get(0).when().on();
        LocalDate second = signatures.get(1).when().on();
        return Optional.of(first.isAfter(second) ? first : second);
    }

    /**
     * This version as it stood.
     *
     * @param viewpoint from where one looks
     * @return the version with the signatures that exist from there; itself if all do
     */
    public ContractVersion asOf(Viewpoint viewpoint) {
        List<Signature> seen = viewpoint.seen(signatures, Signature::when);
        return seen == signatures ? this : new ContractVersion(number, proposed, term, meetings, confidentiality, seen);
    }
}
