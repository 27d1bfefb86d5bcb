package io.github.mentoring4j.testkit;

import io.github.mentoring4j.competence.CompetenceArea;
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
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.participant.Role;
import java.util.List;
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
        return Later.than(earliest, competence());
    }

    static Arbitrary<Later<MentorCompetence>> competence() {
        Arbitrary<Claim> claim =
                Combinators.combine(MeetingArbitraries.areas(), Dates.waits()).as(Claim::new);
        Arbitrary<Later.Numbered<Referral>> referral = Combinators.combine(MeetingArbitraries.areas(), Dates.waits())
                .as((area, wait) ->
                        (number, earliest) -> Referral.of(ReferralId.of("f-" + number), area, wait.apply(earliest)));
        Arbitrary<Later.Numbered<DevelopmentActivity>> activity = Combinators.combine(
                        Arbitraries.of(DevelopmentKind.class),
                        Arbitraries.integers().between(-400, 60))
                .as((kind, days) -> (number, earliest) -> DevelopmentActivity.of(
                        DevelopmentId.of("y-" + number),
                        kind,
                        Occurrence.of(earliest.on().plusDays(days))));
        Arbitrary<Later<IntroductionStatement>> introduction = Combinators.combine(
                        Arbitraries.of(IntroductionDuty.class), Dates.waits())
                .as((duty, wait) -> earliest -> IntroductionStatement.of(duty, wait.apply(earliest)));
        return Combinators.combine(
                        claim.list().ofMaxSize(3).uniqueElements(Claim::area),
                        Later.list(2, referral),
                        Later.list(2, activity),
                        introduction.optional())
                .as((claims, referrals, activities, introduced) -> earliest -> new MentorCompetence(
                        claims.stream().map(each -> each.stated(earliest)).toList(),
                        referrals.after(earliest),
                        activities.after(earliest),
                        introduced.map(each -> each.after(earliest))));
    }

    private record Claim(CompetenceArea area, UnaryOperator<Occurrence> later) {

        CompetenceClaim stated(Occurrence earliest) {
            return CompetenceClaim.of(area, later.apply(earliest));
        }
    }

    /**
     * Contacts and requests to stop.
     *
     * @param earliest what they follow
     * @return contacts, at times none
     */
    public static Arbitrary<Contacts> contacts(Occurrence earliest) {
        return Later.than(earliest, contacts());
    }

    static Arbitrary<Later<Contacts>> contacts() {
        Arbitrary<Later.Numbered<Contact>> contact = Combinators.combine(
                        ParticipantArbitraries.parties(), Dates.waits(), Arbitraries.of(ContactTime.class))
                .as((by, wait, time) ->
                        (number, earliest) -> Contact.of(ContactId.of("h-" + number), by, wait.apply(earliest), time));
        Arbitrary<Later.Numbered<StopRequest>> request = Combinators.combine(
                        ParticipantArbitraries.parties(),
                        Dates.waits(),
                        Arbitraries.of(StopScope.class),
                        Dates.waits().optional(0.3))
                .as((by, wait, scope, withdrawn) -> (number, earliest) -> {
                    Occurrence asked = wait.apply(earliest);
                    return new StopRequest(
                            StopRequestId.of("q-" + number),
                            by,
                            asked,
                            scope,
                            withdrawn.map(later -> later.apply(asked)));
                });
        return Combinators.combine(Later.list(3, contact), Later.list(1, request))
                .as((contacts, requests) ->
                        earliest -> Contacts.of(contacts.after(earliest), requests.after(earliest)));
    }

    /**
     * Requests to end, pressure, absences, and closing conversations.
     *
     * @param earliest what they follow
     * @return endings, at times none
     */
    public static Arbitrary<Ending> endings(Occurrence earliest) {
        return Later.than(earliest, endings());
    }

    static Arbitrary<Later<Ending>> endings() {
        Arbitrary<Later.Numbered<EndingRequest>> request = Combinators.combine(
                        ParticipantArbitraries.parties(),
                        Dates.waits(),
                        Dates.waits().optional(0.3))
                .as((by, wait, withdrawn) -> (number, earliest) -> {
                    EndingRequest made = EndingRequest.of(EndingRequestId.of("e-" + number), by, wait.apply(earliest));
                    return withdrawn
                            .map(later -> made.withdrawn(later.apply(made.asked())))
                            .orElse(made);
                });
        Arbitrary<Missing> absence = Combinators.combine(ParticipantArbitraries.parties(), Dates.waits())
                .as(Missing::new);
        Arbitrary<Later<ClosingConversation>> closing = Combinators.combine(
                        Dates.waits(), Arbitraries.of(List.of(Parties.MENTOR, Parties.BOTH)))
                .as((wait, both) -> earliest -> ClosingConversation.of(wait.apply(earliest), both));
        return Combinators.combine(
                        Later.list(2, request),
                        pressureKinds(),
                        Dates.steps(),
                        absence.list().ofMaxSize(2).uniqueElements(Missing::who),
                        closing.optional(0.4))
                .as((asked, kinds, wait, absences, conversation) -> earliest -> {
                    List<EndingRequest> requests = asked.after(earliest);
                    return new Ending(
                            requests,
                            pressures(requests, kinds, wait),
                            absences.stream().map(each -> each.since(earliest)).toList(),
                            conversation.map(each -> each.after(earliest)));
                });
    }

    private static Arbitrary<List<PressureKind>> pressureKinds() {
        return Arbitraries.of(PressureKind.class).list().ofMaxSize(2);
    }

    private record Missing(Party who, UnaryOperator<Occurrence> later) {

        Absence since(Occurrence earliest) {
            return Absence.of(who, later.apply(earliest));
        }
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
