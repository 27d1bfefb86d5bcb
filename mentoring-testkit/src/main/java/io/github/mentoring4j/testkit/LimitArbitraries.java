package io.github.mentoring4j.testkit;

import io.github.mentoring4j.competence.CompetenceClaim;
import io.github.mentoring4j.competence.DevelopmentActivity;
import io.github.mentoring4j.competence.DevelopmentId;
import io.github.mentoring4j.competence.DevelopmentKind;
import io.github.mentoring4j.competence.IntroductionDuty;
import io.github.mentoring4j.competence.IntroductionStatement;
import io.github.mentoring4j.competence.MentorCompetence;
import io.github.mentoring4j.competence.Referral;
import io.github.mentoring4j.competence.ReferralId;
import io.github.mentoring4j.contact.Contact;
import io.github.mentoring4j.contact.ContactId;
import io.github.mentoring4j.contact.ContactTime;
import io.github.mentoring4j.contact.Contacts;
import io.github.mentoring4j.contact.StopRequest;
import io.github.mentoring4j.contact.StopRequestId;
import io.github.mentoring4j.contact.StopScope;
import io.github.mentoring4j.ending.Absence;
import io.github.mentoring4j.ending.ClosingConversation;
import io.github.mentoring4j.ending.Ending;
import io.github.mentoring4j.ending.EndingRequest;
import io.github.mentoring4j.ending.EndingRequestId;
import io.github.mentoring4j.ending.Pressure;
import io.github.mentoring4j.ending.PressureId;
import io.github.mentoring4j.ending.PressureKind;
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.participant.Parties;
import io.github.mentoring4j.participant.Role;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Limits: of the mentor's competence, of what contact is wanted, and of the relationship's time. */
public final class LimitArbitraries {

    private LimitArbitraries() {}

    /**
     * A mentor's competence, referrals and development; development may be older than the relationship.
     *
     * @param earliest what claims and referrals follow
     * @return competence, at times unknown
     */
    public static Arbitrary<MentorCompetence> competence(Occurrence earliest) {
        Arbitrary<CompetenceClaim> claim = Combinators.combine(MeetingArbitraries.areas(), Dates.after(earliest))
                .as(CompetenceClaim::of);
        Arbitrary<IntFunction<Referral>> referral = Combinators.combine(
                        MeetingArbitraries.areas(), Dates.after(earliest))
                .as((area, made) -> number -> Referral.of(ReferralId.of("f-" + number), area, made));
        Arbitrary<IntFunction<DevelopmentActivity>> activity = Combinators.combine(
                        Arbitraries.of(DevelopmentKind.class),
                        Arbitraries.integers().between(-400, 60))
                .as((kind, days) -> number -> DevelopmentActivity.of(
                        DevelopmentId.of("y-" + number),
                        kind,
                        Occurrence.of(earliest.on().plusDays(days))));
        Arbitrary<IntroductionStatement> introduction = Combinators.combine(
                        Arbitraries.of(IntroductionDuty.class), Dates.after(earliest))
                .as(IntroductionStatement::of);
        return Combinators.combine(
                        claim.list().ofMaxSize(3).uniqueElements(CompetenceClaim::area),
                        ConductArbitraries.counted(2, referral),
                        ConductArbitraries.counted(2, activity),
                        introduction.optional())
                .as(MentorCompetence::new);
    }

    /**
     * Contacts and requests to stop.
     *
     * @param earliest what they follow
     * @return contacts, at times none
     */
    public static Arbitrary<Contacts> contacts(Occurrence earliest) {
        Arbitrary<IntFunction<Contact>> contact = Combinators.combine(
                        ParticipantArbitraries.parties(), Dates.after(earliest), Arbitraries.of(ContactTime.class))
                .as((by, made, time) -> number -> Contact.of(ContactId.of("h-" + number), by, made, time));
        Arbitrary<IntFunction<StopRequest>> request = Combinators.combine(
                        ParticipantArbitraries.parties(),
                        Dates.after(earliest),
                        Arbitraries.of(StopScope.class),
                        Dates.waits().optional(0.3))
                .as((by, asked, scope, withdrawn) -> number -> new StopRequest(
                        StopRequestId.of("q-" + number), by, asked, scope, withdrawn.map(later -> later.apply(asked))));
        return Combinators.combine(ConductArbitraries.counted(3, contact), ConductArbitraries.counted(1, request))
                .as(Contacts::of);
    }

    /**
     * Requests to end, pressure, absences, and closing conversations.
     *
     * @param earliest what they follow
     * @return endings, at times none
     */
    public static Arbitrary<Ending> endings(Occurrence earliest) {
        Arbitrary<IntFunction<EndingRequest>> request = Combinators.combine(
                        ParticipantArbitraries.parties(),
                        Dates.waits(),
                        Dates.waits().optional(0.3))
                .as((by, wait, withdrawn) -> number -> {
                    EndingRequest made = EndingRequest.of(EndingRequestId.of("e-" + number), by, wait.apply(earliest));
                    return withdrawn
                            .map(later -> made.withdrawn(later.apply(made.asked())))
                            .orElse(made);
                });
        Arbitrary<Absence> absence = Combinators.combine(ParticipantArbitraries.parties(), Dates.after(earliest))
                .as(Absence::of);
        Arbitrary<ClosingConversation> closing = Combinators.combine(
                        Dates.after(earliest), Arbitraries.of(Set.of(Parties.MENTOR, Parties.BOTH)))
                .as(ClosingConversation::of);
        return Combinators.combine(
                        ConductArbitraries.counted(2, request),
                        pressureKinds(),
                        Dates.steps(),
                        absence.list().ofMaxSize(2).uniqueElements(Absence::of),
                        closing.optional(0.4))
                .as((requests, kinds, wait, absences, conversation) ->
                        new Ending(requests, pressures(requests, kinds, wait), absences, conversation));
    }

    private static Arbitrary<List<PressureKind>> pressureKinds() {
        return Arbitraries.of(PressureKind.class).list().ofMaxSize(2);
    }

    private static List<Pressure> pressures(
            List<EndingRequest> requests, List<PressureKind> kinds, UnaryOperator<Occurrence> wait) {
        if (requests.isEmpty()) {
            return List.of();
        }
        Occurrence exerted = wait.apply(requests.get(0).asked());
        return IntStream.range(0, kinds.size())
                .mapToObj(i -> Pressure.of(PressureId.of("u-" + i), kinds.get(i), Role.MENTOR, exerted))
                .toList();
    }
}
