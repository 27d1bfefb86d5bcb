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
import java.util.function.IntFunction;
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
        return numbered(
                3,
                number -> Combinators.combine(
                                Dates.after(earliest),
                                ParticipantArbitraries.parties(),
                                Arbitraries.of(Audience.class),
                                Arbitraries.of(InformationKind.class),
                                Arbitraries.of(ExceptionGround.class).optional())
                        .as((when, by, to, kind, ground) ->
                                new Disclosure(DisclosureId.of("d-" + number), when, by, to, kind, ground)));
    }

    /**
     * Statements, ties and benefits.
     *
     * @param earliest what statements and benefits follow; ties may be older
     * @return records of interests, at times empty
     */
    public static Arbitrary<Interests> interests(Occurrence earliest) {
        return Combinators.combine(
                        numbered(3, number -> statement(number, earliest)),
                        numbered(2, number -> tie(number, earliest)),
                        numbered(2, number -> benefit(number, earliest)))
                .as(Interests::of);
    }

    /**
     * Procedures of up to three versions, with acknowledgements of them and complaints.
     *
     * @param pair the pair that complaints are made within
     * @param earliest what complaints follow
     * @return records of rights, at times empty
     */
    public static Arbitrary<Rights> rights(Pair pair, Occurrence earliest) {
        return procedures()
                .flatMap(procedure -> Combinators.combine(
                                acknowledgements(procedure), numbered(2, number -> complaint(number, pair, earliest)))
                        .as((acknowledgements, complaints) -> Rights.of(procedure, acknowledgements, complaints)));
    }

    private static Arbitrary<InterestStatement> statement(int number, Occurrence earliest) {
        return Combinators.combine(ParticipantArbitraries.parties(), Dates.after(earliest))
                .as((by, made) -> InterestStatement.of(StatementId.of("s-" + number), by, made));
    }

    private static Arbitrary<Tie> tie(int number, Occurrence earliest) {
        Arbitrary<Occurrence> arisen = Arbitraries.integers()
                .between(-90, 60)
                .map(days -> Occurrence.of(earliest.on().plusDays(days)));
        return arisen.flatMap(arose -> Combinators.combine(
                                Arbitraries.of(TieKind.class),
                                Dates.after(arose).optional(0.7),
                                Dates.after(arose).optional(0.3))
                        .as((kind, declared, ended) ->
                                new Tie(TieId.of("t-" + number), kind, arose, declared, Optional.empty(), ended)))
                .flatMap(ConductArbitraries::perhapsAgreed);
    }

    private static Arbitrary<Tie> perhapsAgreed(Tie tie) {
        return tie.declared()
                .map(declared -> Arbitraries.oneOf(
                        Arbitraries.just(tie), Dates.following(declared).map(tie::agreed)))
                .orElse(Arbitraries.just(tie));
    }

    private static Arbitrary<Benefit> benefit(int number, Occurrence earliest) {
        return Combinators.combine(
                        Arbitraries.of(BenefitKind.class),
                        ParticipantArbitraries.parties(),
                        Dates.after(earliest),
                        Arbitraries.integers().between(0, 2000).optional(0.8))
                .as((kind, by, given, worth) -> new Benefit(BenefitId.of("b-" + number), kind, by, given, worth));
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

    private static Arbitrary<List<Acknowledgement>> acknowledgements(ComplaintsProcedure procedure) {
        if (procedure.versions().isEmpty()) {
            return Arbitraries.just(List.of());
        }
        return numbered(
                2,
                number -> Arbitraries.of(procedure.versions())
                        .flatMap(version -> Dates.following(version.published())
                                .map(given -> Acknowledgement.of(
                                        AcknowledgementId.of("a-" + number), given, version.label()))));
    }

    private static Arbitrary<Complaint> complaint(int number, Pair pair, Occurrence earliest) {
        Arbitrary<ParticipantId> people = Arbitraries.of(pair.mentor(), pair.mentee(), LEAD);
        return Dates.after(earliest).flatMap(filed -> {
            Arbitrary<ComplaintStep> step = Combinators.combine(
                            Arbitraries.of(ComplaintStepKind.class), people, Dates.after(filed))
                    .as(ComplaintStep::of);
            return Combinators.combine(
                            ParticipantArbitraries.parties(),
                            people,
                            step.list().ofMaxSize(3))
                    .as((by, about, steps) -> new Complaint(ComplaintId.of("c-" + number), by, about, filed, steps));
        });
    }

    /** Up to a number of elements, each made from its number, so that ids differ and shrinking drops the last ones. */
    static <T> Arbitrary<List<T>> numbered(int most, IntFunction<Arbitrary<T>> element) {
        return Arbitraries.integers()
                .between(0, most)
                .flatMap(size -> Combinators.combine(
                                IntStream.rangeClosed(1, size).mapToObj(element).toList())
                        .as(list -> list));
    }

    /** The same as {@link #numbered}, where an element needs no more than its number to be made: one arbitrary for all. */
    static <T> Arbitrary<List<T>> counted(int most, Arbitrary<IntFunction<T>> element) {
        return element.list()
                .ofMaxSize(most)
                .map(list -> IntStream.range(0, list.size())
                        .mapToObj(i -> list.get(i).apply(i + 1))
                        .toList());
    }
}
