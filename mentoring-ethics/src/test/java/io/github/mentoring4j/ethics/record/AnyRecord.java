package io.github.mentoring4j.ethics.record;

import io.github.mentoring4j.confidentiality.Audience;
import io.github.mentoring4j.confidentiality.ConfidentialityTerms;
import io.github.mentoring4j.confidentiality.Disclosure;
import io.github.mentoring4j.confidentiality.DisclosureId;
import io.github.mentoring4j.confidentiality.ExceptionGround;
import io.github.mentoring4j.confidentiality.InformationKind;
import io.github.mentoring4j.confidentiality.NotesHandling;
import io.github.mentoring4j.confidentiality.SharingRule;
import io.github.mentoring4j.contract.ContractVersion;
import io.github.mentoring4j.contract.MentoringContract;
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
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.meeting.MeetingId;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.rights.Acknowledgement;
import io.github.mentoring4j.rights.AcknowledgementId;
import io.github.mentoring4j.rights.Complaint;
import io.github.mentoring4j.rights.ComplaintId;
import io.github.mentoring4j.rights.ComplaintStep;
import io.github.mentoring4j.rights.ComplaintStepKind;
import io.github.mentoring4j.rights.ComplaintsProcedure;
import io.github.mentoring4j.rights.ProcedureVersion;
import io.github.mentoring4j.rights.Rights;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generators of any relationship that can exist, around 1 January 2026, with secrets wherever a text can stand. */
public final class AnyRecord {

    private static final int LAST = 150;

    private AnyRecord() {}

    /** A day on which something in the record may just have happened. */
    public static Arbitrary<LocalDate> day() {
        return Arbitraries.integers().between(-10, LAST).map(Records::day);
    }

    /** Any relationship. */
    public static Arbitrary<MentoringRelationship> relationship() {
        return Combinators.combine(
                        contract(),
                        meetings(),
                        disclosures(),
                        interests(),
                        rights(),
                        occurrence(20, LAST).optional(0.3))
                .as((contract, meetings, disclosures, interests, rights, ended) -> {
                    var builder = Records.bare()
                            .contract(contract)
                            .meetings(meetings)
                            .disclosures(disclosures)
                            .interests(interests)
                            .rights(rights);
                    ended.ifPresent(builder::ended);
                    return builder.build();
                })
                .withoutEdgeCases();
    }

    private static Arbitrary<Occurrence> occurrence(int from, int to) {
        Arbitrary<Integer> lag =
                Arbitraries.integers().between(1, 30).optional(0.2).map(days -> days.orElse(0));
        return Combinators.combine(Arbitraries.integers().between(from, to), lag)
                .as((day, days) -> Records.on(day).putOnRecord(Records.day(day + days)));
    }

    /** Something that rests on an earlier happening, up to 40 days later. */
    private static Occurrence after(Occurrence earlier, int days) {
        LocalDate on = earlier.on().plusDays(days);
        LocalDate recorded = earlier.recordedOn().isAfter(on) ? earlier.recordedOn() : on;
        return new Occurrence(on, recorded);
    }

    private static Arbitrary<Integer> gap() {
        return Arbitraries.integers().between(0, 40);
    }

    private static Arbitrary<Optional<Integer>> maybeLater() {
        return gap().optional(0.6);
    }

    private static Arbitrary<MentoringContract> contract() {
        return draft().list().ofMaxSize(3).map(drafts -> {
            List<ContractVersion> versions = new ArrayList<>();
            Occurrence proposed = Records.on(-5);
            for (Draft draft : drafts) {
                proposed = after(proposed, draft.gap());
                ContractVersion version = Records.version(versions.size() + 1, proposed, draft.terms());
                versions.add(draft.sign(version));
            }
            return new MentoringContract(versions);
        });
    }

    private static Arbitrary<Draft> draft() {
        return Combinators.combine(gap(), terms().optional(0.8), maybeLater(), maybeLater())
                .as(Draft::new);
    }

    private record Draft(
            int gap, Optional<ConfidentialityTerms> terms, Optional<Integer> mentor, Optional<Integer> mentee) {

        ContractVersion sign(ContractVersion version) {
            ContractVersion half = mentor.map(days -> version.signedBy(Party.MENTOR, after(version.proposed(), days)))
                    .orElse(version);
            return mentee.map(days -> half.signedBy(Party.MENTEE, after(version.proposed(), days)))
                    .orElse(half);
        }
    }

    private static Arbitrary<ConfidentialityTerms> terms() {
        Arbitrary<List<SharingRule>> sharing = Combinators.combine(
                        Arbitraries.of(Audience.class),
                        Arbitraries.of(InformationKind.class).set().ofMinSize(1))
                .as(SharingRule::new)
                .list()
                .ofMaxSize(3)
                .uniqueElements(SharingRule::audience);
        Arbitrary<Set<ExceptionGround>> exceptions =
                Arbitraries.of(ExceptionGround.class).set().ofMaxSize(2);
        return Combinators.combine(sharing, Arbitraries.of(NotesHandling.class).optional(0.7), exceptions)
                .as(ConfidentialityTerms::new);
    }

    private static Arbitrary<List<Meeting>> meetings() {
        return occurrence(0, LAST)
                .list()
                .ofMaxSize(4)
                .map(days -> numbered(
                        days,
                        (number, day) -> new Meeting(
                                MeetingId.of("m-" + number),
                                day,
                                java.time.Duration.ofHours(1),
                                Records.meeting("m-" + number, 0).agenda())));
    }

