package io.github.mentoring4j.testkit;

import io.github.mentoring4j.competence.IntroductionDuty;
import io.github.mentoring4j.competence.IntroductionStatement;
import io.github.mentoring4j.contract.Term;
import io.github.mentoring4j.evaluation.Attainment;
import io.github.mentoring4j.evaluation.BenefitFinding;
import io.github.mentoring4j.evaluation.Evaluation;
import io.github.mentoring4j.evaluation.EvaluationCell;
import io.github.mentoring4j.evaluation.EvaluationId;
import io.github.mentoring4j.evaluation.EvaluationMoment;
import io.github.mentoring4j.evaluation.Evaluations;
import io.github.mentoring4j.evaluation.ExpectedBenefit;
import io.github.mentoring4j.evaluation.PlannedEvaluation;
import io.github.mentoring4j.evaluation.ProgrammeBenefit;
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.form.FormTrait;
import io.github.mentoring4j.form.MentoringForm;
import io.github.mentoring4j.network.NetworkActivity;
import io.github.mentoring4j.network.NetworkActivityId;
import io.github.mentoring4j.network.Networks;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Role;
import io.github.mentoring4j.programme.DocumentId;
import io.github.mentoring4j.programme.DocumentKind;
import io.github.mentoring4j.programme.Endorsement;
import io.github.mentoring4j.programme.EndorsementId;
import io.github.mentoring4j.programme.EndorsementLevel;
import io.github.mentoring4j.programme.EvidenceDocument;
import io.github.mentoring4j.programme.FollowUp;
import io.github.mentoring4j.programme.FollowUpId;
import io.github.mentoring4j.programme.Leadership;
import io.github.mentoring4j.programme.MentoringProgramme;
import io.github.mentoring4j.programme.ProgrammeBuilder;
import io.github.mentoring4j.programme.ProgrammeId;
import io.github.mentoring4j.programme.Purpose;
import io.github.mentoring4j.training.Participation;
import io.github.mentoring4j.training.SessionId;
import io.github.mentoring4j.training.Training;
import io.github.mentoring4j.training.TrainingMoment;
import io.github.mentoring4j.training.TrainingSession;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Whole programmes with every kind of evidence, none of it complete by design. */
public final class ProgrammeArbitraries {

    private static final Occurrence START = Occurrence.of(Dates.FIRST);

    private ProgrammeArbitraries() {}

    /**
     * Programmes of either form.
     *
     * @return valid programmes that start within the year
     */
    public static Arbitrary<MentoringProgramme> programmes() {
        return Combinators.combine(framed(), done())
                .as((frame, done) -> frame.toBuilder()
                        .training(done.training())
                        .evaluations(done.evaluations())
                        .followUps(done.followUps())
                        .networks(done.networks())
                        .documents(done.documents())
                        .build())
                .withoutEdgeCases();
    }

    private static Arbitrary<MentoringProgramme> framed() {
        Arbitrary<IntFunction<Endorsement>> endorsement = Combinators.combine(
                        Arbitraries.of(EndorsementLevel.class), Dates.after(START))
                .as((level, given) -> number -> Endorsement.of(EndorsementId.of("n-" + number), level, given));
        return Combinators.combine(
                        Arbitraries.of(MentoringForm.class),
                        ContractArbitraries.terms(),
                        ConductArbitraries.procedures(),
                        Arbitraries.of(FormTrait.class).set().ofMaxSize(4),
                        benefits().list().ofMaxSize(3).uniqueElements(ExpectedBenefit::benefit),
                        ConductArbitraries.counted(2, endorsement),
                        leaderships())
                .as((form, term, procedure, traits, benefits, endorsements, leadership) -> MentoringProgramme.builder(
                                ProgrammeId.of("programme-1"),
                                "Leading " + ConductArbitraries.MARKER,
                                Purpose.of(form, "Goal " + ConductArbitraries.MARKER, "New leaders"),
                                leadership,
                                term)
                        .complaints(procedure)
                        .traits(traits)
                        .benefits(benefits)
                        .endorsements(endorsements)
                        .build());
    }

    /** By two people as a rule, or by one alone. */
    private static Arbitrary<Leadership> leaderships() {
        return Arbitraries.of("lead-1", "lead-2", "sponsor-1")
                .map(lead -> Leadership.of(ParticipantId.of("sponsor-1"), ParticipantId.of(lead)));
    }

    private static Arbitrary<ExpectedBenefit> benefits() {
        Arbitrary<Attainment> attainment = Arbitraries.of(Attainment.class);
        return Combinators.combine(
                        Arbitraries.of(ProgrammeBenefit.class), Dates.waits(), Dates.waits(), attainment.optional())
                .as((benefit, wait, later, attained) -> {
                    ExpectedBenefit stated = ExpectedBenefit.of(benefit, wait.apply(START));
                    return attained.map(each -> stated.evaluated(BenefitFinding.of(each, later.apply(stated.stated()))))
                            .orElse(stated);
                });
    }

