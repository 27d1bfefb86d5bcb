package io.github.mentoring4j.examples.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.examples.Run;
import io.github.mentoring4j.jackson.RecordReader;
import io.github.mentoring4j.matching.peer.PeerPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeersCommandTest {

    private static final String PEOPLE = """
            nr;name;dept;grade;service;wishes;avoids
            e1;Cai Dal;south;adviser;3;e3|e2;
            e2;=Eva Fos;north;manager;7;e1;
            e3;Gro Hol;east;manager;7;;
            e4;Ivo Juv;south;manager;9;;e2
            e5;Liv Lie;south;manager;9;;
            """;

    private static final String POLICY = """
            {
              "mentors": {"id": "id", "attributes": {"unit": "unit", "wishes": "w", "avoids": "a"}},
              "mentees": {
                "id": "nr",
                "name": ["name"],
                "attributes": {
                  "unit": "dept",
                  "wishes": {"column": "wishes", "separator": "|"},
                  "avoids": {"column": "avoids", "separator": "|"}
                }
              },
              "must": [
                {"type": "different", "attribute": "unit"},
                {"type": "not-avoided", "by": "mentee", "attribute": "avoids"}
              ],
              "should": [{"type": "wished", "by": "mentee", "attribute": "wishes", "points": [5, 3]}]
            }
            """;

    @TempDir
    private Path directory;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(directory.resolve("people.csv"), PEOPLE);
        Files.writeString(directory.resolve("policy.json"), POLICY);
    }

    private Run run(String... more) {
        String[] arguments = new String[4 + more.length];
        arguments[0] = "peers";
        arguments[1] = "--people=" + directory.resolve("people.csv");
        arguments[2] = "--policy=" + directory.resolve("policy.json");
        arguments[3] = "--out=" + directory.resolve("out");
        System.arraycopy(more, 0, arguments, 4, more.length);
        return Run.of(arguments);
    }

    private String written(String name) throws IOException {
        return Files.readString(directory.resolve("out").resolve(name));
    }

    @Test
    void pairsPeopleOfOneTableAndSaysWhoIsLeftOver() throws IOException {
        Run run = run();

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("2 pairs of peers, 1 person without one, total score ");
        assertThat(Run.files(directory.resolve("out"))).containsExactly("peers.csv", "peers.html", "peers.json");
        PeerPlan plan = RecordReader.of()
                .read(PeerPlan.class, written("peers.json"))
                .match(read -> read, faults -> {
                    throw new AssertionError(faults.toString());
                });
        assertThat(plan.pairs()).hasSize(2).allMatch(pair -> pair.score() >= 0);
        assertThat(plan.proof()).isPresent();
        assertThat(written("peers.csv"))
                .startsWith("status;person;name;peer;peer's name;score;")
                .contains("'=Eva Fos")
                .contains("who would be eligible");
        assertThat(written("peers.html")).contains("Cai Dal", "without a peer", "checked by prices");
    }

    @Test
    void speaksNorwegian() throws IOException {
        assertThat(run("--locale=nb").out()).startsWith("2 par av likepersoner, 1 person uten, samlet poengsum ");
        assertThat(written("peers.html")).contains("Personer uten likeperson").doesNotContain("peers.");
    }

    @Test
    void tellsEachFaultOnceThoughEverybodyStandsOnBothSides() throws IOException {
        Files.writeString(
                directory.resolve("people.csv"), PEOPLE.replace("e3|e2", "e3|e9") + "e1;Odd Li;east;adviser;3;;\n");
        Run run = run();

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.faults(directory))
                .containsExactly(
                        "people.csv: row 2, column 6 (wishes): has as entry 2 what is not the id of one of the mentors",
                        "people.csv: row 7, column 1 (nr): stands twice: e1 is already at A2",
                        "2 faults; nothing was written.");
    }
}
