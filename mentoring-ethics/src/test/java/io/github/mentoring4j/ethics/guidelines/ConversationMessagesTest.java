package io.github.mentoring4j.ethics.guidelines;

import static io.github.mentoring4j.ethics.record.Conversations.LEADERSHIP;
import static io.github.mentoring4j.ethics.record.Conversations.SALES;
import static io.github.mentoring4j.ethics.record.Conversations.area;
import static io.github.mentoring4j.ethics.record.Conversations.competent;
import static io.github.mentoring4j.ethics.record.Conversations.concern;
import static io.github.mentoring4j.ethics.record.Conversations.directedOn;
import static io.github.mentoring4j.ethics.record.Conversations.goal;
import static io.github.mentoring4j.ethics.record.Conversations.goals;
import static io.github.mentoring4j.ethics.record.Conversations.inInterestOf;
import static io.github.mentoring4j.ethics.record.Conversations.item;
import static io.github.mentoring4j.ethics.record.Conversations.meeting;
import static io.github.mentoring4j.ethics.record.Conversations.misrepresentation;
import static io.github.mentoring4j.ethics.record.Conversations.referral;
import static io.github.mentoring4j.ethics.record.Conversations.review;
import static io.github.mentoring4j.ethics.record.Conversations.reviewed;
import static io.github.mentoring4j.ethics.record.Conversations.serving;
import static io.github.mentoring4j.ethics.record.Conversations.takenUp;
import static io.github.mentoring4j.ethics.record.Conversations.touching;
import static io.github.mentoring4j.ethics.record.Conversations.uneasy;
import static io.github.mentoring4j.ethics.record.Records.bare;
import static io.github.mentoring4j.ethics.record.Records.on;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.competence.CompetenceArea;
import io.github.mentoring4j.competence.MentorCompetence;
import io.github.mentoring4j.ethics.engine.Finding;
import io.github.mentoring4j.ethics.engine.RuleId;
import io.github.mentoring4j.ethics.record.Records;
import io.github.mentoring4j.ethics.text.FindingTexts;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.meeting.AgendaItem;
import io.github.mentoring4j.meeting.TouchKind;
import io.github.mentoring4j.openness.Openness;
import io.github.mentoring4j.participant.Parties;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.privacy.PrivateAreas;
import io.github.mentoring4j.relationship.RelationshipBuilder;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the messages of guidelines 1, 3, 4 and 6 say and rest on, where there is a choice. */
class ConversationMessagesTest {

    private static final AgendaItem PUSHED = inInterestOf(Parties.MENTOR, item("i-2", Party.MENTOR));

    @Test
    void countsWhatTheMentorRaised() {
        RelationshipBuilder relationship = bare().meetings(List.of(
                meeting("m-9", 10, item("i-1", Party.MENTOR)),
                meeting("m-10", 20, item("i-2", Party.MENTOR), item("i-3", Party.MENTEE)),
                meeting("m-11", 30, item("i-4", Party.MENTOR))));

        says(
                "G01-mentee-led-agenda",
                relationship,
                "Over the last meetings with an agenda (3 meetings), the mentor raised 3 of 4 items: 75%; limit 50%.",
                "I de siste møtene med agenda (3 møter) tok mentoren opp 3 av 4 saker: 75\u00a0%; grensen er 50\u00a0%.");
        restsOn("G01-mentee-led-agenda", relationship, "m-10", "m-11", "m-9", "i-1", "i-2", "i-4");
    }

    @Test
    void restsOnTheMeetingsAloneWhereTheMenteeLeads() {
        RelationshipBuilder relationship = bare().meetings(List.of(
                meeting("m-8", 5, item("i-0", Party.MENTEE)),
                meeting("m-9", 10, item("i-1", Party.MENTEE)),
                meeting("m-10", 20, item("i-2", Party.MENTEE)),
                meeting("m-11", 30, item("i-3", Party.MENTOR))));

        restsOn("G01-mentee-led-agenda", relationship, "m-10", "m-11", "m-9");
    }

    @Test
    void saysHowManyMeetingsItTakes() {
        says(
                "G01-mentee-led-agenda",
                bare().meetings(List.of(meeting("m-1", 10, item("i-1", Party.MENTOR)), meeting("m-2", 20))),
                "Meetings with an agenda on record so far: 1. It takes 3 meetings to see a pattern.",
                "Møter med registrert agenda så langt: 1. Det trengs 3 møter for å se et mønster.");
    }

