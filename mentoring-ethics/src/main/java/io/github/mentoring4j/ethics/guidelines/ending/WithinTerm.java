package io.github.mentoring4j.ethics.guidelines.ending;

import io.github.mentoring4j.contract.ContractVersion;
import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.Argument;
import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.Setting;
import io.github.mentoring4j.ethics.engine.Units;
import io.github.mentoring4j.ethics.engine.Verdict;
import io.github.mentoring4j.ethics.guidelines.course.Course;
import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.evidence.EvidenceRef;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Did the two meet within the contract's time?
 *
 * <p>The time is that of the first version that both signed, and of each later one that both had signed by the last day of the
 * time before it; on that day is in time. What was signed when the time was over prolongs nothing, and does not undo the
 * meetings. While the time runs, and no end has come, the question does not arise.
 */
final class WithinTerm implements Rule<MentoringRelationship> {

    private static final Answer MET_AFTER = Answer.breached("met-after-the-end");
    private static final Answer ENDED_MET_AFTER = Answer.breached("ended-met-after-the-end");
    private static final Answer NO_CONTRACT = Answer.undetermined("no-contract");
    private static final Answer KEPT = Answer.upheld("kept");
    private static final Answer RUNS = Answer.notApplicable("runs");

    private static final RuleDescription DESCRIPTION = RuleDescription.of("G10-within-term", "G10")
            .restingOn(EvidenceKind.MEETING, EvidenceKind.CONTRACT_VERSION)
            .answering(MET_AFTER, ENDED_MET_AFTER, NO_CONTRACT, KEPT, RUNS);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Verdict judge(MentoringRelationship relationship, Setting setting) {
        ContractVersion binding = binding(relationship.contract().versions());
        if (binding == null) {
            return Verdict.of(NO_CONTRACT);
        }
        LocalDate end = binding.term().end();
        List<Meeting> meetings = relationship.meetings();
        int first = meetings.size();
        while (first > 0 && meetings.get(first - 1).held().on().isAfter(end)) {
            first--;
        }
        boolean over = Course.isOver(relationship);
        if (first < meetings.size()) {
            return breach(meetings.subList(first, meetings.size()), binding, over ? ENDED_MET_AFTER : MET_AFTER);
        }
        return Verdict.of(over || setting.asOf().isAfter(end) ? KEPT : RUNS)
                .restingOn(Course.ref(binding))
                .saying(Argument.of(Course.ref(binding)), Argument.of(end));
    }

    /** The version whose end counts: the first agreed, or the last of those that followed while the time ran. */
    static @Nullable ContractVersion binding(List<ContractVersion> versions) {
        ContractVersion binding = null;
        for (ContractVersion version : versions) {
            Optional<LocalDate> agreed = version.agreedOn();
            if (agreed.isPresent()
                    && (binding == null || !agreed.get().isAfter(binding.term().end()))) {
                binding = version;
            }
        }
        return binding;
    }

    private static Verdict breach(List<Meeting> after, ContractVersion binding, Answer answer) {
        List<EvidenceRef> grounds = new ArrayList<>(after.size() + 1);
        grounds.add(Course.ref(binding));
        for (Meeting meeting : after) {
            grounds.add(Course.ref(meeting));
        }
        Meeting first = after.get(0);
        return Verdict.of(answer)
                .restingOn(grounds)
                .measuring(after.size(), 0, Units.MEETINGS)
                .saying(
                        Argument.of(Course.ref(first)),
                        Argument.of(first.held().on()),
                        Argument.of(Course.ref(binding)),
                        Argument.of(binding.term().end()));
    }
}