    private static Arbitrary<List<Disclosure>> disclosures() {
        return Combinators.combine(
                        occurrence(-5, LAST),
                        Arbitraries.of(Party.class),
                        Arbitraries.of(Audience.class),
                        Arbitraries.of(InformationKind.class),
                        Arbitraries.of(ExceptionGround.class).optional(0.3))
                .as((when, by, to, kind, ground) -> new Disclosure(DisclosureId.of("any"), when, by, to, kind, ground))
                .list()
                .ofMaxSize(2)
                .map(list -> numbered(
                        list,
                        (number, some) -> new Disclosure(
                                DisclosureId.of("d-" + number),
                                some.when(),
                                some.by(),
                                some.to(),
                                some.kind(),
                                some.ground())));
    }

    private static Arbitrary<Interests> interests() {
        Arbitrary<List<InterestStatement>> statements = Combinators.combine(
                        Arbitraries.of(Party.class), occurrence(-20, LAST))
                .as((by, made) -> InterestStatement.of(StatementId.of("any"), by, made))
                .list()
                .ofMaxSize(3)
                .map(list -> numbered(
                        list,
                        (number, some) -> InterestStatement.of(StatementId.of("s-" + number), some.by(), some.made())));
        return Combinators.combine(statements, ties(), benefits()).as(Interests::of);
    }

    private static Arbitrary<List<Tie>> ties() {
        return Combinators.combine(
                        Arbitraries.of(TieKind.class), occurrence(-40, LAST), maybeLater(), maybeLater(), maybeLater())
                .as((kind, arose, declared, agreed, ended) -> {
                    Tie tie = Tie.of(TieId.of("any"), kind, arose);
                    if (declared.isPresent()) {
                        Occurrence when = after(arose, declared.get());
                        tie = tie.declared(when);
                        tie = agreed.isPresent() ? tie.agreed(after(when, agreed.get())) : tie;
                    }
                    return ended.isPresent() ? tie.ended(after(arose, ended.get())) : tie;
                })
                .list()
                .ofMaxSize(3)
                .map(list -> numbered(
                        list,
                        (number, some) -> new Tie(
                                TieId.of("t-" + number),
                                some.kind(),
                                some.arose(),
                                some.declared(),
                                some.agreed(),
                                some.ended())));
    }

    private static Arbitrary<List<Benefit>> benefits() {
        return Combinators.combine(
                        Arbitraries.of(BenefitKind.class),
                        Arbitraries.of(Party.class),
                        occurrence(-20, LAST),
                        Arbitraries.of(0, 100, 499, 500, 501, 5_000).optional(0.8))
                .as((kind, by, given, worth) -> new Benefit(BenefitId.of("any"), kind, by, given, worth))
                .list()
                .ofMaxSize(4)
                .map(list -> numbered(
                        list,
                        (number, some) -> new Benefit(
                                BenefitId.of("b-" + number), some.kind(), some.by(), some.given(), some.worth())));
    }

    private static Arbitrary<Rights> rights() {
        Arbitrary<List<ProcedureVersion>> versions = Combinators.combine(
                        Arbitraries.integers().between(-30, LAST),
                        Arbitraries.integers().between(1, 40))
                .as((from, within) -> ProcedureVersion.of("any", Records.day(from), within))
                .list()
                .ofMaxSize(3)
                .uniqueElements(ProcedureVersion::inForceFrom)
                .map(list -> numbered(
                        list,
                        (number, some) ->
                                ProcedureVersion.of("v" + number, some.inForceFrom(), some.answerWithinDays())));
        return versions.flatMap(procedure -> Combinators.combine(acknowledgements(procedure), complaints())
                .as((given, complaints) -> Rights.of(new ComplaintsProcedure(procedure), given, complaints)));
    }

    private static Arbitrary<List<Acknowledgement>> acknowledgements(List<ProcedureVersion> versions) {
        if (versions.isEmpty()) {
            return Arbitraries.just(List.of());
        }
        return Combinators.combine(occurrence(-5, LAST), Arbitraries.of(versions))
                .as((given, version) -> Acknowledgement.of(
                        AcknowledgementId.of("any"),
                        given.follows(version.published()) ? given : version.published(),
                        version.label()))
                .list()
                .ofMaxSize(3)
                .map(list -> numbered(
                        list,
                        (number, some) -> Acknowledgement.of(
                                AcknowledgementId.of("a-" + number), some.given(), some.procedureVersion())));
    }

    private static Arbitrary<List<Complaint>> complaints() {
        Arbitrary<ParticipantId> anybody = Arbitraries.of(Records.MENTOR, Records.MENTEE, Records.LEAD);
        Arbitrary<List<ComplaintStep>> steps = Combinators.combine(
                        Arbitraries.of(ComplaintStepKind.class), anybody, gap())
                .as((kind, by, days) -> ComplaintStep.of(kind, by, Records.on(days)))
                .list()
                .ofMaxSize(3);
        return Combinators.combine(Arbitraries.of(Party.class), anybody, occurrence(0, LAST), steps)
                .as((by, about, filed, taken) -> taken.stream()
                        .map(step -> ComplaintStep.of(
                                step.kind(),
                                step.by(),
                                after(filed, step.taken().on().getDayOfYear())))
                        .reduce(
                                Complaint.of(ComplaintId.of("any"), by, about, filed),
                                Complaint::then,
                                (one, other) -> other))
                .list()
                .ofMaxSize(2)
                .map(list -> numbered(
                        list,
                        (number, some) -> new Complaint(
                                ComplaintId.of("c-" + number), some.by(), some.about(), some.filed(), some.steps())));
    }

    /** Gives each element an id of its own. */
    private static <A, B> List<B> numbered(List<A> list, java.util.function.BiFunction<Integer, A, B> named) {
        List<B> all = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            all.add(named.apply(i + 1, list.get(i)));
        }
        return all;
    }
}
