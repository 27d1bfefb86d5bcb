package io.github.mentoring4j.ethics.guidelines.openness;

import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.Argument;
import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.Setting;
import io.github.mentoring4j.ethics.engine.Unit;
import io.github.mentoring4j.ethics.engine.Verdict;
import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.evidence.EvidenceRef;
import io.github.mentoring4j.openness.Misrepresentation;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.util.ArrayList;
import java.util.List;

/**
 * Was neither found to have misled the other?
 *
 * <p>What was established stays established. That nothing was established is no proof of honesty, so it is never upheld; how
 * open the two find each other is asked by the rules on their ratings.
 */
final class NoMisrepresentation implements Rule<MentoringRelationship> {

    static final Unit MISREPRESENTATIONS = new Unit("misrepresentations");

    private static final Answer ESTABLISHED = Answer.breached("established");
    private static final Answer ENDED_ESTABLISHED = Answer.breached("ended-established");
    private static final Answer NONE = Answer.notApplicable("none");

    private static final RuleDescription DESCRIPTION = RuleDescription.of("G04-no-misrepresentation", "G04")
            .restingOn(EvidenceKind.MISREPRESENTATION)
            .answering(ESTABLISHED, ENDED_ESTABLISHED, NONE);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Verdict judge(MentoringRelationship relationship, Setting setting) {
        List<Misrepresentation> all = relationship.openness().misrepresentations();
        if (all.isEmpty()) {
            return Verdict.of(NONE);
        }
        Misrepresentation first = all.get(0);
        List<EvidenceRef> grounds = new ArrayList<>(all.size());
        for (Misrepresentation each : all) {
            boolean earlier =
                    each.established().on().isBefore(first.established().on());
            first = earlier ? each : first;
            grounds.add(ref(each));
        }
        return Verdict.of(relationship.ended().isPresent() ? ENDED_ESTABLISHED : ESTABLISHED)
                .measuring(all.size(), 0, MISREPRESENTATIONS)
                .saying(
                        Argument.of(ref(first)),
                        Argument.of(first.by()),
                        Argument.of(first.by().other()),
                        Argument.of(first.established().on()))
                .restingOn(grounds);
    }

    private static EvidenceRef ref(Misrepresentation misrepresentation) {
        return EvidenceRef.of(EvidenceKind.MISREPRESENTATION, misrepresentation.id());
    }
}
