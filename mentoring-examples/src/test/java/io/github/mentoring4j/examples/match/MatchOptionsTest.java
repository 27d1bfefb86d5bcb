package io.github.mentoring4j.examples.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.examples.Run;
import io.github.mentoring4j.jackson.RecordReader;
import io.github.mentoring4j.matching.plan.PlanProof;
import io.github.mentoring4j.matching.plan.WhyNot;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code match} can be told beside its files. */
class MatchOptionsTest {

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
    void tellsOfAllOptionsThatAreWrongAtOnce() {
        assertThat(files.faults(
                        "--strategy=best", "--progress=yes", "--why-not=e1:m9", "--why-not=e1", "--why-not=x:y"))
                .containsExactly(
                        "mentoring match: --strategy: must be one of: optimal, highest-total, stable, fair, greedy",
                        "mentoring match: --progress: must be one of: auto, always, never",
                        "mentoring match: --why-not e1:m9: names m9, which is not among the mentors",
                        "mentoring match: --why-not e1: has parts that do not fit together as MENTEE:MENTOR",
                        "mentoring match: --why-not x:y: names x, which is not among the mentees",
                        "mentoring match: --why-not x:y: names y, which is not among the mentors",
                        "6 faults; nothing was written.");
        assertThat(files.faults("--why-not=e1:m9", "--locale=nb").get(0))
                .isEqualTo("mentoring match: --why-not e1:m9: viser til m9, som ikke finnes blant mentorene");
    }

    @Test
    void provesWhatItSays() {
        files.run();
        assertThat(plan().proof().orElseThrow()).isInstanceOf(PlanProof.Optimal.class);
        assertThat(plan().considered().orElseThrow().pairs()).isEqualTo(4);
        assertThat(files.written("plan.html")).contains("none that matches as many has a higher total score");
        files.run("--strategy", "highest-total");
        assertThat(files.written("plan.html")).contains("No other plan has a higher total score");
        assertThat(files.run("--strategy", "greedy").out()).contains("(strategy: greedy)");
    }

    @Test
    void answersWhyNotInAllThreePlaces() {
        Run run = files.run("--why-not=e2:m1", "--why-not=E1:M1", "--why-not=e1:m1", "--why-not=e1:m2");
        assertThat(run.code()).isEqualTo(2);
        run = files.run("--why-not=e2:m1", "--why-not=e1:m1", "--why-not=e1:m2");
        assertThat(run.out()).contains("""
                Why not e1 – m1?
                  They are paired, with a score of 9.
                Why not e1 – m2?
                  They cannot be paired: “Different unit” is not met.
                Why not e2 – m1?
                  They cannot be paired: “Different unit” is not met; “Gap in level” is not met; “Not avoided by the mentee” is not met.
                """);
        assertThat(plan().whyNot()).hasSize(3);
        assertThat(plan().whyNot().get(0).whyNot()).isInstanceOf(WhyNot.Made.class);
        assertThat(files.written("plan.html"))
                .contains("Why not Cai Dal – Bo Bø?", "“Gap in level” is not met", "not allowed")
                .doesNotContain("why-not.");
    }

    @Test
    void saysWhatAPairWouldCost() {
        files.mentees(MatchFiles.MENTEES + "e3;Gro Hol;south;adviser;2;;\n")
                .mentors(MatchFiles.MENTORS.replace("12,2", "12,1"));
        assertThat(files.run("--why-not=e3:m1", "--locale=nb").out()).contains("""
                Hvorfor ikke e3 – m1?
                  De kan bli et par, med poengsum 0.
                  Det ville kostet planen 9 poeng.
                  Mentoren ville heller beholdt den eller dem som er der nå.
                  Disse parene ville falle bort: e1 – m1.
                  Disse parene ville komme i stedet: e3 – m1.
                """);
        assertThat(files.written("plan.html")).contains("mulig, men koster");
        assertThat(files.written("plan.csv")).contains("Nærmest er e3 – m1, som ville kostet planen minst 9 poeng.");
    }

    @Test
    void findsPeopleWhoseIdsHaveColons() {
        files.mentors(MatchFiles.MENTORS.replace("m1", "a:m1"))
                .mentees(MatchFiles.MENTEES.replace("m1", "a:m1").replace("e1", "a:e1"));
        assertThat(files.run("--why-not=a:e1:a:m1").out()).contains("Why not a:e1 – a:m1?");
    }

    @Test
    void showsProgressOnTheErrorStreamOnly() {
        Run run = files.run("--progress=always");
        assertThat(run.code()).isZero();
        assertThat(run.err())
                .contains("choosing pairs", "explaining the plan")
                .endsWith("\r")
                .doesNotContain("\n");
        assertThat(run.out()).isEqualTo(files.run().out());
        assertThat(files.run().err()).isEmpty();
    }

