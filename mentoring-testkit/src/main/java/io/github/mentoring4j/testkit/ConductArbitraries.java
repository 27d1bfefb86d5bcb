package io.github.mentoring4j.testkit;

import io.github.mentoring4j.confidentiality.Audience;
import io.github.mentoring4j.confidentiality.Disclosure;
import io.github.mentoring4j.confidentiality.DisclosureId;
import io.github.mentoring4j.confidentiality.ExceptionGround;
import io.github.mentoring4j.confidentiality.InformationKind;
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.interest.Benefit;
import io.github.mentoring4j.interest.BenefitId;
import io.github.mentoring4j.interest.BenefitKind;
import io.github.mentoring4j.interest.InterestStatement;
import io.github.mentoring4j.interest.Interests;
import io.github.mentoring4j.interest.StatementId;
import io.github.mentoring4j.interest.Tie;
import io.github.mentoring4j.interest.TieId;
import io.github.mentoring4j.interest.TieKind;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.rights.Acknowledgement;
import io.github.mentoring4j.rights.AcknowledgementId;
import io.github.mentoring4j.rights.Complaint;
import io.github.mentoring4j.rights.ComplaintId;
import io.github.mentoring4j.rights.ComplaintStep;
import io.github.mentoring4j.rights.ComplaintStepKind;
import io.github.mentoring4j.rights.ComplaintsProcedure;
import io.github.mentoring4j.rights.ProcedureVersion;
import io.github.mentoring4j.rights.Rights;
import io.github.mentoring4j.text.ConfidentialText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What is on record of how the two behave: disclosures, ties, benefits, acknowledgements, complaints. */
public final class ConductArbitraries {

    /** Stands in every generated text and name; must never show up in a log, message, finding or string. */
    public static final String MARKER = "c0nf1dent1al";

    private static final ParticipantId LEAD = ParticipantId.of("lead-1");

    private ConductArbitraries() {}

    /**
     * Confidential text, empty or with {@link #MARKER}.
     *
     * @return texts
     */
    public static Arbitrary<ConfidentialText> texts() {
        return Arbitraries.of(MARKER, "first line " + MARKER + "\nsecond", MARKER + " <b>'{0}'</b>")
                .map(ConfidentialText::of);
    }

    /**
     * Disclosures with and without a ground.
     *
     * @param earliest what they follow
     * @return up to three, with different ids
     */
    public static Arbitrary<List<Disclosure>> disclosures(Occurrence earliest) {
        return Later.than(earliest, disclosures());
    }

    static Arbitrary<Later<List<Disclosure>>> disclosures() {
        Arbitrary<Later.Numbered<Disclosure>> disclosure = Combinators.combine(
                        Dates.waits(),
                        ParticipantArbitraries.parties(),
                        Arbitraries.of(Audience.class),
                        Arbitraries.of(InformationKind.class),
                        Arbitraries.of(ExceptionGround.class).optional())
                .as((wait, by, to, kind, ground) -> (number, earliest) ->
                        new Disclosure(DisclosureId.of("d-" + number), wait.apply(earliest), by, to, kind, ground));
        return Later.list(3, disclosure);
    }

    /**
     * Statements, ties and benefits.
     *
     * @param earliest what statements and benefits follow; ties may be older
     * @return records of interests, at times empty
     */
    public static Arbitrary<Interests> interests(Occurrence earliest) {
        return Later.than(earliest, interests());
    }

    static Arbitrary<Later<Interests>> interests() {
        return Combinators.combine(Later.list(3, statements()), Later.list(2, ties()), Later.list(2, givenBenefits()))
                .as((statements, ties, benefits) -> earliest ->
                        Interests.of(statements.after(earliest), ties.after(earliest), benefits.after(earliest)));
    }

    /**
     * Procedures of up to three versions, with acknowledgements of them and complaints.
     *
     * @param pair the pair that complaints are made within
     * @param earliest what complaints follow
     * @return records of rights, at times empty
     */
    public static Arbitrary<Rights> rights(Pair pair, Occurrence earliest) {
        return rights().map(made -> made.within(pair, earliest));
    }

    /** Rights of two people of whom it is still to be told who they are. */
    @FunctionalInterface
    interface RightsWithin {

        Rights within(Pair pair, Occurrence earliest);
    }

    static Arbitrary<RightsWithin> rights() {
        return Combinators.combine(
                        procedures(),
                        acknowledgements().list().ofMaxSize(2),
                        complaints().list().ofMaxSize(2))
                .as((procedure, acknowledged, complained) -> (pair, earliest) -> Rights.of(
                        procedure,
                        procedure.versions().isEmpty() ? List.of() : acknowledgements(procedure, acknowledged),
                        complaints(pair, earliest, complained)));
    }

