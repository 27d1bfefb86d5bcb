package io.github.mentoring4j.programme;

import io.github.mentoring4j.contract.Term;
import io.github.mentoring4j.evaluation.Evaluations;
import io.github.mentoring4j.evaluation.ExpectedBenefit;
import io.github.mentoring4j.form.FormTrait;
import io.github.mentoring4j.network.Networks;
import io.github.mentoring4j.rights.ComplaintsProcedure;
import io.github.mentoring4j.training.Training;
import io.github.mentoring4j.validation.InvalidRecordException;
import java.util.List;
import java.util.Set;

/**
 * Gathers the parts of a {@link MentoringProgramme}. What is not set is not on record.
 *
 * <p>Not thread-safe. Collections are replaced, not added to, and copied when the record is built.
 */
public final class ProgrammeBuilder {

    private final ProgrammeId id;
    private final String title;
    private final Purpose purpose;
    private final Leadership leadership;
    private final Term term;
    private ComplaintsProcedure complaints = ComplaintsProcedure.none();
    private Set<FormTrait> traits = Set.of();
    private List<ExpectedBenefit> benefits = List.of();
    private List<Endorsement> endorsements = List.of();
    private Training training = Training.none();
    private Evaluations evaluations = Evaluations.none();
    private List<FollowUp> followUps = List.of();
    private Networks networks = Networks.none();
    private List<EvidenceDocument> documents = List.of();

    ProgrammeBuilder(ProgrammeId id, String title, Purpose purpose, Leadership leadership, Term term) {
        this.id = id;
        this.title = title;
        this.purpose = purpose;
        this.leadership = leadership;
        this.term = term;
    }

    ProgrammeBuilder(MentoringProgramme programme) {
        this(programme, programme.title(), programme.purpose());
    }

    /** All of a record, in other words. */
    ProgrammeBuilder(MentoringProgramme programme, String title, Purpose purpose) {
        this(programme.id(), title, purpose, programme.leadership(), programme.term());
        this.complaints = programme.complaints();
        this.traits = programme.traits();
        this.benefits = programme.benefits();
        this.endorsements = programme.endorsements();
        this.training = programme.training();
        this.evaluations = programme.evaluations();
        this.followUps = programme.followUps();
        this.networks = programme.networks();
        this.documents = programme.documents();
    }

    /**
     * Sets the procedure for complaints.
     *
     * @param complaints the procedure for complaints
     * @return this
     */
    public ProgrammeBuilder complaints(ComplaintsProcedure complaints) {
        this.complaints = complaints;
        return this;
    }

    /**
     * Sets how mentoring is done in it.
     *
     * @param traits how mentoring is done in it
     * @return this
     */
    public ProgrammeBuilder traits(Set<FormTrait> traits) {
        this.traits = traits;
        return this;
    }

    /**
     * Sets what is expected of it.
     *
     * @param benefits what is expected of it
     * @return this
     */
    public ProgrammeBuilder benefits(List<ExpectedBenefit> benefits) {
        this.benefits = benefits;
        return this;
    }

    /**
     * Sets who stands behind it.
     *
     * @param endorsements who stands behind it
     * @return this
     */
    public ProgrammeBuilder endorsements(List<Endorsement> endorsements) {
        this.endorsements = endorsements;
        return this;
    }

    /**
     * Sets its training.
     *
     * @param training its training
     * @return this
     */
    public ProgrammeBuilder training(Training training) {
        this.training = training;
        return this;
    }

    /**
     * Sets its evaluation.
     *
     * @param evaluations its evaluation
     * @return this
     */
    public ProgrammeBuilder evaluations(Evaluations evaluations) {
        this.evaluations = evaluations;
        return this;
    }

    /**
     * Sets how the lead followed up.
     *
     * @param followUps how the lead followed up
     * @return this
     */
    public ProgrammeBuilder followUps(List<FollowUp> followUps) {
        this.followUps = followUps;
        return this;
    }

    /**
     * Sets the networks among participants.
     *
     * @param networks the networks among participants
     * @return this
     */
    public ProgrammeBuilder networks(Networks networks) {
        this.networks = networks;
        return this;
    }

    /**
     * Sets the documents by which it shows how it works.
     *
     * @param documents the documents by which it shows how it works
     * @return this
     */
    public ProgrammeBuilder documents(List<EvidenceDocument> documents) {
        this.documents = documents;
        return this;
    }

    /**
     * The record.
     *
     * @return an immutable record of what was set
     * @throws InvalidRecordException if the parts contradict each other
     */
    public MentoringProgramme build() {
        return new MentoringProgramme(
                id,
                title,
                purpose,
                leadership,
                term,
                complaints,
                traits,
                benefits,
                endorsements,
                training,
                evaluations,
                followUps,
                networks,
                documents);
    }
}
