package io.github.mentoring4j.contract;

import io.github.mentoring4j.confidentiality.ConfidentialityTerms;
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.form.MentoringForm;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A version of the contract: the text of one agreement and who signed it. Made with {@link #builder}, or with {@link #of} where
 * term, meetings and confidence are all that was agreed.
 *
 * @param number counts the versions from 1
 * @param proposed when it was put forward
 * @param term how long the course lasts
 * @param meetings how often, how long and where
 * @param confidentiality how confidence is kept, if the version says anything about it
 * @param signatures at most one by each party, none before the proposal; mentor's first
 * @param form the form of mentoring, if the version names it
 * @param learning what they agree about learning
 * @param collaboration how they work together: ground rules, preparation, feedback
 * @param ending how the course may end early or go on
 * @param reviews the days on which they will review the relationship, in their order; none twice
 */
@ReviewsWithinTerm
@MeetingsFitTerm
public record ContractVersion(
        int number,
        Occurrence proposed,
        Term term,
        @Valid MeetingTerms meetings,
        Optional<@Valid ConfidentialityTerms> confidentiality,
        List<Signature> signatures,
        Optional<MentoringForm> form,
        LearningTerms learning,
        CollaborationTerms collaboration,
        ExitAndExtension ending,

        @NotEmpty(message = "{io.github.mentoring4j.contract.NoReview.message}")
        List<LocalDate> reviews) {

    /**
     * Copies and sorts the signatures and the days of review.
     *
     * @throws InvalidRecordException if the number is below 1, a party signed twice, somebody signed before the proposal, or
     *     a day of review stands twice
     */
    public ContractVersion {
        Objects.requireNonNull(proposed, "proposed");
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(meetings, "meetings");
        Objects.requireNonNull(confidentiality, "confidentiality");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(learning, "learning");
        Objects.requireNonNull(collaboration, "collaboration");
        Objects.requireNonNull(ending, "ending");
        reviews = List.copyOf(reviews);
        Invariants invariants = Invariants.of(ContractVersion.class)
                .require(number >= 1, "number", FaultCode.TOO_SMALL, "1")
                .unique("signatures", signatures, "party", Signature::party);
        for (int i = 0; i < signatures.size(); i++) {
            boolean early = signatures.get(i).when().precedes(proposed);
            invariants.require(!early, "signatures[" + i + "].when", FaultCode.TOO_EARLY, "proposed");
        }
        for (int i = 0; i < reviews.size(); i++) {
            int first = reviews.indexOf(reviews.get(i));
            invariants.require(first == i, "reviews[" + i + "]", FaultCode.REPEATED_ELEMENT, "reviews[" + first + "]");
        }
        invariants.orThrow();
        signatures = signatures.stream()
                .sorted(Comparator.comparing(Signature::party))
                .toList();
        reviews = reviews.stream().sorted().toList();
    }

    /**
     * A version that speaks of term, meetings and perhaps confidence alone.
     *
     * @param number counts the versions from 1
     * @param proposed when it was put forward
     * @param term how long the course lasts
     * @param meetings how often, how long and where
     * @param confidentiality how confidence is kept, if the version says anything about it
     * @param signatures at most one by each party
     * @throws InvalidRecordException as the canonical constructor
     */
    public ContractVersion(
            int number,
            Occurrence proposed,
            Term term,
            MeetingTerms meetings,
            Optional<ConfidentialityTerms> confidentiality,
            List<Signature> signatures) {
        this(
                number,
                proposed,
                term,
                meetings,
                confidentiality,
                signatures,
                Optional.empty(),
                LearningTerms.none(),
                CollaborationTerms.none(),
                ExitAndExtension.none(),
                List.of());
    }

    /**
     * A version that nobody has signed yet, and that speaks of term, meetings and confidence alone.
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
        return builder(number, proposed, term, meetings)
                .confidentiality(confidentiality)
                .build();
    }

    /**
     * Starts a version of which no more than term and meetings is set.
     *
     * @param number counts the versions from 1
     * @param proposed when it was put forward
     * @param term how long the course lasts
     * @param meetings how often, how long and where
     * @return a builder
     */
    public static ContractVersionBuilder builder(int number, Occurrence proposed, Term term, MeetingTerms meetings) {
        return new ContractVersionBuilder(number, proposed, term, meetings);
    }

    /**
     * A builder that holds all of this version.
     *
     * @return the builder
     */
    public ContractVersionBuilder toBuilder() {
        return new ContractVersionBuilder(this);
    }

    /**
     * The version that follows this one with the same terms: unsigned, and to be changed by the builder.
     *
     * @param when when it is put forward
     * @return a builder of the next version
     */
    public ContractVersionBuilder next(Occurrence when) {
        return new ContractVersionBuilder(number + 1, when, this);
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
        return toBuilder().signatures(more).build();
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
        return seen == signatures ? this : toBuilder().signatures(seen).build();
    }

    /**
     * This version without the words of the two.
     *
     * @return a copy that holds no text
     */
    public ContractVersion withoutText() {
        return toBuilder()
                .learning(learning.withoutText())
                .collaboration(collaboration.withoutText())
                .build();
    }
}
