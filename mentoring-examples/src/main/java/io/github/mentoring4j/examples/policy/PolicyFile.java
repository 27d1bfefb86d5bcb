package io.github.mentoring4j.examples.policy;

import io.github.mentoring4j.examples.input.InputFaults;
import io.github.mentoring4j.examples.input.InputFile;
import io.github.mentoring4j.examples.input.JsonInput;
import io.github.mentoring4j.jackson.RecordMapping;
import io.github.mentoring4j.jackson.RecordReader;
import java.util.Optional;

/** Reads policy files. */
public final class PolicyFile {

    private static final RecordMapping MAPPING = RecordMapping.standard()
            .with(Capacity.SHORT_FORM)
            .with(AttributeColumn.SHORT_FORM)
            .with(LevelScale.SHORT_FORM);

    private PolicyFile() {}

    /**
     * Reads a policy and checks what it says of itself.
     *
     * @param file the file
     * @param faults takes what is wrong
     * @return the policy, or empty if it could not be read; if a name in it leads nowhere, it is there and a fault is too
     */
    public static Optional<MatchingPolicy> read(InputFile file, InputFaults faults) {
        Optional<MatchingPolicy> policy = JsonInput.read(RecordReader.of(MAPPING), MatchingPolicy.class, file, faults);
        policy.ifPresent(read -> new PolicyReferences(read, file.name(), faults).check());
        return policy;
    }
}
