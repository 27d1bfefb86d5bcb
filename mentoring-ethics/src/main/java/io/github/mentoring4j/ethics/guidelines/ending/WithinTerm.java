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
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Did the two meet within the contract's time?
 *
 * <p>The time is that of the first version that both signed, and of each later one that both had signed by the last day of the
 * time before it; on that day is in time. What was signed when the time was over prolongs nothing, and does not undo the
 * meetings. A version whose own time starts after that is a new beginning: it covers the meetings from the day on which it had
 * begun and both had signed. While the time runs, and no end has come, the question does not arise.
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
        List<ContractVersion> versions = relationship.contract().versions();
        ContractVersion binding = binding(versions, setting.asOf());
        if (binding == null) {
            return Verdict.of(NO_CONTRACT);
        }
        List<Meeting> after = new ArrayList<>(0);
        for (Meeting meeting : relationship.meetings()) {
            LocalDate day = meeting.held().on();
            ContractVersion then = binding(versions, day);
            if (then != null && day.isAfter(then.term().end())) {
                after.add(meeting);
            }
        }
        boolean over = Course.isOver(relationship);
        if (!after.isEmpty()) {
            return breach(after, versions, over ? ENDED_MET_AFTER : MET_AFTER);
        }
        LocalDate end = binding.term().end();
        return Verdict.of(over || setting.asOf().isAfter(end) ? KEPT : RUNS)
                .restingOn(Course.ref(binding))
                .saying(Argument.of(Course.ref(binding)), Argument.of(end));
    }

    /**
     * The version whose end counts for a day: the first agreed, or the last of those that followed while the time ran, or that
     * had begun anew by that day.
     */
    static @Nullable ContractVersion binding(List<ContractVersion> versions, LocalDate day) {
        ContractVersion binding = null;
        for (int i = 0; i < versions.size(); i++) {
            ContractVersion version = versions.get(i);
            Optional<LocalDate> agreed = version.agreedOn();
            if (agreed.isPresent() && (binding == null || follows(version, agreed.get(), binding, day))) {
                binding = version;
            }
        }
        return binding;
    }

    private static boolean follows(ContractVersion version, LocalDate agreed, ContractVersion binding, LocalDate day) {
        LocalDate end = binding.term().end();
        LocalDate start = version.term().start();
        return !agreed.isAfter(end) || (start.isAfter(end) && !day.isBefore(start) && !day.isBefore(agreed));
    }

    private static Verdict breach(List<Meeting> after, List<ContractVersion> versions, Answer answer) {
        ContractVersion binding =
                Objects.requireNonNull(binding(versions, after.get(0).held().on()));
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
