package io.github.mentoring4j.examples.demo;

import io.github.mentoring4j.examples.input.InputFaults;
import io.github.mentoring4j.examples.input.InputFile;
import io.github.mentoring4j.examples.input.Table;
import io.github.mentoring4j.examples.input.TableReader;
import io.github.mentoring4j.examples.output.OutputFiles;
import io.github.mentoring4j.examples.people.RequestReader;
import io.github.mentoring4j.examples.people.Roster;
import io.github.mentoring4j.examples.policy.MatchingPolicy;
import io.github.mentoring4j.examples.policy.PolicyFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The people of the demonstration and the policy they are matched by, read as the files of a user would be.
 *
 * @param files the files as they are shipped
 * @param policy the policy
 * @param mentors the mentors' table
 * @param roster everybody
 */
record DemoPeople(List<InputFile> files, MatchingPolicy policy, Table mentors, Roster roster) {

    static final String MENTORS = "mentors.csv";
    static final String MENTEES = "mentees.csv";
    static final String POLICY = "policy.json";

    /** Copies the list. */
    DemoPeople {
        files = List.copyOf(files);
    }

    /** Reads what the program ships. */
    static DemoPeople read() {
        InputFile mentors = shipped(MENTORS);
        InputFile mentees = shipped(MENTEES);
        InputFile policy = shipped(POLICY);
        InputFaults faults = new InputFaults();
        Optional<MatchingPolicy> rules = PolicyFile.read(policy, faults);
        Optional<Table> mentorTable = TableReader.read(mentors, Optional.empty(), faults);
        Optional<Table> menteeTable = TableReader.read(mentees, Optional.empty(), faults);
        Optional<Roster> roster =
                rules.flatMap(read -> new RequestReader(read, POLICY, faults).read(mentorTable, menteeTable));
        faults.throwIfAny();
        return new DemoPeople(
                List.of(mentors, mentees, policy),
                rules.orElseThrow(),
                mentorTable.orElseThrow(),
                roster.orElseThrow());
    }

    private static InputFile shipped(String name) {
        try (InputStream stream = DemoPeople.class.getResourceAsStream(name)) {
            return InputFile.of(name, Objects.requireNonNull(stream, name).readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Adds the files as they are, for the user to play with. */
    OutputFiles addTo(OutputFiles output) {
        files.forEach(file -> output.add(file.name(), file.bytes()));
        return output;
    }

    /** Shows counts only. */
    @Override
    public String toString() {
        return "DemoPeople[" + roster + "]";
    }
}
