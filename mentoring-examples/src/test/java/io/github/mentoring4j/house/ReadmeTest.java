package io.github.mentoring4j.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.ethics.engine.Outcome;
import io.github.mentoring4j.ethics.engine.Report;
import io.github.mentoring4j.ethics.guidelines.EthicalGuidelines;
import io.github.mentoring4j.ethics.text.ReportText;
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.guideline.Guideline;
import io.github.mentoring4j.matching.Candidate;
import io.github.mentoring4j.matching.MatchRequest;
import io.github.mentoring4j.matching.criterion.Eligibilities;
import io.github.mentoring4j.matching.criterion.Preferences;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.meeting.MeetingId;
import io.github.mentoring4j.participant.Attribute;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.Participant;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Profile;
import io.github.mentoring4j.programme.ProgrammeId;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.relationship.RelationshipId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The README's code compiles and does what is said of it. */
class ReadmeTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    private static final String SOURCE = "mentoring-examples/src/test/java/io/github/mentoring4j/house/ReadmeTest.java";

    private static Candidate candidate(String id, String department, String profession) {
        Profile profile = Profile.none()
                .with(Attribute.of("department"), department)
                .with(Attribute.of("profession"), profession);
        return Candidate.of(Participant.of(ParticipantId.of(id), profile));
    }

    @Test
    void itsCodeMatchesAndChecks() {
        List<Candidate> mentors = List.of(candidate("m-1", "sales", "law"), candidate("m-2", "finance", "engineering"));
        List<Candidate> mentees = List.of(candidate("e-1", "sales", "engineering"), candidate("e-2", "finance", "law"));

        // README: from here
        MatchPlan plan = MatchRequest.builder()
                .mentors(mentors)
                .mentees(mentees)
                .must(Eligibilities.different(Attribute.of("department")))
                .should(Preferences.same(Attribute.of("profession"), 10))
                .build()
                .plan(MatchingStrategy.optimal()); // most people first, then the highest score: exactly

        Pair pair = plan.pairs().get(0).pair(); // each with its score by criterion
        MentoringRelationship relationship = MentoringRelationship.builder(
                        RelationshipId.of("r-1"), ProgrammeId.of("p-1"), pair, Occurrence.of(2026, 1, 5))
                .build()
                .met(Meeting.of(MeetingId.of("1"), Occurrence.of(2026, 1, 20), Duration.ofMinutes(90)))
                .met(Meeting.of(MeetingId.of("2"), Occurrence.of(2026, 2, 17), Duration.ofMinutes(90)));

        Report report = EthicalGuidelines.ruleSet().evaluate(relationship, Viewpoint.asOf(LocalDate.of(2026, 3, 1)));
        report.section(Guideline.G02).outcome(); // BREACHED: the second meeting came before any agreement
        ReportText.in(Locale.forLanguageTag("nb")).render(report); // why, and what would put it right
        // README: to here

        assertThat(plan.totals().pairs()).isEqualTo(2);
        assertThat(plan.totals().score()).isEqualTo(20);
        assertThat(report.section(Guideline.G02).outcome()).isEqualTo(Outcome.BREACHED);
        assertThat(ReportText.in(Locale.forLanguageTag("nb")).render(report)).contains("Fortrolighet er avtalt");
    }

    @Test
    void itShowsThatCode() throws IOException {
        List<String> source = Files.readAllLines(ROOT.resolve(SOURCE));
        int from = source.indexOf("        // README: from here");
        int to = source.indexOf("        // README: to here");
        String code = source.subList(from + 1, to).stream()
                .map(line -> line.isEmpty() ? line : line.substring(8))
                .collect(Collectors.joining("\n"));

        assertThat(Files.readString(ROOT.resolve("README.md"))).contains("```java\n" + code + "\n```");
    }

    @Test
    void itShowsCodeWithinTheFirstScreen() throws IOException {
        List<String> readme = Files.readAllLines(ROOT.resolve("README.md"));

        assertThat(readme.indexOf("```java")).isBetween(1, 12);
    }
}
