package io.github.mentoring4j.examples.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.examples.Run;
import io.github.mentoring4j.jackson.RecordReader;
import io.github.mentoring4j.matching.group.GroupSize;
import io.github.mentoring4j.participant.ParticipantId;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Matching in groups: {@code --groups}. */
class GroupOptionTest {

    private static final String MENTORS = """
            id,first,last,unit,level,years,places
            m1,Ann,Ås,north,manager,12,4
            m2,Bo,Bø,south,director,20,4
            """;

    private static final String MENTEES = """
            nr;name;dept;grade;service;wishes;avoids
            e1;Cai Dal;south;adviser;3;m1;
            e2;Eva Fos;south;adviser;7;;
            e3;Gro Hol;south;adviser;2;;
            e4;Ida Lie;west;adviser;2;m2;
            """;

    @TempDir
    private Path directory;

    private MatchFiles files;

    @BeforeEach
    void startFromPeopleForOneGroupOrTwo() {
        files = new MatchFiles(directory).mentors(MENTORS).mentees(MENTEES);
    }

    private HeldGroups groups() {
        return RecordReader.of()
                .read(PlanDocument.class, files.written("plan.json"))
                .match(plan -> plan, faults -> {
                    throw new AssertionError(faults.toString());
                })
                .groups()
                .orElseThrow();
    }

    private static List<ParticipantId> ids(String... ids) {
        return Stream.of(ids).map(ParticipantId::of).toList();
    }

    @Test
    void holdsGroupsAndTellsInAllThreePlaces() {
        Run run = files.run("--groups", "2-4");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("1 group of 2 to 4 mentees.\n").contains("(strategy: groups)");
        assertThat(groups().size()).isEqualTo(GroupSize.of(2, 4));
        assertThat(groups().proven()).isTrue();
        assertThat(groups().held())
                .containsExactly(new HeldGroups.HeldGroup(ParticipantId.of("m1"), ids("e1", "e2", "e3", "e4"), 0));
        assertThat(files.written("plan.html"))
                .contains("<h2>Groups</h2>", "every way was searched or ruled out")
                .doesNotContain("groups.", "lead.groups", "reason.");
        files.run("--groups", "2-4", "--locale", "nb");
        assertThat(files.written("plan.html")).contains("<h2>Grupper</h2>", "I grupper: så mange adepter");
    }

    @Test
    void whoIsPinnedStaysAndAGroupThatLacksSomebodyIsNamed() {
        files.policyWith("\"pinned\": [{\"mentor\": \"m2\", \"mentee\": \"e4\"}],"
                + "\"excluded\": [{\"mentor\": \"m2\", \"mentee\": \"e1\"}, {\"mentor\": \"m2\", \"mentee\": \"e2\"},"
                + "{\"mentor\": \"m2\", \"mentee\": \"e3\"}]");
        Run run = files.run("--groups", "2-4", "--why-not", "e4:m1");

        assertThat(run.out())
                .contains("2 groups of 2 to 4 mentees.\n"
                        + "The group of m2 is held for the mentees pinned to it, and lacks 1 of its least size.\n")
                .contains("They cannot be paired: pinned pairs take all places of the mentee.");
        assertThat(groups().held().get(1)).isEqualTo(new HeldGroups.HeldGroup(ParticipantId.of("m2"), ids("e4"), 1));
        assertThat(files.written("plan.html")).contains("lacks 1", "Ida Lie");
    }

    @Test
    void whyNotTellsWhatAGroupWouldLack() {
        Run run = files.run("--groups", "4", "--why-not", "e4:m2");

        assertThat(run.out()).contains("Why not e4 – m2?").contains("But 3 mentees would then be missing");
        assertThat(files.written("plan.html")).contains("possible at a cost", "But 3 mentees would then be missing");
    }

    @Test
    void aRematchKeepsGroups() {
        files.run("--groups", "2-4");
        files.text("earlier.json", files.written("plan.json"));
        String earlier = directory.resolve("earlier.json").toString();

        assertThat(files.run("--groups", "2-4", "--earlier", earlier, "--keep", "9", "--end", "e1:m1")
                        .out())
                .contains("3 pairs go on and 1 ends");
    }

    @Test
    void tellsOfAllThatIsWrongAtOnce() {
        assertThat(files.faults("--groups=4-3", "--strategy=fair"))
                .containsExactly(
                        "mentoring match: --groups: contradicts --strategy",
                        "mentoring match: --groups: must be at least 4",
                        "2 faults; nothing was written.");
        assertThat(files.faults("--groups=few")).hasSize(2).first().asString().contains("--groups");
        assertThat(files.faults("--groups=3-")).hasSize(2).first().asString().contains("--groups");
        assertThat(files.faults("--groups=0-2000")).hasSize(3);
    }

    @Test
    void tellsWhichPinsAndPeopleDoNotFitGroups() {
        files.policyWith(
                "\"pinned\": [{\"mentor\": \"m1\", \"mentee\": \"e1\"}, {\"mentor\": \"m1\", \"mentee\": \"e2\"}]");

        assertThat(files.faults("--groups=1"))
                .anyMatch(fault -> fault.startsWith("mentoring match: --groups: pinned[1].mentor:"));
        assertThat(files.faults("--groups=5-6"))
                .anyMatch(fault -> fault.startsWith("mentoring match: --groups: mentors[m1].capacity:"));
    }
}
