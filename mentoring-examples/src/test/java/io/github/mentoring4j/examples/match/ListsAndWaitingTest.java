package io.github.mentoring4j.examples.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.examples.Run;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListsAndWaitingTest {

    private static final String POLICY = """
            {
              "mentors": {"id": "id"},
              "mentees": {
                "id": "nr",
                "attributes": {
                  "since": "since",
                  "only": {"column": "only", "separator": "|"},
                  "earlier": {"column": "earlier", "separator": "|"}
                }
              },
              "must": [{"type": "listed", "by": "mentee", "attribute": "only"}],
              "should": [
                {"type": "waited", "by": "mentee", "attribute": "since", "asOf": "2026-04-30", "points": 1, "most": 100},
                {"type": "listed", "by": "mentee", "attribute": "earlier", "points": -7, "others": "ignored"}
              ]
            }
            """;

    @TempDir
    private Path directory;

    private MatchFiles files;

    @BeforeEach
    void startFromPeopleWithLists() {
        files = new MatchFiles(directory).mentors("id\nm1\nm2\n").mentees("""
                        nr,since,only,earlier
                        e1,2026-04-20,m1,
                        e2,2026-01-31,m1,
                        e3,,,m9|m2
                        """).policy(POLICY);
    }

    @Test
    void theLongerWaitGetsTheListedMentorAndEarlierPartnersCountAgainstAPair() {
        Run run = files.run();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("2 pairs, total score 82 ");
        assertThat(files.written("plan.html"))
                .contains("How long the mentee has waited")
                .contains("On the mentee&#39;s list");
    }

    @Test
    void refusesWhatIsNoDayAndAListOfStrangers() {
        files.mentees("""
                nr,since,only,earlier
                e1,20.04.2026,m1,
                e2,2026-02-30,m1,
                """);
        assertThat(files.faults())
                .containsExactly(
                        "mentees.csv: row 2, column 2 (since): must be a date in the form 2026-08-17",
                        "mentees.csv: row 3, column 2 (since): must be a date in the form 2026-08-17",
                        "2 faults; nothing was written.");
        files.mentees("nr,since,only,earlier\ne1,,m9,\n");
        assertThat(files.faults()).hasSize(2).first().asString().startsWith("mentees.csv: row 2, column 3 (only): ");
    }

    @Test
    void refusesPointsAndDaysThatCannotBe() {
        files.policy(POLICY.replace("\"points\": 1,", "\"points\": -1,").replace("-7", "1000001"));
        assertThat(files.faults())
                .containsExactly(
                        "policy.json: should[0].points: must lie between 0 and 1000000",
                        "policy.json: should[1].points: must lie between -1000000 and 1000000",
                        "2 faults; nothing was written.");
        files.policy(POLICY.replace("2026-04-30", "today"));
        assertThat(files.faults()).hasSize(2).first().asString().startsWith("policy.json: should[0].asOf: ");
    }
}
