package io.github.mentoring4j.examples.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.examples.Run;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadInputTest {

    private static final String ONE = "1 fault; nothing was written.";

    @TempDir
    private Path directory;

    private MatchFiles files;

    @BeforeEach
    void startFromSoundFiles() {
        files = new MatchFiles(directory);
    }

    @Test
    void refusesATextForANumberAndACapacityBelowZero() {
        files.mentors("""
                id,first,last,unit,level,years,places
                m1,Ann,Ås,north,manager,many,2
                m2,Bo,Bø,south,director,20,-1
                m3,Cy,Bø,south,director,20,two
                m4,Di,Bø,south,director,20,2000000000000
                """);
        assertThat(files.faults())
                .containsExactly(
                        "mentors.csv: row 2, column 6 (years): must be a number, such as 3 or 2.5",
                        "mentors.csv: row 3, column 7 (places): must lie between 0 and 1000",
                        "mentors.csv: row 4, column 7 (places): must be a whole number, such as 3",
                        "mentors.csv: row 5, column 7 (places): must lie between 0 and 1000",
                        "4 faults; nothing was written.");
    }

    @Test
    void refusesADuplicateOrMissingId() {
        files.mentees("""
                nr;name;dept;grade;service;wishes;avoids
                e1;Cai Dal;south;adviser;3;m1;

                e2;Eva Fos;north;manager;7;;m1
                e1;Gro Hol;north;manager;7;;m1
                ;Ivo Juv;north;manager;7;;m1
                """);
        assertThat(files.faults())
                .containsExactly(
                        "mentees.csv: row 5, column 1 (nr): stands twice: e1 is already at A2",
                        "mentees.csv: row 6, column 1 (nr): must not be blank",
                        "2 faults; nothing was written.");
    }

    @Test
    void refusesPeopleWhomNobodyKnowsWithoutQuotingThem() {
        files.mentees("""
                nr;name;dept;grade;service;wishes;avoids
                e1;Cai Dal;south;adviser;3;m1|Ann Ås;e2
                e2;Eva Fos;north;manager;7;;m1
                """)
                .policyWith("\"pinned\": [{\"mentor\": \"m9\", \"mentee\": \"e1\"}],"
                        + "\"excluded\": [{\"mentor\": \"m1\", \"mentee\": \"m2\"}]");
        assertThat(files.faults())
                .containsExactly(
                        "mentees.csv: row 2, column 6 (wishes): has as entry 2 what is not the id of one of the mentors",
                        "mentees.csv: row 2, column 7 (avoids): has as entry 1 what is not the id of one of the mentors",
                        "policy.json: pinned[0].mentor: names m9, which is not among the mentors",
                        "policy.json: excluded[0].mentee: names m2, which is not among the mentees",
                        "4 faults; nothing was written.");
    }

    @Test
    void refusesALevelThatTheScaleDoesNotHave() {
        files.mentors(MatchFiles.MENTORS.replace("director", "boss"));
        assertThat(files.faults("--locale", "nb"))
                .containsExactly(
                        "mentors.csv: rad 3, kolonne 5 (level): må være en av: adviser, manager, director",
                        "1 feil; ingenting er skrevet.");
    }

    @Test
    void refusesColumnsThatAreNotThere() {
        files.mentors(MatchFiles.MENTORS
                .replace("places", "Places")
                .replace("first", "given")
                .replace("years", "\"Years\nhere\""));
        String known =
                "which mentors.csv does not have; its columns are: “id”, “given”, “last”, “unit”, “level”, “Years here”, “Places”";
        assertThat(files.faults())
                .containsExactly(
                        "policy.json: mentors.name[0]: names the column “first”, " + known,
                        "policy.json: mentors.capacity.column: names the column “places”, " + known,
                        "policy.json: mentors.attributes.years: names the column “years”, " + known,
                        "3 faults; nothing was written.");
    }

    @Test
    void refusesAColumnThatStandsTwiceOnlyIfItIsAskedFor() {
        files.mentors("""
                id,first,last,unit,level,years,places,note,note,unit
                m1,Ann,Ås,north,manager,12,2,a,b,c
                """).mentees(MatchFiles.MENTEES.replace("m1|m2", "m1"));
        assertThat(files.faults())
                .containsExactly("mentors.csv: row 1, column 10 (unit): has this column more than once", ONE);
    }

    @Test
    void refusesNamesInThePolicyThatLeadNowhere() {
        files.policy(MatchFiles.POLICY
                .replace("\"attribute\": \"unit\"", "\"attribute\": \"wishes\"")
                .replace("\"scales\": {", "\"scales\": {\"rank\": [\"a\", \"b\"], ")
                .replace("\"id\": \"Years ahead\",", """
                        "when": {"side": "mentor", "attribute": "mood", "is": ["good"]},"""));
        assertThat(files.faults())
                .containsExactly(
                        "policy.json: scales.rank: names rank, which is not among the attributes",
                        "policy.json: must[0].attribute: names wishes, which is not among the attributes of mentors",
                        "policy.json: should[1].when.attribute: names mood, which is not among the attributes of mentors",
                        "3 faults; nothing was written.");
    }

    @Test
    void tellsFaultsOfThePolicysFormTogetherWithThoseOfTheTables() {
        files.policy(MatchFiles.POLICY
                        .replace("\"points\": [5, 3]", "\"points\": [5.5]")
                        .replace("\"type\": \"different\"", "\"type\": \"diferent\"")
                        .replace("\"mentees\": {", "\"mentees\": {\"idd\": \"nr\","))
                .mentors(MatchFiles.MENTORS + "m3,Cy,Dy\n");
        assertThat(files.faults())
                .containsExactly(
                        "mentors.csv: row 4: must have 7 cells like the header, but has 3",
                        "policy.json: mentees.idd: is not a known property; known here: id, name, capacity, attributes,"
                                + " separator",
                        "policy.json: must[0].type: must be one of: same, different, gap, overlap,"
                                + " outside-reporting-line, not-avoided, listed",
                        "policy.json: should[0].points[0]: must be a whole number, such as 3",
                        "4 faults; nothing was written.");
    }

    @Test
    void refusesCriteriaThatWouldBeCalledTheSameAndPinsBeyondCapacity() {
        files.policy(MatchFiles.POLICY.replace("\"should\": [", """
                "pinned": [{"mentor": "m2", "mentee": "e1"}, {"mentor": "m2", "mentee": "e2"}],
                "should": [
                  {"type": "same", "id": "Years ahead", "attribute": "unit", "points": 1},"""));
        assertThat(files.faults())
                .containsExactly(
                        "policy.json: should[2].id: stands twice: Years ahead is already at should[0]",
                        "policy.json: pinned[1].mentor: more pairs are pinned than the capacity of 1 allows",
                        "2 faults; nothing was written.");
    }

    @Test
    void tellsTheLimitsOfAPolicysNumbersRatherThanThoseOfAType() {
        files.policy(MatchFiles.POLICY
                .replace("\"points\": [5, 3]", "\"points\": [5, 1000000000000]")
                .replace("{\"9\": 4, \"13\": 6}", "{\"9\": -1000000000000}")
                .replace("\"capacity\": {\"column\": \"places\"}", "\"capacity\": 1000000000000")
                .replace("\"should\": [", """
                        "should": [
                          {"type": "same", "attribute": "unit", "points": 1000000000000},
                          {"type": "overlap", "attribute": "unit", "points": 300000, "most": 1000000000000},
                          {"type": "overlap", "attribute": "unit", "points": -9223372036854775808, "most": 0},"""));
        String limits = " must lie between -1000000 and 1000000";
        assertThat(files.faults())
                .containsExactly(
                        "policy.json: mentors.capacity: must lie between 0 and 1000",
                        "policy.json: should[0].points:" + limits,
                        "policy.json: should[1].most: must lie between 1 and 3",
                        "policy.json: should[2].points:" + limits,
                        "policy.json: should[2].most: must lie between 1 and 1000000",
                        "policy.json: should[3].points[1]:" + limits,
                        "policy.json: should[4].points[\"9\"]:" + limits,
                        "7 faults; nothing was written.");
    }

    @Test
    void refusesFilesThatAreNoTables() throws Exception {
        byte[] latin = MatchFiles.MENTORS.getBytes(StandardCharsets.ISO_8859_1);
        files.file("mentors.csv", latin).mentees("\"nr\";\"name\n1;2\n");
        int place = MatchFiles.MENTORS.indexOf('Å') + 1;
        assertThat(files.faults())
                .containsExactly(
                        "mentees.csv: row 1: is not CSV: a quoted cell is not closed, or a quote stands in the wrong place",
                        "mentors.csv: is not UTF-8: byte " + place
                                + " does not belong; save the file as UTF-8 and try again",
                        "2 faults; nothing was written.");
        files.mentors("").mentees("nr;name;dept;grade;service;wishes;avoids\n");
        assertThat(files.faults())
                .containsExactly(
                        "mentees.csv: has a header but no rows",
                        "mentors.csv: is empty",
                        "2 faults; nothing was written.");
        Files.delete(directory.resolve("mentors.csv"));
        files.mentees(MatchFiles.MENTEES).policy("{\n  \"mentors\" 1\n}");
        assertThat(files.faults())
                .containsExactly(
                        "mentors.csv: cannot be read: is the path right, and may you read it?",
                        "policy.json: is not JSON: the reader stopped at line 2, column 13",
                        "2 faults; nothing was written.");
    }

    @Test
    void tellsWhatIsWrongBeforeTheQuoteThatIsNotClosed() {
        files.mentors(MatchFiles.MENTORS.replace("20,", "old,") + "m3,\"Cy,south\n")
                .mentees(MatchFiles.MENTEES.replace("m2", "m3"));
        assertThat(files.faults())
                .containsExactly(
                        "mentors.csv: row 3, column 6 (years): must be a number, such as 3 or 2.5",
                        "mentors.csv: row 4: is not CSV: a quoted cell is not closed, or a quote stands in the wrong place",
                        "2 faults; nothing was written.");
    }

    @Test
    void listsAThousandFaults() {
        StringBuilder mentors = new StringBuilder("id,first,last,unit,level,years,places\n");
        for (int i = 1; i <= 1000; i++) {
            mentors.append("m").append(i).append(",A,B,north,manager,12,x\n");
        }
        List<String> faults = files.mentors(mentors.toString()).faults();
        assertThat(faults).hasSize(1001);
        assertThat(faults.get(0)).startsWith("mentors.csv: row 2, column 7 (places)");
        assertThat(faults.get(999)).startsWith("mentors.csv: row 1001, column 7 (places)");
        assertThat(faults.get(1000)).isEqualTo("1,000 faults; nothing was written.");
    }

    @Test
    void neverReplacesAFileThatItReads() throws Exception {
        Path out = Files.createDirectories(files.out());
        Path policy = directory.resolve("policy.json");
        Files.createSymbolicLink(out.resolve("plan.json"), policy);
        Run run = files.run();
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.faults(directory))
                .containsExactly(
                        "out/plan.json: would replace policy.json, which is read here; choose another place to write to",
                        ONE);
        assertThat(policy).hasContent(MatchFiles.POLICY);

        Files.delete(out.resolve("plan.json"));
        Path inside = Files.move(policy, out.resolve("plan.json"));
        Run own = Run.of(
                "match",
                "--mentors=" + directory.resolve("mentors.csv"),
                "--mentees=" + directory.resolve("mentees.csv"),
                "--policy=" + inside,
                "--out=" + directory.resolve("./out"),
                "--locale=nb");
        assertThat(own.code()).isEqualTo(2);
        assertThat(own.err()).contains("ville erstatte " + inside + ", som leses her");
        assertThat(inside).hasContent(MatchFiles.POLICY);
        assertThat(Run.files(out)).containsExactly("plan.json");
    }

    @Test
    void refusesAnOutputDirectoryThatIsAFile() throws Exception {
        Files.writeString(directory.resolve("out"), "in the way");
        Run run = files.run();
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.faults(directory).get(0))
                .endsWith("out: cannot be written to: is the path right, may you write" + " there, and is there room?");
        assertThat(directory.resolve("out")).hasContent("in the way");
    }

    @Test
    void leavesAnEarlierPlanAloneWhenTheInputIsBad() throws Exception {
        assertThat(files.run().code()).isZero();
        byte[] before = Files.readAllBytes(files.out().resolve("plan.json"));
        files.mentors("");
        assertThat(files.run().code()).isEqualTo(2);
        assertThat(files.out().resolve("plan.json")).hasBinaryContent(before);
    }
}
