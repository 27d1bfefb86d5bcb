package io.github.mentoring4j.examples.policy;

import io.github.mentoring4j.examples.input.InputFaults;
import io.github.mentoring4j.jackson.JsonPath;
import io.github.mentoring4j.participant.Attribute;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.validation.FaultCode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Checks that every attribute that a policy names is mapped to a column. */
final class PolicyReferences {

    private final MatchingPolicy policy;
    private final String file;
    private final InputFaults faults;

    PolicyReferences(MatchingPolicy policy, String file, InputFaults faults) {
        this.policy = policy;
        this.file = file;
        this.faults = faults;
    }

    void check() {
        policy.scales().forEach(this::scale);
        criteria("must", policy.must());
        criteria("should", policy.should());
    }

    private void scale(Attribute attribute, LevelScale scale) {
        String path = JsonPath.property("scales", attribute.value());
        levels(path, scale.levels());
        if (Arrays.stream(Party.values()).noneMatch(side -> isMapped(side, attribute))) {
            unknown(path, attribute, "attributes");
        }
    }

    /** Levels that differ in case only are one level where case is ignored. */
    private void levels(String path, List<String> levels) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < levels.size(); i++) {
            Integer earlier = first.putIfAbsent(policy.folding().fold(levels.get(i)), i);
            if (earlier != null) {
                String place = path + ".levels[" + earlier + "]";
                faults.add(file, path + ".levels[" + i + "]", FaultCode.DUPLICATE, levels.get(i), place);
            }
        }
    }

    private void criteria(String list, List<? extends Criterion> criteria) {
        for (int i = 0; i < criteria.size(); i++) {
            Criterion criterion = criteria.get(i);
            String path = list + "[" + i + "]";
            for (Party side : criterion.sides()) {
                mapped(path + ".attribute", side, criterion.attribute());
            }
            criterion.when().ifPresent(when -> mapped(path + ".when.attribute", when.side(), when.attribute()));
        }
    }

    private void mapped(String path, Party side, Attribute attribute) {
        if (!isMapped(side, attribute)) {
            unknown(path, attribute, side.name().toLowerCase(Locale.ROOT) + "-attributes");
        }
    }

    private boolean isMapped(Party side, Attribute attribute) {
        return policy.people(side).attributes().containsKey(attribute);
    }

    private void unknown(String path, Attribute attribute, String among) {
        faults.add(file, path, FaultCode.UNKNOWN_REFERENCE, attribute.value(), among);
    }
}
