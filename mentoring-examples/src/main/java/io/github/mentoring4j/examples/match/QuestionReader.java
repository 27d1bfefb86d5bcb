package io.github.mentoring4j.examples.match;

import io.github.mentoring4j.examples.input.OptionValues;
import io.github.mentoring4j.examples.match.MatchOptions.Asked;
import io.github.mentoring4j.examples.people.Roster;
import io.github.mentoring4j.examples.policy.MatchingPolicy;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.MatchedPair;
import io.github.mentoring4j.participant.Attribute;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.validation.FaultCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Makes of options what they mean among these people; what leads nowhere is a fault of its option. */
record QuestionReader(OptionValues values, Asked asked, MatchingPolicy policy, Roster roster) {

    /** The question; it must not be asked if there was a fault. */
    MatchQuestion read(Optional<MatchPlan> earlier) {
        PairOptions pairs = new PairOptions(values, roster, policy.folding());
        List<Pair> end = pairs.read("--end", asked.end());
        end.forEach(pair -> requireEndable(pair, earlier));
        asked.groups().ifPresent(size -> new GroupOption(values).check(roster, size));
        return new MatchQuestion(
                policy,
                roster,
                asked.strategy(),
                asked.considering(),
                earlier,
                asked.keep(),
                end,
                pairs.read("--why-not", asked.whyNot()),
                attributes(),
                asked.groups());
    }

    private void requireEndable(Pair pair, Optional<MatchPlan> earlier) {
        String place = "--end " + pair.mentee() + ":" + pair.mentor();
        boolean stood = earlier.map(
                        plan -> plan.pairs().stream().map(MatchedPair::pair).anyMatch(pair::equals))
                .orElse(true);
        values.require(stood, place, FaultCode.DANGLING_REFERENCE, "--earlier");
        values.require(!roster.request().pinned().contains(pair), place, FaultCode.CONTRADICTION, "pinned");
    }

    private List<Attribute> attributes() {
        TreeSet<Attribute> known = new TreeSet<>(policy.mentees().attributes().keySet());
        known.addAll(policy.mentors().attributes().keySet());
        List<Attribute> attributes = new ArrayList<>();
        for (String name : asked.fairness()) {
            Optional<Attribute> attribute = known.stream()
                    .filter(each -> each.value().equals(name.strip()))
                    .findFirst();
            attribute.ifPresent(attributes::add);
            values.require(attribute.isPresent(), "--fairness", FaultCode.UNKNOWN_REFERENCE, name, "attributes");
        }
        return attributes;
    }
}