    @Test
    void namesTheFirstItemInTheMentorsInterestAndPointsAtAll() {
        RelationshipBuilder relationship = bare().meetings(List.of(
                meeting("m-1", 20, PUSHED, inInterestOf(Parties.MENTOR, item("i-1", Party.MENTOR))),
                meeting(
                        "m-2",
                        10,
                        item("i-3", Party.MENTOR),
                        inInterestOf(Parties.MENTOR, item("i-4", Party.MENTOR)))));

        says(
                "G01-no-own-interest",
                relationship,
                "Agenda item i-4 at meeting m-2 on 11 January 2026 was raised by the mentor in the mentor’s own interest. "
                        + "In all: 3 items.",
                "Sak i-4 på agendaen på møte m-2 den 11. januar 2026 ble tatt opp av mentoren i mentorens egen interesse. "
                        + "Til sammen: 3 saker.");
        restsOn("G01-no-own-interest", relationship, "m-1", "m-2", "i-1", "i-2", "i-4");
    }

    @Test
    void countsTheItemsAndTheMeetingsThatHadAny() {
        RelationshipBuilder relationship = bare().meetings(List.of(
                meeting("m-1", 10, item("i-1", Party.MENTEE), item("i-2", Party.MENTEE)),
                meeting("m-2", 20),
                meeting("m-3", 30, item("i-3", Party.MENTEE))));

        says(
                "G01-no-own-interest",
                relationship,
                "The mentor raised nothing in their own interest alone. "
                        + "Looked at: 3 items at 2 meetings with an agenda.",
                "Mentoren tok ikke opp noe bare i egen interesse. Gjennomgått: 3 saker på 2 møter med agenda.");
    }

    @Test
    void namesTheFirstItemInAnUnknownInterest() {
        RelationshipBuilder relationship = bare().meetings(List.of(
                meeting("m-1", 10, item("i-1", Party.MENTEE), item("i-2", Party.MENTOR)),
                meeting("m-2", 20, item("i-3", Party.MENTOR))));

        says(
                "G01-no-own-interest",
                relationship,
                "It is not on record in whose interest the mentor raised 2 items. "
                        + "The first: agenda item i-2 at meeting m-1 on 11 January 2026.",
                "Det er ikke registrert i hvis interesse mentoren tok opp 2 saker. "
                        + "Den første: sak i-2 på agendaen på møte m-1 den 11. januar 2026.");
        restsOn("G01-no-own-interest", relationship, "m-1", "m-2", "i-2", "i-3");
    }

    @Test
    void countsWhatServesNoGoalAndWhatNobodyKnows() {
        AgendaItem none = inInterestOf(Parties.MENTEE, item("i-1", Party.MENTEE));
        RelationshipBuilder relationship = bare().phases(directedOn(0))
                .learning(goals(goal("g-1", Party.MENTEE)))
                .meetings(List.of(
                        meeting("m-1", 10, none, item("i-2", Party.MENTEE)),
                        meeting("m-2", 20, serving(item("i-3", Party.MENTEE), "g-1")),
                        meeting("m-3", 30, item("i-4", Party.MENTEE), serving(item("i-5", Party.MENTEE), "g-1"))));

        says(
                "G01-goals-served",
                relationship,
                "Over the last meetings with an agenda since direction was set (3 meetings), 1 of 5 items served none of "
                        + "the mentee’s goals, and what 2 were for is not on record. So nobody can tell whether too many miss "
                        + "the goals.",
                "I de siste møtene med agenda etter at retningen var satt (3 møter), gjaldt det for 1 av 5 saker at de ikke "
                        + "tjente noen av adeptens mål, og for 2 er det ikke registrert hva de var til for. Derfor kan ingen "
                        + "si om for mange går utenom målene.");
        restsOn("G01-goals-served", relationship, "m-1", "m-2", "m-3", "i-1", "i-2", "i-4");
    }

    @Test
    void namesTheAreaThatWasEntered() {
        AgendaItem enters = touching("p-2", TouchKind.ENTERED, item("i-1", Party.MENTOR));
        AgendaItem links = touching("p-1", TouchKind.LINK_POINTED_OUT, item("i-2", Party.MENTOR));
        RelationshipBuilder relationship = bare().privateAreas(PrivateAreas.of(on(0), area("p-1", 0), area("p-2", 0)))
                .meetings(List.of(meeting("m-1", 10, links, enters)));

        says(
                "G03-closed-areas-respected",
                relationship,
                "Agenda item i-1 at meeting m-1 on 11 January 2026, raised by the mentor, went into private area p-2 while "
                        + "it was closed. In all: 1 item.",
                "Sak i-1 på agendaen på møte m-1 den 11. januar 2026, tatt opp av mentoren, gikk inn i privat område p-2 "
                        + "mens det var lukket. Til sammen: 1 sak.");
        restsOn("G03-closed-areas-respected", relationship, "m-1", "i-1", "p-2");
    }

