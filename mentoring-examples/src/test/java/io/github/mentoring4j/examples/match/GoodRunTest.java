package io.github.mentoring4j.examples.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.examples.Run;
import io.github.mentoring4j.jackson.Reading;
import io.github.mentoring4j.jackson.RecordReader;
import io.github.mentoring4j.matching.plan.OpenReason;
import io.github.mentoring4j.participant.ParticipantId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoodRunTest {

    @TempDir
    private Path directory;

    private MatchFiles files;

    @BeforeEach
    void startFromSoundFiles() {
        files = new MatchFiles(directory);
    }

    private PlanDocument plan() {
        return RecordReader.of()
                .read(PlanDocument.class, files.written("plan.json"))
                .match(plan -> plan, faults -> {
                    throw new AssertionError(faults.toString());
                });
    }

    @Test
    void saysWhatItDidAndWritesThreeFiles() {
        Run run = files.run();
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().replace(directory + "/", "")).isEqualTo("""
                2 of 2 mentees have a mentor.
                2 of 2 mentors have a mentee.
                2 pairs, total score 15 (strategy: optimal).
                Wrote out/plan.json
                Wrote out/plan.csv
                Wrote out/plan.html
                """);
        assertThat(Run.files(files.out())).containsExactly("plan.csv", "plan.html", "plan.json");
    }

    @Test
    void scoresEachPairByCriterion() {
        files.run();
        assertThat(plan().pairs())
                .containsExactly(
                        new PlanDocument.ScoredPair(
                                ParticipantId.of("e1"),
                                ParticipantId.of("m1"),
                                9,
                                Map.of("wished-by-mentee-wishes", 5, "Years ahead", 4),
                                false,
                                List.of(),
                                Optional.empty()),
                        new PlanDocument.ScoredPair(
                                ParticipantId.of("e2"),
                                ParticipantId.of("m2"),
                                6,
                                Map.of("wished-by-mentee-wishes", 0, "Years ahead", 6),
                                false,
                                List.of(),
                                Optional.empty()));
    }

    @Test
    void saysWhySomebodyIsUnmatched() {
        files.mentees(MatchFiles.MENTEES + "e3;Gro Hol;south;director;30;;\n").run();
        PlanDocument plan = plan();
        assertThat(plan.figures().menteesMatched()).isEqualTo(2);
        assertThat(plan.unmatched().mentees()).hasSize(1);
        assertThat(plan.unmatched().mentees().get(0).person()).isEqualTo(ParticipantId.of("e3"));
        assertThat(plan.unmatched().mentees().get(0).reason()).isInstanceOf(OpenReason.NobodyEligible.class);
        assertThat(plan.partlyMatched().mentors())
                .extracting(open -> open.person().value())
                .containsExactly("m1");
        assertThat(files.written("plan.csv"))
                .contains("unmatched,e3,Gro Hol,,,,,,")
                .contains("None of the 2 considered is eligible.");
        assertThat(files.written("plan.html")).contains("None of the 2 considered is eligible.");
    }

    @Test
    void saysWhyNobodyIsEvenConsidered() {
        String paused = MatchFiles.MENTORS.replace("12,2", "12,0").replace("20,", "20,0");
        Run run = files.mentors(paused).run();
        assertThat(files.written("plan.csv"))
                .contains("Of those on the other side nobody can be considered: 2 are paused.");
        assertThat(run.out()).doesNotContain("both sides");

        Run same = files.mentors(paused.replace("m2", "e1").replace("20,0", "20,"))
                .mentees(MatchFiles.MENTEES.replace("m1|m2", "").replace(";m1", ";"))
                .run();
        assertThat(same.out()).contains("1 id stands on both sides, for the same person;");
        assertThat(files.written("plan.csv"))
                .contains("nobody can be considered: 1 is paused; 1 has the same id and so is the same person.");
    }

    @Test
    void countsOneAsOne() {
        files.mentors(MatchFiles.MENTORS.lines().limit(2).collect(Collectors.joining("\n")))
                .mentees(MatchFiles.MENTEES
                        .lines()
                        .limit(2)
                        .collect(Collectors.joining("\n"))
                        .replace("|m2", ""));
        Run run = files.run();
        assertThat(run.out())
                .startsWith("1 of 1 mentee has a mentor.\n1 of 1 mentor has a mentee.\n1 pair, total score 9 ");
        assertThat(files.written("plan.html")).contains("<dt>mentee with a mentor</dt>", "<dt>pair</dt>");
        assertThat(files.run("--locale", "nb").out())
                .startsWith("1 av 1 adept har en mentor.\n1 av 1 mentor har en adept.\n1 par, samlet poengsum 9 ");

        files.mentors(MatchFiles.MENTORS
                .lines()
                .limit(2)
                .collect(Collectors.joining("\n"))
                .replace("north", "south"));
        assertThat(files.run().out())
                .startsWith("0 of 1 mentee has a mentor.\n0 of 1 mentor has a mentee.\nNo pairs, total score 0 ");
        assertThat(files.written("plan.csv")).contains("The one person considered is not eligible. ");
        files.run("--locale", "nb");
        assertThat(files.written("plan.csv")).contains("Den ene som er vurdert, er ikke mulig. ");
    }

    @Test
    void writesTheSameBytesWhateverTheOrderOfRows() {
        files.run();
        String json = files.written("plan.json");
        String csv = files.written("plan.csv");
        String html = files.written("plan.html");
        List<String> lines = MatchFiles.MENTORS.lines().toList();
        files.mentors(lines.get(0) + "\r\n" + lines.get(2) + "\r\n" + lines.get(1))
                .run();
        assertThat(files.written("plan.json")).isEqualTo(json);
        assertThat(files.written("plan.csv")).isEqualTo(csv);
        assertThat(files.written("plan.html")).isEqualTo(html);
    }

    @Test
    void acceptsAByteOrderMarkAndQuotesAndPassesItOn() {
        files.mentors("\uFEFF" + MatchFiles.MENTORS.replace("Ann", "\"Ann, \"\"A\"\"\""))
                .run();
        assertThat(files.written("plan.csv")).startsWith("\uFEFFstatus,").contains("\"Ann, \"\"A\"\" Ås\"");
        assertThat(files.written("plan.html")).contains("Ann, &quot;A&quot; Ås");
    }

    @Test
    void takesTheSeparatorThatAFirstLineStates() {
        files.run();
        String plan = files.written("plan.json");
        for (String line : List.of("sep=|\n", "\uFEFFSEP=|\r\n", "\"sep=|\"\r\n")) {
            files.mentors(line + MatchFiles.MENTORS.replace(',', '|'));
            assertThat(files.run().err()).isEmpty();
            assertThat(files.written("plan.json")).isEqualTo(plan);
        }
        files.mentors("sep=;\n" + MatchFiles.MENTORS.replace(',', ';').replace("20;", "old;"));
        assertThat(files.run().faults(directory))
                .startsWith("mentors.csv: row 3, column 6 (years): must be a number, such as 3 or 2.5");
    }

    @Test
    void writesNothingThatASpreadsheetWouldRun() {
        files.mentors(MatchFiles.MENTORS.replace("Ann", "=1+1").replace("m2", "+m2"))
                .mentees(MatchFiles.MENTEES.replace("|m2", "").replace("Cai", "<script>alert(1)</script>"))
                .run();
        assertThat(files.written("plan.csv")).contains(",'=1+1 Ås,").contains(",'+m2,");
        assertThat(files.written("plan.html"))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script");
    }

    @Test
    void showsNamesOnlyWhereTheyBelong() {
        Run run = files.run();
        assertThat(run.out()).doesNotContain("Ann", "Cai");
        assertThat(files.written("plan.json")).doesNotContain("Ann", "Cai");
        assertThat(files.written("plan.html")).contains("Ann Ås", "Cai Dal");
        files.policy(MatchFiles.POLICY.replaceAll("\"name\": \\[.*],", "")).run();
        assertThat(files.written("plan.html")).contains("m1").doesNotContain("Ann", "Cai");
        assertThat(files.written("plan.csv")).contains("m1").doesNotContain("Ann", "Cai", "name");
    }

    @Test
    void speaksBokmalWhenAsked() {
        Run run = files.run("--locale", "nb");
        assertThat(run.out()).startsWith("2 av 2 adepter har en mentor.");
        assertThat(files.written("plan.html")).contains("<html lang=\"nb\">").contains("Koblingsplan");
        assertThat(files.written("plan.csv")).startsWith("status,adept,adeptens navn,mentor,");
    }

    @Test
    void roundsAGapWithDecimalsDownForItsPoints() {
        String points = "\"points\": {\"9\": 4, \"13\": 6}";
        for (String service : List.of("11", "10.5", "10.1", "12.5")) {
            files.mentees(MatchFiles.MENTEES.replace("adviser;3", "adviser;" + service))
                    .policy(MatchFiles.POLICY.replace(points, "\"points\": {\"1\": 4, \"-1\": 2}"))
                    .run();
            assertThat(plan().pairs().get(0).points()).containsEntry("Years ahead", service.equals("12.5") ? 2 : 4);
        }
    }

    @Test
    void callsThePolicyByOneWordInBokmal() {
        files.policyWith("\"excluded\": [{\"mentor\": \"m1\", \"mentee\": \"e1\"}]")
                .run("--locale", "nb");
        assertThat(files.written("plan.csv"))
                .contains("oppsettet utelukker 1 med id")
                .doesNotContain("policy");
    }

    @Test
    void keepsWhatIsPinnedAndSaysWhatItCosts() {
        files.policyWith("\"pinned\": [{\"mentor\": \"m1\", \"mentee\": \"e2\"}],"
                        + "\"excluded\": [{\"mentor\": \"m1\", \"mentee\": \"e1\"}], \"title\": \"Spring & summer\"")
                .run();
        PlanDocument plan = plan();
        assertThat(plan.pairs()).hasSize(1);
        assertThat(plan.pairs().get(0).pinned()).isTrue();
        assertThat(plan.pairs().get(0).waived())
                .containsExactly("different-unit", "gap-level", "not-avoided-by-mentee-avoids");
        assertThat(files.written("plan.html"))
                .contains("Spring &amp; summer")
                .contains("pinned although it does not meet: Different unit, Gap in level, Not avoided by the mentee");
    }

    @Test
    void ignoresCaseAndStrangersWhenAsked() {
        files.mentees(MatchFiles.MENTEES
                        .replace("south", " SOUTH ")
                        .replace("m1|m2", "M1|nobody")
                        .replace("adviser", "ADVISER"))
                .policy(MatchFiles.POLICY
                        .replace("\"scales\"", "\"ignoreCase\": true, \"scales\"")
                        .replace("\"attribute\": \"wishes\",", "\"attribute\": \"wishes\", \"others\": \"ignored\","));
        assertThat(files.run().code()).isZero();
        assertThat(plan().pairs().get(0).points()).containsEntry("wished-by-mentee-wishes", 5);
    }

    @Test
    void takesEveryKindOfWhiteSpaceForTheSame() {
        files.run();
        String plan = files.written("plan.json");
        files.mentors(MatchFiles.MENTORS
                        .replace("first", "\u00A0first\u202F")
                        .replace("years", "\"years\u00A0\nhere\"")
                        .replace("m1", "\u2007m1\u00A0")
                        .replace("north", "\uFEFFthe\u00A0north\u200B")
                        .replace(",2\n", ",\u00A02\u00A0\n"))
                .mentees(MatchFiles.MENTEES
                        .replace("north", "the  north")
                        .replace("m1|m2", "m1\u00A0|\u00A0m2")
                        .replace("e2", "\u00A0e2"))
                .policy(MatchFiles.POLICY.replace("\"years\": \"years\"", "\"years\": \"years\u00A0here\""));
        assertThat(files.run().err()).isEmpty();
        assertThat(files.written("plan.json")).isEqualTo(plan);
        files.mentees(MatchFiles.MENTEES.replace("m1|m2", "m1\u00A0m2"))
                .mentors(MatchFiles.MENTORS)
                .policy(MatchFiles.POLICY.replaceFirst("[|]", " "));
        assertThat(files.run().err()).isEmpty();
        assertThat(files.written("plan.json")).isEqualTo(plan);
    }

    @Test
    void takesIdsOfBothSidesThatDifferInCaseForTheSamePersonWhenAsked() {
        String ignoring = MatchFiles.POLICY.replace("\"scales\"", "\"ignoreCase\": true, \"scales\"");
        files.policy(ignoring)
                .mentees(MatchFiles.MENTEES.replace("e1", "M1").replace("m1|m2", ""))
                .run();
        assertThat(plan().figures().onBothSides()).isEqualTo(1);
        assertThat(plan().pairs())
                .extracting(pair -> pair.mentor().value() + "-" + pair.mentee().value())
                .containsExactly("m2-e2");
    }

    @Test
    void letsLevelsOffTheScalePassAsUnknownWhenAsked() {
        files.mentors(MatchFiles.MENTORS.replace("director", "boss"))
                .policy(MatchFiles.POLICY.replace(
                        "[\"adviser\", \"manager\", \"director\"]",
                        "{\"levels\": [\"adviser\", \"manager\", \"director\"], \"others\": \"ignored\"}"));
        assertThat(files.run().code()).isZero();
        assertThat(plan().figures().pairs()).isEqualTo(1);
    }

    @Test
    void leavesOtherFilesInTheDirectoryAlone() throws Exception {
        Files.createDirectories(files.out());
        Files.writeString(files.out().resolve("notes.txt"), "mine");
        Files.writeString(files.out().resolve("plan.csv"), "old");
        assertThat(files.run().code()).isZero();
        assertThat(files.out().resolve("notes.txt")).hasContent("mine");
        assertThat(files.written("plan.csv")).startsWith("status,");
        assertThat(Run.files(files.out())).containsExactly("notes.txt", "plan.csv", "plan.html", "plan.json");
    }

    @Test
    void readsItsOwnPlanBack() {
        files.run();
        Reading<PlanDocument> reading = RecordReader.of().read(PlanDocument.class, files.written("plan.json"));
        assertThat(reading).isInstanceOf(Reading.Read.class);
    }

    @Test
    void namesNothingOutsideThePage() {
        files.run();
        assertThat(files.written("plan.html")).doesNotContain("http:", "https:", "<link", "url(", "@import");
    }
}
