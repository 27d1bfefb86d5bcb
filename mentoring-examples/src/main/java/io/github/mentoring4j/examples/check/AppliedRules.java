package io.github.mentoring4j.examples.check;

import io.github.mentoring4j.ethics.engine.Policy;
import io.github.mentoring4j.ethics.engine.RuleSet;
import io.github.mentoring4j.ethics.engine.Waiver;
import io.github.mentoring4j.ethics.guidelines.EthicalGuidelines;
import io.github.mentoring4j.examples.input.FileFault;
import io.github.mentoring4j.examples.input.InputFaults;
import io.github.mentoring4j.examples.input.InputFile;
import io.github.mentoring4j.examples.input.JsonInput;
import io.github.mentoring4j.jackson.RecordReader;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.validation.InvalidRecordException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The guidelines as a programme applies them.
 *
 * @param rules the rules under the programme's policy
 * @param waivers the findings that somebody has settled
 */
record AppliedRules(RuleSet<MentoringRelationship> rules, List<Waiver> waivers) {

    /** A file of waivers. */
    record Waivers(List<Waiver> waivers) {

        Waivers {
            waivers = List.copyOf(waivers);
        }
    }

    /** Reads what a programme sets; without a file the rules stay as they are, and nothing is waived. */
    static AppliedRules read(Optional<Path> policy, Optional<Path> waivers, InputFaults faults) {
        RecordReader reader = RecordReader.of();
        return new AppliedRules(
                policy.flatMap(path -> InputFile.read(path, faults))
                        .flatMap(file -> under(file, reader, faults))
                        .orElse(EthicalGuidelines.ruleSet()),
                waivers.flatMap(path -> InputFile.read(path, faults))
                        .flatMap(file -> JsonInput.read(reader, Waivers.class, file, faults))
                        .map(Waivers::waivers)
                        .orElse(List.of()));
    }

    private static Optional<RuleSet<MentoringRelationship>> under(
            InputFile file, RecordReader reader, InputFaults faults) {
        return JsonInput.read(reader, Policy.class, file, faults).flatMap(policy -> {
            try {
                return Optional.of(EthicalGuidelines.ruleSet().under(policy));
            } catch (InvalidRecordException refusal) {
                refusal.faults().forEach(fault -> faults.add(FileFault.of(file.name(), fault)));
                return Optional.empty();
            }
        });
    }

    /** The ids that waivers are for and that are not among the relationships checked. */
    List<String> waiversForOthersThan(EthicsReview review) {
        Set<String> checked =
                review.relationships().stream().map(CheckedRelationship::id).collect(Collectors.toUnmodifiableSet());
        return waivers.stream()
                .map(Waiver::subject)
                .filter(subject -> !checked.contains(subject))
                .distinct()
                .sorted()
                .toList();
    }

    /** Shows counts only. */
    @Override
    public String toString() {
        return "AppliedRules[" + rules + ", waivers=" + waivers.size() + "]";
    }
}