    @Test
    void namesTheMisrepresentationThatWasEstablishedFirst() {
        RelationshipBuilder relationship = bare().openness(Openness.of(
                List.of(),
                List.of(),
                List.of(misrepresentation("x-1", Party.MENTOR, 20), misrepresentation("x-2", Party.MENTEE, 10))));

        says(
                "G04-no-misrepresentation",
                relationship,
                "It was established on 11 January 2026 that the mentee misled the mentor (misrepresentation x-2). "
                        + "In all: 2 misrepresentations.",
                "Det ble slått fast den 11. januar 2026 at adepten villedet mentoren (uriktig framstilling x-2). "
                        + "Til sammen: 2 uriktige framstillinger.");
        restsOn("G04-no-misrepresentation", relationship, "x-1", "x-2");
    }

    @Test
    void namesTheConcernThatStillWaitsAndCountsBothSorts() {
        RelationshipBuilder relationship =
                bare().openness(uneasy(concern("c-1", 0).takenUp(on(60)), concern("c-2", 70), concern("c-3", 99)));

        says(
                "G04-concerns-taken-up",
                relationship,
                "Concern c-2, raised by the mentee on 12 March 2026, has been kept from the partner for 30 days; "
                        + "limit 21 days. Kept too long in all: 2 concerns; still kept: 1 concern.",
                "Bekymring c-2, meldt av adepten den 12. mars 2026, har ikke vært tatt opp med den andre på 30 dager; "
                        + "grensen er 21 dager. For lenge til sammen: 2 bekymringer; fortsatt ikke tatt opp: 1 bekymring.");
        restsOn("G04-concerns-taken-up", relationship, "c-1", "c-2");
    }

    @Test
    void namesTheFirstOfConcernsKeptForTheSameTime() {
        assertThat(message(
                        Locale.ENGLISH,
                        "G04-concerns-taken-up",
                        bare().openness(uneasy(concern("c-2", 0), concern("c-1", 0)))))
                .startsWith("Concern c-1,");
    }

    @Test
    void namesTheMenteeWhereBothRatedTheSame() {
        RelationshipBuilder relationship = bare().openness(reviewed(review("v-1", 30, 2, 2)));

        says(
                "G04-rated-open",
                relationship,
                "How open the relationship is: the mentee last gave it 2 points, in review v-1 on 31 January 2026. "
                        + "The lowest that is still good is 3 points.",
                "Hvor åpen relasjonen er: Sist ga adepten den 2 poeng, i gjennomgang v-1 den 31. januar 2026. "
                        + "Det laveste som fortsatt er godt, er 3 poeng.");
    }

    @Test
    void namesThoseWhoHaveNotRated() {
        assertThat(message(Locale.ENGLISH, "G04-rated-open", bare()))
                .isEqualTo(
                        "There is no rating by the mentor and the mentee on record of how open the relationship is.");
        RelationshipBuilder half = bare().openness(reviewed(review("v-1", 30, Party.MENTEE, 4)));
        assertThat(message(Locale.ENGLISH, "G04-rated-open", half))
                .isEqualTo("There is no rating by the mentor on record of how open the relationship is.");
        restsOn("G04-rated-open", half, "v-1");
        RelationshipBuilder otherHalf = bare().openness(reviewed(review("v-1", 30, Party.MENTOR, 4)));
        assertThat(message(Locale.ENGLISH, "G04-rated-open", otherHalf))
                .isEqualTo("There is no rating by the mentee on record of how open the relationship is.");
    }

    @Test
    void restsOnBothOfTheLastRatings() {
        RelationshipBuilder relationship =
                bare().openness(reviewed(review("v-1", 30, Party.MENTEE, 4), review("v-2", 10, Party.MENTOR, 5)));

        restsOn("G04-rated-open", relationship, "v-1", "v-2");
    }

    @Test
    void saysWhatEachGaveWhereTheyDiffer() {
        says(
                "G04-views-close",
                bare().openness(reviewed(review("v-1", 30, 5, 3))),
                "In review v-1 on 31 January 2026 the mentor gave openness 5 points and the mentee 3 points; "
                        + "they differ by 2 points, limit 1 point.",
                "I gjennomgang v-1 den 31. januar 2026 ga mentoren åpenheten 5 poeng og adepten 3 poeng; "
                        + "forskjellen er 2 poeng, grensen er 1 poeng.");
    }

