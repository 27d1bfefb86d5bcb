package io.github.mentoring4j.examples.match;

import io.github.mentoring4j.examples.ProgramTexts;
import io.github.mentoring4j.examples.input.OptionValues;
import io.github.mentoring4j.examples.match.PlanPage.Shown;
import io.github.mentoring4j.matching.plan.EndedPair;
import io.github.mentoring4j.matching.plan.PlanDiff;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Party;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the page tells of the changes since an earlier plan.
 *
 * @param kept how many pairs go on
 * @param ended the pairs that do not, each with the reason
 * @param begun the pairs that are new
 * @param gaining the mentees who have a mentor now and had none
 * @param losing the mentees who had a mentor and have none now
 * @param scoreBefore the earlier plan's total score
 * @param scoreAfter this plan's
 */
public record ChangesPart(
        int kept,
        List<Change> ended,
        List<Change> begun,
        String gaining,
        String losing,
        long scoreBefore,
        long scoreAfter) {

    /** A pair that ended or began. */
    public record Change(Shown mentee, Shown mentor, String why) {}

    static ChangesPart of(PlanDiff changes, PageNames names, ProgramTexts texts, CriterionLabels labels) {
        return new ChangesPart(
                changes.kept().size(),
                changes.ended().stream()
                        .map(ended -> change(ended.pair(), why(ended, texts, labels), names))
                        .toList(),
                changes.begun().stream().map(pair -> change(pair, "", names)).toList(),
                list(changes.gaining(), names),
                list(changes.losing(), names),
                changes.before().score(),
                changes.after().score());
    }

    private static Change change(Pair pair, String why, PageNames names) {
        return new Change(names.shown(Party.MENTEE, pair.mentee()), names.shown(Party.MENTOR, pair.mentor()), why);
    }

    private static String why(EndedPair ended, ProgramTexts texts, CriterionLabels labels) {
        String unmet = ended.unmet().stream()
                .map(id -> texts.text("why-not.unmet", labels.label(id)))
                .collect(Collectors.joining("; "));
        return texts.text("ended." + OptionValues.word(ended.cause()), unmet);
    }

    private static String list(List<ParticipantId> mentees, PageNames names) {
        return mentees.stream().map(id -> names.of(Party.MENTEE, id)).collect(Collectors.joining(", "));
    }
}
