package io.github.mentoring4j.programme;

import io.github.mentoring4j.contract.Term;
import io.github.mentoring4j.evaluation.Evaluations;
import io.github.mentoring4j.evaluation.ExpectedBenefit;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.form.FormTrait;
import io.github.mentoring4j.network.Networks;
import io.github.mentoring4j.rights.ComplaintsProcedure;
import io.github.mentoring4j.training.Training;
import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A mentoring programme: a formal structure with a start and an end, a sponsor, and somebody who leads it. Made with {@link
 * #builder}.
 *
 * @param id identifies the programme
 * @param title what it is called
 * @param purpose what it is for
 * @param leadership who stands behind it and who leads it
 * @param term from when to when
 * @param complaints its procedure for complaints
 * @param traits how mentoring is done in it, in the order of the traits
 * @param benefits what is expected of it, in the order of the benefits; none twice
 * @param endorsements who stands behind it, in the order of ids
 * @param training its training
 * @param evaluations its evaluation
 * @param followUps how the lead followed up, in the order of ids
 * @param networks the networks among participants
 * @param documents the documents by which it shows how it works, in the order of ids
 */
public record MentoringProgramme(
        ProgrammeId id,
        String title,
        Purpose purpose,
        @Valid Leadership leadership,
        Term term,
        ComplaintsProcedure complaints,
        Set<FormTrait> traits,
        List<ExpectedBenefit> benefits,

        @NotEmpty(message = "{io.github.mentoring4j.programme.NoEndorsement.message}")
        List<Endorsement> endorsements,

        Training training,
        Evaluations evaluations,
        List<FollowUp> followUps,
        Networks networks,
        List<EvidenceDocument> documents) {

    /**
     * Checks the title, copies and sorts.
     *
     * @throws InvalidRecordException if the title is blank, too long or holds control characters, or an id or a benefit stands
     *     twice
     */
    public MentoringProgramme {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(leadership, "leadership");
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(complaints, "complaints");
        Objects.requireNonNull(training, "training");
        Objects.requireNonNull(evaluations, "evaluations");
        Objects.requireNonNull(networks, "networks");
        Invariants.of(MentoringProgramme.class)
                .name("title", title)
                .unique("benefits", benefits, "benefit", ExpectedBenefit::benefit)
                .unique("endorsements", endorsements, "id", Endorsement::id)
                .unique("followUps", followUps, "id", FollowUp::id)
                .unique("documents", documents, "id", EvidenceDocument::id)
                .orThrow();
        Set<FormTrait> all = EnumSet.noneOf(FormTrait.class);
        all.addAll(traits);
        traits = Collections.unmodifiableSet(all);
        benefits = benefits.stream()
                .sorted(Comparator.comparing(ExpectedBenefit::benefit))
                .toList();
        endorsements = endorsements.stream()
                .sorted(Comparator.comparing(Endorsement::id))
                .toList();
        followUps =
                followUps.stream().sorted(Comparator.comparing(FollowUp::id)).toList();
        documents = documents.stream()
                .sorted(Comparator.comparing(EvidenceDocument::id))
                .toList();
    }

    /**
     * A programme of which no more than its frame is on record.
     *
     * @param id identifies the programme
     * @param title what it is called
     * @param purpose what it is for
     * @param leadership who stands behind it and who leads it
     * @param term from when to when
     * @param complaints its procedure for complaints
     * @throws InvalidRecordException as the canonical constructor
     */
    public MentoringProgramme(
            ProgrammeId id,
            String title,
            Purpose purpose,
            Leadership leadership,
            Term term,
            ComplaintsProcedure complaints) {
        this(
                id,
                title,
                purpose,
                leadership,
                term,
                complaints,
                Set.of(),
                List.of(),
                List.of(),
                Training.none(),
                Evaluations.none(),
                List.of(),
                Networks.none(),
                List.of());
    }

    /**
     * Starts a programme of which nothing but its frame is on record.
     *
     * @param id identifies the programme
     * @param title what it is called
     * @param purpose what it is for
     * @param leadership who stands behind it and who leads it
     * @param term from when to when
     * @return a builder
     */
    public static ProgrammeBuilder builder(
            ProgrammeId id, String title, Purpose purpose, Leadership leadership, Term term) {
        return new ProgrammeBuilder(id, title, purpose, leadership, term);
    }

    /**
     * A builder that holds all of this record.
     *
     * @return the builder
     */
    public ProgrammeBuilder toBuilder() {
        return new ProgrammeBuilder(this);
    }

    /**
     * By what the programme is built otherwise than it calls itself.
     *
     * @return the traits of the other form that it shows, in their order; empty if it is what it says
     */
    public List<FormTrait> traitsAgainstItsForm() {
        return traits.stream().filter(trait -> !purpose.form().allows(trait)).toList();
    }

    /**
     * The eight marks of good developmental mentoring, asked of this programme.
     *
     * @return an answer to each with its evidence, in the order of the marks
     */
    public List<MarkAnswer> marks() {
        return new Marks(this).answers();
    }

    /**
     * The record as it stood: what was planned or happened later, or was recorded later, is left out. The frame is kept as it is:
     * title, purpose, leadership, term, traits and the smallest group.
     *
     * @param viewpoint from where one looks
     * @return what existed and was known then; itself if that is all
     */
    public MentoringProgramme asOf(Viewpoint viewpoint) {
        MentoringProgramme seen = toBuilder()
                .complaints(complaints.asOf(viewpoint))
                .benefits(viewpoint.cut(benefits, ExpectedBenefit::stated, ExpectedBenefit::asOf))
                .endorsements(viewpoint.seen(endorsements, Endorsement::given))
                .training(training.asOf(viewpoint))
                .evaluations(evaluations.asOf(viewpoint))
                .followUps(viewpoint.seen(followUps, FollowUp::made))
                .networks(networks.asOf(viewpoint))
                .documents(viewpoint.seen(documents, EvidenceDocument::issued))
                .build();
        return seen.equals(this) ? this : seen;
    }

    /**
     * The same record without free text: the id stands for the title, and the purpose's two lines are withheld.
     *
     * @return an equal record but for the texts
     */
    public MentoringProgramme withoutText() {
        return new ProgrammeBuilder(this, id.value(), purpose.withoutText()).build();
    }

    /**
     * Shows ids and counts alone.
     *
     * @return id and counts
     */
    @Override
    public String toString() {
        return "MentoringProgramme[" + id + ", documents=" + documents.size() + ", followUps=" + followUps.size() + "]";
    }
}
