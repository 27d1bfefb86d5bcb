package io.github.mentoring4j.ethics.guidelines;

import static io.github.mentoring4j.ethics.record.Conversations.inInterestOf;
import static io.github.mentoring4j.ethics.record.Conversations.item;
import static io.github.mentoring4j.ethics.record.Conversations.takenUp;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.competence.CompetenceArea;
import io.github.mentoring4j.competence.CompetenceClaim;
import io.github.mentoring4j.competence.MentorCompetence;
import io.github.mentoring4j.competence.Referral;
import io.github.mentoring4j.competence.ReferralId;
import io.github.mentoring4j.ethics.engine.Finding;
import io.github.mentoring4j.ethics.engine.Outcome;
import io.github.mentoring4j.ethics.engine.Report;
import io.github.mentoring4j.ethics.engine.RuleId;
import io.github.mentoring4j.ethics.record.AnyConversation;
import io.github.mentoring4j.ethics.record.AnyRecord;
import io.github.mentoring4j.ethics.record.Conversations;
import io.github.mentoring4j.ethics.record.Records;
import io.github.mentoring4j.ethics.text.ReportText;
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.guideline.Guideline;
import io.github.mentoring4j.learning.Learning;
import io.github.mentoring4j.meeting.AgendaItem;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.meeting.MeetingId;
import io.github.mentoring4j.meeting.TouchKind;
import io.github.mentoring4j.openness.Concern;
import io.github.mentoring4j.openness.ConcernId;
import io.github.mentoring4j.openness.ConcernKind;
import io.github.mentoring4j.openness.Misrepresentation;
import io.github.mentoring4j.openness.MisrepresentationId;
import io.github.mentoring4j.openness.Openness;
import io.github.mentoring4j.openness.OpennessRating;
import io.github.mentoring4j.openness.RelationshipReview;
import io.github.mentoring4j.openness.ReviewId;
import io.github.mentoring4j.participant.Parties;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.privacy.PrivateArea;
import io.github.mentoring4j.privacy.PrivateAreaId;
import io.github.mentoring4j.privacy.PrivateAreas;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;

/** The laws of the guidelines, on records that hold what guidelines 1, 3, 4 and 6 ask for. */
class ConversationLawsTest {

    private static final int TRIES = 300;
    private static final List<Guideline> GUIDELINES =
            List.of(Guideline.G01, Guideline.G03, Guideline.G04, Guideline.G06);

    @Test
    void upholdsAllFourWhereTheRecordIsSound() {
        Report report = report(Conversations.sound().build(), Viewpoint.asOf(Records.day(100)));

        for (Guideline guideline : GUIDELINES) {
            assertThat(report.section(guideline).outcome()).isEqualTo(Outcome.UPHELD);
        }
    }

    @Tag("law")
    @Property(tries = TRIES)
    void theOrderOfCollectionsDoesNotMatter(
            @ForAll("relationships") MentoringRelationship relationship,
            @ForAll("days") LocalDate day,
            @ForAll Random random) {
        Viewpoint viewpoint = Viewpoint.asOf(day);

        assertThat(report(shuffled(relationship, random), viewpoint)).isEqualTo(report(relationship, viewpoint));
    }

    @Tag("law")
    @Property(tries = TRIES)
    void whatLiesAfterTheViewpointDoesNotMatter(
            @ForAll("relationships") MentoringRelationship relationship,
            @ForAll("days") LocalDate day,
            @ForAll("days") LocalDate knownBy) {
        Viewpoint viewpoint = Viewpoint.asOf(day).knownBy(knownBy);
        Report report = report(relationship, viewpoint);
        LocalDate tomorrow = latest(day.plusDays(1), Records.MATCH);
        LocalDate lately = latest(knownBy.plusDays(1), Records.MATCH);

        assertThat(report(relationship.asOf(viewpoint), viewpoint)).isEqualTo(report);
        for (Occurrence later : List.of(Occurrence.of(tomorrow), new Occurrence(Records.MATCH, lately))) {
            for (MentoringRelationship more : worse(relationship, later).values()) {
                assertThat(report(more, viewpoint)).isEqualTo(report);
            }
            assertThat(report(better(relationship, later), viewpoint)).isEqualTo(report);
        }
    }