    private static List<Acknowledgement> acknowledgements(
            ComplaintsProcedure procedure, List<IntFunction<Function<ComplaintsProcedure, Acknowledgement>>> made) {
        return IntStream.range(0, made.size())
                .mapToObj(i -> made.get(i).apply(i + 1).apply(procedure))
                .toList();
    }

    private static List<Complaint> complaints(Pair pair, Occurrence earliest, List<Grievance> made) {
        return IntStream.range(0, made.size())
                .mapToObj(i -> made.get(i).complaint(i + 1, pair, earliest))
                .toList();
    }

    private static Arbitrary<Later.Numbered<InterestStatement>> statements() {
        return Combinators.combine(ParticipantArbitraries.parties(), Dates.waits())
                .as((by, wait) -> (number, earliest) ->
                        InterestStatement.of(StatementId.of("s-" + number), by, wait.apply(earliest)));
    }

    private static Arbitrary<Later.Numbered<Tie>> ties() {
        return Combinators.combine(
                        Arbitraries.of(TieKind.class),
                        Arbitraries.integers().between(-90, 60),
                        Dates.waits().optional(0.7),
                        Dates.steps().optional(0.5),
                        Dates.waits().optional(0.3))
                .as((kind, days, declared, agreed, ended) -> (number, earliest) -> {
                    Occurrence arose = Occurrence.of(earliest.on().plusDays(days));
                    Optional<Occurrence> told = declared.map(wait -> wait.apply(arose));
                    return new Tie(
                            TieId.of("t-" + number),
                            kind,
                            arose,
                            told,
                            told.flatMap(when -> agreed.map(step -> step.apply(when))),
                            ended.map(wait -> wait.apply(arose)));
                });
    }

    private static Arbitrary<Later.Numbered<Benefit>> givenBenefits() {
        return Combinators.combine(
                        Arbitraries.of(BenefitKind.class),
                        ParticipantArbitraries.parties(),
                        Dates.waits(),
                        Arbitraries.integers().between(0, 2000).optional(0.8))
                .as((kind, by, wait, worth) -> (number, earliest) ->
                        new Benefit(BenefitId.of("b-" + number), kind, by, wait.apply(earliest), worth));
    }

    /**
     * Procedures for complaints, of up to three versions.
     *
     * @return procedures, at times without any
     */
    public static Arbitrary<ComplaintsProcedure> procedures() {
        return Combinators.combine(
                        Dates.days().set().ofMaxSize(3),
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.integers().between(-30, 30))
                .as((days, answer, notice) -> new ComplaintsProcedure(days.stream()
                        .sorted()
                        .map(day ->
                                new ProcedureVersion(day.toString(), Occurrence.of(day.minusDays(notice)), day, answer))
                        .toList()));
    }

    private static Arbitrary<IntFunction<Function<ComplaintsProcedure, Acknowledgement>>> acknowledgements() {
        return Combinators.combine(Arbitraries.integers().between(0, 2), Dates.steps())
                .as((pick, step) -> number -> procedure -> {
                    List<ProcedureVersion> versions = procedure.versions();
                    ProcedureVersion version = versions.get(pick % versions.size());
                    return Acknowledgement.of(
                            AcknowledgementId.of("a-" + number), step.apply(version.published()), version.label());
                });
    }

    /** A complaint of which it is still to be told between whom. People are numbered: mentor, mentee, programme lead. */
    private record Grievance(Party by, int about, UnaryOperator<Occurrence> filed, List<Taken> steps) {

        Complaint complaint(int number, Pair pair, Occurrence earliest) {
            List<ParticipantId> people = List.of(pair.mentor(), pair.mentee(), LEAD);
            Occurrence when = filed.apply(earliest);
            List<ComplaintStep> taken = steps.stream()
                    .map(step -> ComplaintStep.of(
                            step.kind(), people.get(step.by()), step.later().apply(when)))
                    .toList();
            return new Complaint(ComplaintId.of("c-" + number), by, people.get(about), when, taken);
        }
    }

    private record Taken(ComplaintStepKind kind, int by, UnaryOperator<Occurrence> later) {}

    private static Arbitrary<Grievance> complaints() {
        Arbitrary<Integer> people = Arbitraries.integers().between(0, 2);
        Arbitrary<Taken> taken = Combinators.combine(Arbitraries.of(ComplaintStepKind.class), people, Dates.waits())
                .as(Taken::new);
        return Combinators.combine(
                        ParticipantArbitraries.parties(),
                        people,
                        Dates.waits(),
                        taken.list().ofMaxSize(3))
                .as(Grievance::new);
    }

    /** Up to a number of elements, each made from its number, so that ids differ and shrinking drops the last ones. */
    static <T> Arbitrary<List<T>> counted(int most, Arbitrary<IntFunction<T>> element) {
        return element.list()
                .ofMaxSize(most)
                .map(list -> IntStream.range(0, list.size())
                        .mapToObj(i -> list.get(i).apply(i + 1))
                        .toList());
    }
}
