package io.github.mentoring4j.contract;

import io.github.mentoring4j.confidentiality.ConfidentialityTerms;
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.form.MentoringForm;
import io.github.mentoring4j.validation.InvalidRecordException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Gathers the terms of a {@link ContractVersion}. What is not set was not agreed.
 *
 * <p>Not thread-safe. Lists are replaced, not added to, and copied when the version is built.
 */
public final class ContractVersionBuilder {

    private int number;
    private Occurrence proposed;
    private Term term;
    private MeetingTerms meetings;
    private Optional<ConfidentialityTerms> confidentiality = Optional.empty();
    private List<Signature> signatures = List.of();
    private Optional<MentoringForm> form = Optional.empty();
    private LearningTerms learning = LearningTerms.none();
    private CollaborationTerms collaboration = CollaborationTerms.none();
    private ExitAndExtension ending = ExitAndExtension.none();
    private List<LocalDate> reviews = List.of();

    ContractVersionBuilder(int number, Occurrence proposed, Term term, MeetingTerms meetings) {
        this.number = number;
        this.proposed = proposed;
        this.term = term;
        this.meetings = meetings;
    }

    /** Another version with the same terms, which nobody has signed. */
    ContractVersionBuilder(int number, Occurrence proposed, ContractVersion terms) {
        this(number, proposed, terms.term(), terms.meetings());
        this.confidentiality = terms.confidentiality();
        this.form = terms.form();
        this.learning = terms.learning();
        this.collaboration = terms.collaboration();
        this.ending = terms.ending();
        this.reviews = terms.reviews();
    }

    ContractVersionBuilder(ContractVersion version) {
        this(version.number(), version.proposed(), version);
        this.signatures = version.signatures();
    }

    /**
     * Sets the number of the version.
     *
     * @param number counts the versions from 1
     * @return this
     */
    public ContractVersionBuilder number(int number) {
        this.number = number;
        return this;
    }

    /**
     * Sets when the version was put forward.
     *
     * @param when when
     * @return this
     */
    public ContractVersionBuilder proposed(Occurrence when) {
        this.proposed = when;
        return this;
    }

    /**
     * Sets how long the course lasts.
     *
     * @param term the term
     * @return this
     */
    public ContractVersionBuilder term(Term term) {
        this.term = term;
        return this;
    }

    /**
     * Sets how often, how long and where the two meet.
     *
     * @param meetings the terms
     * @return this
     */
    public ContractVersionBuilder meetings(MeetingTerms meetings) {
        this.meetings = meetings;
        return this;
    }

    /**
     * Sets how confidence is kept.
     *
     * @param terms the terms
     * @return this
     */
    public ContractVersionBuilder confidentiality(ConfidentialityTerms terms) {
        this.confidentiality = Optional.of(terms);
        return this;
    }

    /**
     * Says nothing about confidence.
     *
     * @return this
     */
    public ContractVersionBuilder withoutConfidentiality() {
        this.confidentiality = Optional.empty();
        return this;
    }

    /**
     * Sets the signatures.
     *
     * @param signatures at most one by each party
     * @return this
     */
    public ContractVersionBuilder signatures(List<Signature> signatures) {
        this.signatures = signatures;
        return this;
    }

    /**
     * Sets the form of mentoring.
     *
     * @param form the form
     * @return this
     */
    public ContractVersionBuilder form(MentoringForm form) {
        this.form = Optional.of(form);
        return this;
    }

    /**
     * Names no form of mentoring.
     *
     * @return this
     */
    public ContractVersionBuilder withoutForm() {
        this.form = Optional.empty();
        return this;
    }

    /**
     * Sets what the two agree about learning.
     *
     * @param terms the terms
     * @return this
     */
    public ContractVersionBuilder learning(LearningTerms terms) {
        this.learning = terms;
        return this;
    }

    /**
     * Sets how the two work together.
     *
     * @param terms the terms
     * @return this
     */
    public ContractVersionBuilder collaboration(CollaborationTerms terms) {
        this.collaboration = terms;
        return this;
    }

    /**
     * Sets how the course may end early or go on.
     *
     * @param terms the terms
     * @return this
     */
    public ContractVersionBuilder ending(ExitAndExtension terms) {
        this.ending = terms;
        return this;
    }

    /**
     * Sets the days on which the two will review the relationship.
     *
     * @param days the days, in any order
     * @return this
     */
    public ContractVersionBuilder reviews(List<LocalDate> days) {
        this.reviews = days;
        return this;
    }

    /**
     * The version.
     *
     * @return an immutable version of what was set
     * @throws InvalidRecordException if the parts contradict each other
     */
    public ContractVersion build() {
        return new ContractVersion(
                number,
                proposed,
                term,
                meetings,
                confidentiality,
                signatures,
                form,
                learning,
                collaboration,
                ending,
                reviews);
    }
}
