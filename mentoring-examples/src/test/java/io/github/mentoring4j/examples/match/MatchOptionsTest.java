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
        assertThat(files.faults("--strategy=best", "--progress=yes", "--why-not=e1:m9", "--why-not=e1", "--why-not=x:y"))
                .containsExactly(
                        "mentoring match: --strategy: must be one of: optimal, highest-total, greedy",
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
                  Disse parene ville falle bort: e1 – m1.
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
        assertThat(run.err()).contains("choosing pairs", "checking the plan").endsWith("\r").doesNotContain("\n");
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
    void stopsWithoutATraceWhenInterrupted() {
        Thread.currentThread().interrupt();
        Run run = files.run("--progress=always");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(run.code()).isEqualTo(130);
        assertThat(run.err()).endsWith("Stopped; nothing was written.\n");
        assertThat(Run.files(files.out())).isEmpty();
    }
}