    @Tag("law")
    @Property(tries = TRIES)
    void noTextIsReadOrShown(
            @ForAll("relationships") MentoringRelationship relationship, @ForAll("days") LocalDate day) {
        Viewpoint viewpoint = Viewpoint.asOf(day);
        Report report = report(relationship, viewpoint);

        assertThat(report(relationship.withoutText(), viewpoint)).isEqualTo(report);
        assertThat(ReportText.in(Locale.ENGLISH).render(report)
                        + ReportText.in(Locale.forLanguageTag("nb")).render(report))
                .doesNotContain(Records.SECRET, "{", "()");
    }

    @Tag("law")
    @Property(tries = TRIES)
    void addingWhatIsBadNeverImprovesItsRuleOrItsGuideline(
            @ForAll("relationships") MentoringRelationship relationship, @ForAll("days") LocalDate day) {
        Viewpoint viewpoint = Viewpoint.asOf(latest(day, Records.day(40)));
        Report before = report(relationship, viewpoint);

        worse(relationship, Records.on(0)).forEach((rule, worse) -> {
            Report after = report(worse, viewpoint);
            assertThat(outcome(after, rule)).isLessThanOrEqualTo(outcome(before, rule));
            assertThat(outcome(after, rule)).isLessThanOrEqualTo(worst(rule));
            Guideline guideline = Guideline.valueOf(rule.substring(0, "G01".length()));
            assertThat(after.section(guideline).outcome())
                    .isLessThanOrEqualTo(before.section(guideline).outcome());
        });
    }

    @Tag("law")
    @Property(tries = TRIES)
    void isNeverFineWhereSomethingThatARuleNeedsIsMissing(
            @ForAll("relationships") MentoringRelationship relationship, @ForAll("days") LocalDate day) {
        MentoringRelationship silent = relationship.toBuilder()
                .meetings(List.of())
                .privateAreas(new PrivateAreas(
                        Optional.empty(), relationship.privateAreas().areas()))
                .openness(Openness.of(relationship.openness().concerns(), List.of(), List.of()))
                .build();
        Report report = report(silent, Viewpoint.asOf(day));

        for (Guideline guideline : GUIDELINES) {
            assertThat(report.section(guideline).outcome()).isLessThanOrEqualTo(Outcome.UNDETERMINED);
        }
    }

    /** For each rule, what makes it as bad as it can be, on top of all that is there. */
    private static Map<String, MentoringRelationship> worse(MentoringRelationship relationship, Occurrence then) {
        AgendaItem own = inInterestOf(Parties.MENTOR, item("x-1", Party.MENTOR));
        AgendaItem health = item("x-1", Party.MENTEE).callingFor(takenUp(CompetenceArea.of("mental-health")));
        Openness openness = relationship.openness();
        Concern concern = Concern.of(ConcernId.of("x"), Party.MENTOR, ConcernKind.COLLABORATION, then);
        Misrepresentation misled = Misrepresentation.of(MisrepresentationId.of("x"), Party.MENTOR, then);
        return Map.of(
                "G01-no-own-interest", met(relationship, then, own),
                "G03-closed-areas-respected", entered(relationship, then),
                "G04-no-misrepresentation",
                        with(
                                relationship,
                                Openness.of(
                                        openness.concerns(),
                                        openness.reviews(),
                                        and(openness.misrepresentations(), misled))),
                "G04-concerns-taken-up",
                        with(
                                relationship,
                                Openness.of(
                                        and(openness.concerns(), concern),
                                        openness.reviews(),
                                        openness.misrepresentations())),
                "G06-protected-areas", met(relationship, then, health));
    }