    @Test
    void drawsPairsAndThoseWithoutAny() {
        files.mentees(MatchFiles.MENTEES + "e3;Gro <b>Hol</b>, with a very long name;south;director;30;;\n")
                .run();
        assertThat(files.written("plan.html"))
                .contains("<title>Cai Dal – Ann Ås: 9</title>", "class=\"pair s5\"", "class=\"pair s1\"")
                .contains("<g class=\"open\"><title>Gro &lt;b&gt;Hol&lt;/b&gt;, with a very long name (e3).");
    }

    @Test
    void showsFromWhichGroupsToWhichWhereThereAreTooManyPairsToDraw() {
        StringBuilder mentors = new StringBuilder(MatchFiles.MENTORS);
        StringBuilder mentees = new StringBuilder(MatchFiles.MENTEES);
        for (int person = 0; person <= PairArtist.MOST; person++) {
            mentors.append("n").append(person).append(",Liv,Li,north,manager,12,\n");
            mentees.append("f").append(person).append(";Per Li;south;adviser;3;;\n");
        }
        mentees.append("f;Odd Li;south;director;3;;\n");
        files.mentors(mentors.toString()).mentees(mentees.toString()).run();

        assertThat(files.written("plan.html"))
                .contains("The pairs by groups", "<h3>By level</h3>", "<h3>By unit</h3>")
                .contains("<tr><th scope=\"row\">adviser</th><td class=\"h5\">152</td><td class=\"h0\"></td>"
                        + "<td class=\"open\"></td></tr>")
                .contains("<tr><th scope=\"row\">director</th><td class=\"h0\"></td><td class=\"h0\"></td>"
                        + "<td class=\"open\">1</td></tr>")
                .doesNotContain("<svg class=\"pair-drawing\"", "By wishes");
        files.run("--locale=nb");
        assertThat(files.written("plan.html")).contains("<h3>Etter unit</h3>", "adepter uten mentor");
    }

    @Test
    void stopsWithoutATraceWhenInterrupted() {
        Thread.currentThread().interrupt();
        Run run = files.run("--progress=always");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(run.code()).isEqualTo(130);
        assertThat(run.err()).endsWith("Stopped; nothing was written.\n");
        assertThat(Run.files(files.out())).isEmpty();
    }

    @Test
    void tellsOfOptionsThatDoNotGoTogether() {
        assertThat(files.faults(
                        "--best=mentors",
                        "--shortlist=0",
                        "--candidates=many",
                        "--keep=1",
                        "--end=e1:m1",
                        "--fairness=shoe size"))
                .containsExactly(
                        "mentoring match: --keep: cannot go on: --earlier is missing",
                        "mentoring match: --end: cannot go on: --earlier is missing",
                        "mentoring match: --shortlist: must lie between 1 and 100",
                        "mentoring match: --best: contradicts --strategy",
                        "mentoring match: --candidates: must be a whole number, such as 3",
                        "mentoring match: --fairness: names shoe size, which is not among the attributes",
                        "6 faults; nothing was written.");
    }

    @ParameterizedTest
    @CsvSource({
        "--strategy=stable, stable-for-mentees, No two would",
        "--strategy=stable --best=mentors, stable-for-mentors, the best for the mentors",
        "--strategy=fair, fair, the lowest score as high as possible",
        "--strategy=HIGHEST-TOTAL, highest-total, however few"
    })
    void choosesAsAsked(String options, String name, String lead) {
        assertThat(files.run(options.split(" ")).out()).contains("(strategy: " + name + ")");
        assertThat(files.written("plan.html")).contains(lead);
    }

    @Test
    void offersSeveralAndMarksTheFirstChoice() {
        files.mentors(MatchFiles.MENTORS + "m3,Eli,Ek,north,director,4,\n")
                .mentees(MatchFiles.MENTEES + "e3;Gro Hol;south;adviser;2;m1;\n");
        Run run = files.run("--shortlist=2");
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains(
                        "offers, up to 2 for each place.",
                        " mentees have somebody to choose from.",
                        "offered to somebody.")
                .doesNotContain("have a mentor");
        assertThat(plan().choices()).contains(2);
        assertThat(plan().pairs())
                .extracting(pair -> pair.firstChoice().orElseThrow())
                .contains(true, false);
        assertThat(files.written("plan.csv")).contains("first choice,e1,", "offered,e1,");
        assertThat(files.written("plan.html"))
                .contains("Candidates to choose from", "first choice", "alternative\"", "at most for each place");
        assertThat(Run.of(files.arguments("--earlier=" + files.out().resolve("plan.json")))
                        .faults(directory))
                .containsExactly("out/plan.json: choices: must be at most 1", "1 fault; nothing was written.");
    }