    @Test
    void neverSaysWhichProtectedAreaItWas() {
        RelationshipBuilder relationship = protectedAreas();
        String message = message(Locale.ENGLISH, "G06-protected-areas", relationship);

        assertThat(message)
                .isEqualTo(
                        "Agenda item i-2 at meeting m-2 on 31 January 2026 was in a protected area, and the mentor took it "
                                + "up without competence on record. After 70 days there is no referral; limit 14 days. "
                                + "In all: 2 items; still without a referral: 1 item.");
        restsOn("G06-protected-areas", relationship, "m-1", "m-2", "i-1", "i-2", "f-1");
        assertThat(finding("G06-protected-areas", relationship).toString()).doesNotContain("health", "law");
    }

    private static RelationshipBuilder protectedAreas() {
        return bare().meetings(List.of(
                        meeting("m-1", 10, item("i-1", Party.MENTEE).callingFor(takenUp(CompetenceArea.LAW))),
                        meeting(
                                "m-2",
                                30,
                                item("i-2", Party.MENTEE).callingFor(takenUp(CompetenceArea.MENTAL_HEALTH)))))
                .competence(
                        MentorCompetence.of(List.of(), List.of(referral("f-1", CompetenceArea.LAW, 90)), List.of()));
    }

    @Test
    void saysHowManyDaysAreLeftForAReferral() {
        RelationshipBuilder relationship = bare().meetings(
                        List.of(meeting("m-1", 90, item("i-1", Party.MENTEE).callingFor(takenUp(CompetenceArea.LAW)))));

        assertThat(message(Locale.ENGLISH, "G06-protected-areas", relationship))
                .endsWith("After 10 days there is no referral yet; limit 14 days. Left: 4 days. In all: 1 item.");
    }

    @Test
    void namesTheFirstItemOutsideTheMentorsAreas() {
        RelationshipBuilder relationship = bare().competence(competent(LEADERSHIP))
                .meetings(List.of(
                        meeting("m-1", 10, item("i-1", Party.MENTEE).callingFor(takenUp(LEADERSHIP))),
                        meeting("m-2", 20, outside("i-2"), outside("i-3"))));

        says(
                "G06-other-areas",
                relationship,
                "Outside the mentor’s areas, and without a referral: 2 items; limit 1 item. "
                        + "The first: agenda item i-2 at meeting m-2 on 21 January 2026.",
                "Utenfor mentorens områder og uten henvisning: 2 saker; grensen er 1 sak. "
                        + "Den første: sak i-2 på agendaen på møte m-2 den 21. januar 2026.");
        restsOn("G06-other-areas", relationship, "m-2", "i-2", "i-3");
    }

    @Test
    void countsTheItemsWhoseAreaIsNotOnRecord() {
        RelationshipBuilder relationship = bare().competence(competent(LEADERSHIP))
                .meetings(List.of(meeting("m-1", 10, item("i-1", Party.MENTEE), item("i-2", Party.MENTEE))));

        assertThat(message(Locale.ENGLISH, "G06-protected-areas", relationship))
                .isEqualTo("For 2 items it is not on record which area of competence they called for. "
                        + "The first: agenda item i-1 at meeting m-1 on 11 January 2026.");
        restsOn("G06-protected-areas", relationship, "m-1", "i-1", "i-2");
        restsOn("G06-other-areas", relationship, "m-1", "i-1", "i-2");
    }

    private static AgendaItem outside(String id) {
        return item(id, Party.MENTEE).callingFor(takenUp(SALES));
    }

    private static void says(String rule, RelationshipBuilder relationship, String english, String bokmal) {
        assertThat(message(Locale.ENGLISH, rule, relationship)).isEqualTo(english);
        assertThat(message(Locale.forLanguageTag("nb"), rule, relationship)).isEqualTo(bokmal);
    }

    private static String message(Locale locale, String rule, RelationshipBuilder relationship) {
        return FindingTexts.in(locale).message(finding(rule, relationship));
    }

    private static void restsOn(String rule, RelationshipBuilder relationship, String... ids) {
        assertThat(finding(rule, relationship).grounds())
                .extracting(ground -> ground.id())
                .containsExactly(ids);
    }

    private static Finding finding(String rule, RelationshipBuilder relationship) {
        return EthicalGuidelines.ruleSet()
                .evaluate(relationship.build(), Viewpoint.asOf(Records.day(100)))
                .finding(RuleId.of(rule));
    }
}