    /** What may settle things, and may move the windows that rules look through. */
    private static MentoringRelationship better(MentoringRelationship relationship, Occurrence then) {
        Openness openness = relationship.openness();
        RelationshipReview review = RelationshipReview.of(
                ReviewId.of("x"), then, OpennessRating.of(Party.MENTOR, 5), OpennessRating.of(Party.MENTEE, 5));
        MentorCompetence competence = relationship.competence();
        CompetenceArea area = CompetenceArea.of("anything else");
        return met(relationship, then, item("x-1", Party.MENTEE)).toBuilder()
                .openness(Openness.of(
                        openness.concerns(), and(openness.reviews(), review), openness.misrepresentations()))
                .competence(MentorCompetence.of(
                        and(competence.areas(), CompetenceClaim.of(area, then)),
                        and(competence.referrals(), Referral.of(ReferralId.of("x"), CompetenceArea.HEALTH, then)),
                        List.of()))
                .build();
    }

    private static MentoringRelationship met(MentoringRelationship relationship, Occurrence then, AgendaItem item) {
        Meeting meeting = Meeting.of(MeetingId.of("x"), then, Duration.ofHours(1), item);
        return relationship.toBuilder()
                .meetings(and(relationship.meetings(), meeting))
                .build();
    }

    private static MentoringRelationship entered(MentoringRelationship relationship, Occurrence then) {
        PrivateAreas areas = relationship.privateAreas();
        PrivateArea area = PrivateArea.of(PrivateAreaId.of("x"), then);
        AgendaItem item = Conversations.touching("x", TouchKind.ENTERED, item("x-1", Party.MENTOR));
        MentoringRelationship declared = relationship.toBuilder()
                .privateAreas(new PrivateAreas(areas.asked(), and(areas.areas(), area)))
                .build();
        // On the day on which it is declared, an area does not count as closed yet.
        LocalDate next = then.on().plusDays(1);
        return met(declared, new Occurrence(next, latest(next, then.recordedOn())), item);
    }

    private static MentoringRelationship with(MentoringRelationship relationship, Openness openness) {
        return relationship.toBuilder().openness(openness).build();
    }

    private static MentoringRelationship shuffled(MentoringRelationship relationship, Random random) {
        Openness openness = relationship.openness();
        MentorCompetence competence = relationship.competence();
        return relationship.toBuilder()
                .meetings(shuffled(relationship.meetings(), random))
                .learning(Learning.of(shuffled(relationship.learning().goals(), random), List.of()))
                .privateAreas(new PrivateAreas(
                        relationship.privateAreas().asked(),
                        shuffled(relationship.privateAreas().areas(), random)))
                .openness(Openness.of(
                        shuffled(openness.concerns(), random),
                        shuffled(openness.reviews(), random),
                        shuffled(openness.misrepresentations(), random)))
                .competence(MentorCompetence.of(
                        shuffled(competence.areas(), random), shuffled(competence.referrals(), random), List.of()))
                .build();
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    private static <T> List<T> and(List<T> list, T more) {
        List<T> all = new ArrayList<>(list);
        all.add(more);
        return all;
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static Outcome outcome(Report report, String rule) {
        return report.finding(RuleId.of(rule)).outcome();
    }

    private static Outcome worst(String rule) {
        return EthicalGuidelines.ruleSet().descriptions().stream()
                .filter(description -> description.id().equals(RuleId.of(rule)))
                .flatMap(description -> description.answers().stream())
                .map(answer -> answer.outcome())
                .reduce(Outcome.NOT_APPLICABLE, Outcome::worse);
    }

    private static Report report(MentoringRelationship relationship, Viewpoint viewpoint) {
        Report report = EthicalGuidelines.ruleSet().evaluate(relationship, viewpoint);
        assertThat(report.findings()).extracting(Finding::messageKey).doesNotContain("engine.faulted");
        return report;
    }

    @Provide
    Arbitrary<MentoringRelationship> relationships() {
        return AnyConversation.relationship();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return AnyRecord.day();
    }
}