    @Test
    void matchesAgainAndTellsWhatChanges() {
        String plan = files.earlierPlan();
        files.mentors(MatchFiles.MENTORS + "m3,Eli,Ek,north,director,16,\n");
        Run kept = files.run("--earlier=" + plan, "--keep=50");
        assertThat(kept.out()).contains("Of the earlier plan 2 pairs go on and none ends; none is new.");
        Run ended = files.run("--earlier=" + plan, "--keep=50", "--end=e1:m1");
        assertThat(ended.out()).contains("Of the earlier plan 1 pair goes on and 1 ends; 1 is new.");
        assertThat(plan().changes().orElseThrow().ended()).hasSize(1);
        assertThat(files.written("plan.html"))
                .contains("What changes", "It was asked for.", "<span class=\"tag\">new</span>", "total score was 15");
        files.mentors("""
                id,first,last,unit,level,years,places
                m2,Bo,Bø,south,director,20,
                """).mentees(MatchFiles.MENTEES.replace("m1|m2", "m2").replace(";m1", ";"));
        assertThat(files.run("--earlier=" + plan, "--locale=nb").out())
                .contains("Av den forrige planen fortsetter 1 par, og 1 avsluttes; ingen er nye.");
        assertThat(files.written("plan.html")).contains("En av dem har sluttet.", "Er uten mentor nå");
    }

    @Test
    void tellsEveryFaultOfTheEarlierPlanByItsPath() {
        String plan = files.earlierPlan();
        String json = files.text("earlier.json");
        files.text(
                "earlier.json",
                json.replaceFirst("\"score\": 9", "\"score\": 8").replace("\"Years ahead\": 6", "\"Years\": 6"));
        assertThat(files.faultsBeside("--earlier=" + plan, "--end=e1:m2"))
                .contains("earlier.json: pairs[0].score: contradicts points")
                .noneMatch(line -> line.contains("--end"));
        files.text("earlier.json", json.replace("\"Years ahead\": 6", "\"Years\": 6"));
        assertThat(files.faultsBeside("--earlier=" + plan))
                .contains("earlier.json: pairs[1].points: names nothing that is among the criteria");
        files.text("earlier.json", json);
        assertThat(files.faultsBeside("--earlier=" + plan, "--end=e1:m2"))
                .containsExactly(
                        "mentoring match: --end e1:m2: names nothing that is among the --earlier",
                        "1 fault; nothing was written.");
    }

    @Test
    void tellsHowGroupsAreServedAndHidesSmallOnes() {
        StringBuilder mentees = new StringBuilder(MatchFiles.MENTEES);
        for (int i = 0; i < 6; i++) {
            mentees.append("s" + i + ";S;south;adviser;1;;\n").append("w" + i + ";W;west;director;1;;\n");
        }
        files.mentees(mentees.append("x1;X;xanadu;director;1;;\n").toString()).run("--fairness=unit");
        String page = files.written("plan.html");
        assertThat(page)
                .contains("Mentees by unit", "others", "below four fifths")
                .doesNotContain("xanadu");
        assertThat(plan().fairness()).hasSize(2);
        assertThat(files.written("plan.json")).doesNotContain("xanadu");
        files.run("--fairness=wishes", "--locale=nb");
        assertThat(plan().fairness()).hasSize(1);
    }

    @Test
    void saysWhatWasNotConsidered() {
        files.mentors(MatchFiles.MENTORS + "m3,Eli,Ek,north,director,4,\nm4,Per,Li,north,director,4,\n");
        Run run = files.run("--candidates=1");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("possible pairs", "there to choose from.");
        assertThat(files.written("plan.html")).contains("there to choose from.");
        assertThat(files.run().out()).doesNotContain("possible pairs");
    }

    @Test
    void keepsAWaitingListWhereThePolicySaysSinceWhenPeopleWait() {
        String since = MatchFiles.POLICY
                .replace("\"years\": \"service\",", "\"years\": \"service\", \"since\": \"since\",")
                .replace(
                        "\"should\": [",
                        "\"should\": [{\"type\": \"waited\", \"by\": \"mentee\", \"attribute\": \"since\","
                                + " \"asOf\": \"2026-06-30\", \"points\": 1, \"most\": 10},");
        files.policy(since).mentees("""
                nr;name;dept;grade;service;wishes;avoids;since
                e1;Cai Dal;south;adviser;3;m1|m2;;2026-06-20
                e2;Eva Fos;north;manager;7;;m1;
                e3;Gro Hol;south;director;30;;;2026-05-02
                """).run();
        assertThat(plan().waiting()).hasSize(1);
        assertThat(plan().waiting().get(0).people())
                .extracting(waiting -> waiting.person().value())
                .containsExactly("e3");
        assertThat(files.written("plan.html")).contains("Waiting list of mentees", "2 May 2026");
    }
}
