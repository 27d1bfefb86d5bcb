package io.github.mentoring4j.examples.employer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.contact.Contact;
import io.github.mentoring4j.contact.ContactId;
import io.github.mentoring4j.contact.ContactTime;
import io.github.mentoring4j.contact.Contacts;
import io.github.mentoring4j.ethics.engine.Report;
import io.github.mentoring4j.ethics.text.ReportText;
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.interest.Benefit;
import io.github.mentoring4j.interest.BenefitId;
import io.github.mentoring4j.interest.BenefitKind;
import io.github.mentoring4j.interest.InterestStatement;
import io.github.mentoring4j.interest.Interests;
import io.github.mentoring4j.interest.StatementId;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.meeting.MeetingId;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.programme.ProgrammeId;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.relationship.RelationshipBuilder;
import io.github.mentoring4j.relationship.RelationshipId;
import io.github.mentoring4j.testkit.ethics.RelationshipCodeContract;
import io.github.mentoring4j.testkit.ethics.RuleTable;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Example;

/** An employer's test of its own code: the contract that it shares with all codes, and a table for each rule. */
class EmployersCodeTest extends RelationshipCodeContract {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    EmployersCodeTest() {
        super(EmployersCode.ruleSet(), EmployersCode::texts);
    }

    private static RelationshipBuilder matched() {
        return MentoringRelationship.builder(
                RelationshipId.of("r-1"),
                ProgrammeId.of("p-1"),
                Pair.of(ParticipantId.of("mentor-1"), ParticipantId.of("mentee-1")),
                Occurrence.of(DAY));
    }

    private static RelationshipBuilder met() {
        return matched().meetings(List.of(Meeting.of(MeetingId.of("m-1"), Occurrence.of(DAY), Duration.ofHours(1))));
    }

    private static RelationshipBuilder asked(Party... parties) {
        return matched()
                .interests(Interests.of(
                        List.of(parties).stream()
                                .map(party ->
                                        InterestStatement.of(StatementId.of("s-" + party), party, Occurrence.of(DAY)))
                                .toList(),
                        List.of(),
                        List.of()));
    }

    private static RelationshipBuilder wrote(ContactTime time) {
        return matched()
                .contacts(Contacts.of(
                        List.of(Contact.of(ContactId.of("c-1"), Party.MENTOR, Occurrence.of(DAY), time)), List.of()));
    }

    @Example
    void judgesPausesByTheTable() {
        RuleTable.of(EmployersCode.ruleSet(), "N1-keeps-meeting")
                .expecting("never-met", "nothing but the match", matched().build(), DAY)
                .expecting("in-touch", "met sixty days ago", met().build(), DAY.plusDays(60))
                .expecting("silent", "met sixty-one days ago", met().build(), DAY.plusDays(61))
                .expecting(
                        "in-touch",
                        "over since",
                        met().ended(Occurrence.of(DAY.plusDays(2))).build(),
                        DAY.plusDays(90))
                .holds();
    }

    @Example
    void judgesGiftsByTheTable() {
        Benefit wine = Benefit.of(BenefitId.of("b-1"), BenefitKind.GIFT, Party.MENTEE, Occurrence.of(DAY), 10);
        RuleTable.of(EmployersCode.ruleSet(), "N2-no-gifts")
                .expecting("not-asked", "nobody asked", matched().build(), DAY)
                .expecting("not-asked", "one asked", asked(Party.MENTEE).build(), DAY)
                .expecting("nothing-given", "both asked", asked(Party.values()).build(), DAY)
                .expecting(
                        "given",
                        "a bottle of wine",
                        matched()
                                .interests(Interests.of(List.of(), List.of(), List.of(wine)))
                                .build(),
                        DAY)
                .holds();
    }

    @Example
    void judgesEveningsByTheTable() {
        RuleTable.of(EmployersCode.ruleSet(), "N3-within-working-hours")
                .expecting("no-contact", "no contact", matched().build(), DAY)
                .expecting(
                        "within-hours",
                        "at noon",
                        wrote(ContactTime.WITHIN_AGREED_HOURS).build(),
                        DAY)
                .expecting(
                        "after-hours",
                        "at midnight",
                        wrote(ContactTime.OUTSIDE_AGREED_HOURS).build(),
                        DAY)
                .holds();
    }

    @Example
    void standsBesideTheTwelveInOneReport() {
        Report report = EmployersCode.besideTheTwelve().evaluate(met().build(), Viewpoint.asOf(DAY.plusDays(61)));

        assertThat(report.sections()).hasSize(15);
        String text = ReportText.with(EmployersCode.texts(Locale.ENGLISH)).render(report);
        assertThat(text).contains("The last meeting was 61 days ago; limit 60 days.", "Nothing changes hands");
    }
}