    private static Arbitrary<MentoringProgramme> done() {
        Arbitrary<IntFunction<FollowUp>> followUp = Combinators.combine(
                        ParticipantArbitraries.ids("p"), Dates.after(START))
                .as((with, made) -> number -> FollowUp.of(FollowUpId.of("f-" + number), with, made));
        Arbitrary<IntFunction<EvidenceDocument>> document = Combinators.combine(
                        Arbitraries.of(DocumentKind.class), Dates.after(START))
                .as((kind, issued) -> number -> EvidenceDocument.of(DocumentId.of("d-" + number), kind, issued));
        Arbitrary<IntFunction<NetworkActivity>> activity = Combinators.combine(
                        Dates.after(START), Arbitraries.integers().between(2, 5).map(ProgrammeArbitraries::people))
                .as((held, people) -> number -> new NetworkActivity(NetworkActivityId.of("w-" + number), held, people));
        return Combinators.combine(
                        training(),
                        evaluations(),
                        ConductArbitraries.counted(3, followUp),
                        ConductArbitraries.counted(2, activity),
                        ConductArbitraries.counted(4, document))
                .as((training, evaluations, followUps, activities, documents) -> blank().training(training)
                        .evaluations(evaluations)
                        .followUps(followUps)
                        .networks(new Networks(activities))
                        .documents(documents)
                        .build());
    }

    private static ProgrammeBuilder blank() {
        return MentoringProgramme.builder(
                ProgrammeId.of("programme-1"),
                "-",
                Purpose.of(MentoringForm.DEVELOPMENTAL, "-", "-"),
                Leadership.of(ParticipantId.of("sponsor-1"), ParticipantId.of("lead-1")),
                Term.of(Dates.FIRST, Dates.LAST));
    }

    private static Set<ParticipantId> people(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> ParticipantId.of("p-" + number))
                .collect(Collectors.toSet());
    }

    /**
     * Plans of training, and who took part.
     *
     * @return training, at times none
     */
    public static Arbitrary<Training> training() {
        Arbitrary<IntFunction<TrainingSession>> session = Combinators.combine(
                        Arbitraries.of(TrainingMoment.class),
                        Arbitraries.of(Role.class).set().ofMinSize(1),
                        Dates.days(),
                        Dates.after(START))
                .as((moment, audience, planned, stated) ->
                        number -> new TrainingSession(SessionId.of("s-" + number), moment, audience, planned, stated));
        Arbitrary<Function<List<TrainingSession>, Participation>> participation = Combinators.combine(
                        ParticipantArbitraries.ids("p"),
                        Dates.waits(),
                        Arbitraries.integers().between(0, 3))
                .as((person, wait, pick) -> sessions -> {
                    TrainingSession attended = sessions.get(pick % sessions.size());
                    return Participation.of(attended.id(), person, wait.apply(attended.stated()));
                });
        Arbitrary<IntroductionStatement> introduction = Combinators.combine(
                        Arbitraries.of(IntroductionDuty.class), Dates.after(START))
                .as(IntroductionStatement::of);
        return Combinators.combine(
                        ConductArbitraries.counted(3, session),
                        participation.list().ofMaxSize(4),
                        introduction.optional())
                .as((plan, taken, duty) -> new Training(
                        plan,
                        plan.isEmpty()
                                ? List.of()
                                : taken.stream().map(each -> each.apply(plan)).toList(),
                        duty));
    }

    /**
     * Plans of evaluation, and what was done.
     *
     * @return evaluations, at times none
     */
    public static Arbitrary<Evaluations> evaluations() {
        Arbitrary<EvaluationCell> cells = Arbitraries.of(EvaluationCell.all());
        Arbitrary<EvaluationMoment> moments = Arbitraries.of(EvaluationMoment.class);
        Arbitrary<PlannedEvaluation> planned = Combinators.combine(cells, moments, Dates.days(), Dates.after(START))
                .as(PlannedEvaluation::of);
        Arbitrary<IntFunction<Evaluation>> done = Combinators.combine(
                        cells,
                        moments,
                        Dates.after(START),
                        Arbitraries.integers().between(0, 40))
                .as((cell, moment, when, answers) ->
                        number -> Evaluation.of(EvaluationId.of("v-" + number), cell, moment, when, answers));
        return Combinators.combine(
                        planned.list().ofMaxSize(4),
                        ConductArbitraries.counted(3, done),
                        Arbitraries.integers().between(2, 10))
                .as(Evaluations::new);
    }
}
