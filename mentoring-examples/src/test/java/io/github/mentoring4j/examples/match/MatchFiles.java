package io.github.mentoring4j.examples.match;

import io.github.mentoring4j.examples.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Three sound files in a directory, to be spoilt one at a time, and the run on them. */
final class MatchFiles {

    static final String MENTORS = """
            id,first,last,unit,level,years,places
            m1,Ann,Ås,north,manager,12,2
            m2,Bo,Bø,south,director,20,
            """;

    static final String MENTEES = """
            nr;name;dept;grade;service;wishes;avoids
            e1;Cai Dal;south;adviser;3;m1|m2;
            e2;Eva Fos;north;manager;7;;m1
            """;

    static final String POLICY = """
            {
              "mentors": {
                "id": "id",
                "name": ["first", "last"],
                "capacity": {"column": "places"},
                "attributes": {"unit": "unit", "level": "level", "years": "years"}
              },
              "mentees": {
                "id": "nr",
                "name": ["name"],
                "attributes": {
                  "unit": "dept", "level": "grade", "years": "service",
                  "wishes": {"column": "wishes", "separator": "|"},
                  "avoids": {"column": "avoids", "separator": "|"}
                }
              },
              "scales": {"level": ["adviser", "manager", "director"]},
              "must": [
                {"type": "different", "attribute": "unit"},
                {"type": "gap", "attribute": "level", "least": 1},
                {"type": "not-avoided", "by": "mentee", "attribute": "avoids"}
              ],
              "should": [
                {"type": "wished", "by": "mentee", "attribute": "wishes", "points": [5, 3]},
                {"type": "gap", "id": "Years ahead", "attribute": "years", "points": {"9": 4, "13": 6}}
              ]
            }
            """;

    private final Path directory;

    MatchFiles(Path directory) {
        this.directory = directory;
        mentors(MENTORS);
        mentees(MENTEES);
        policy(POLICY);
    }

    MatchFiles mentors(String content) {
        return file("mentors.csv", content.getBytes(StandardCharsets.UTF_8));
    }

    MatchFiles mentees(String content) {
        return file("mentees.csv", content.getBytes(StandardCharsets.UTF_8));
    }

    MatchFiles policy(String content) {
        return file("policy.json", content.getBytes(StandardCharsets.UTF_8));
    }

    MatchFiles policyWith(String property) {
        return policy(POLICY.substring(0, POLICY.lastIndexOf('}')) + "," + property + "}");
    }

    MatchFiles file(String name, byte[] content) {
        try {
            Files.write(directory.resolve(name), content);
            return this;
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }

    Path out() {
        return directory.resolve("out");
    }

    String written(String name) {
        try {
            return Files.readString(out().resolve(name));
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }

    String[] arguments(String... more) {
        List<String> arguments = new ArrayList<>(List.of("match"));
        arguments.addAll(List.of("--mentors", directory.resolve("mentors.csv").toString()));
        arguments.addAll(List.of("--mentees", directory.resolve("mentees.csv").toString()));
        arguments.addAll(List.of("--policy", directory.resolve("policy.json").toString()));
        arguments.addAll(List.of("--out", out().toString()));
        arguments.addAll(List.of(more));
        return arguments.toArray(new String[0]);
    }

    Run run(String... more) {
        return Run.of(arguments(more));
    }

    /** Runs, puts the plan aside as the earlier one, and gives its path. */
    String earlierPlan() {
        run();
        text("earlier.json", written("plan.json"));
        return directory.resolve("earlier.json").toString();
    }

    String text(String name) {
        try {
            return Files.readString(directory.resolve(name));
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }

    void text(String name, String content) {
        file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Runs where a plan was written before, and gives the faults without the directory's name. */
    List<String> faultsBeside(String... more) {
        Run run = run(more);
        if (run.code() != 2 || !run.out().isEmpty()) {
            throw new AssertionError("exit " + run.code() + ": " + run.err());
        }
        return run.faults(directory);
    }

    /** Runs, and gives the faults without the directory's name. */
    List<String> faults(String... more) {
        Run run = run(more);
        if (run.code() != 2 || !run.out().isEmpty() || !Run.files(out()).isEmpty()) {
            throw new AssertionError("exit " + run.code() + ", files " + Run.files(out()) + ": " + run.err());
        }
        return run.faults(directory);
    }
}
