package io.github.mentoring4j.examples.testing;

import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.Setting;
import io.github.mentoring4j.ethics.engine.Threshold;
import io.github.mentoring4j.ethics.engine.Units;
import io.github.mentoring4j.ethics.engine.Verdict;
import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/** A rule of one's own: no pause between two meetings is too long. */
class EvenRhythm implements Rule<MentoringRelationship> {

    static final Threshold LONGEST = Threshold.of("ACME-02.longest-pause", Units.DAYS, 45, 1, 366);

    static final Answer UNEVEN = Answer.atRisk("uneven");
    static final Answer TOO_FEW = Answer.undetermined("too-few-meetings");
    static final Answer EVEN = Answer.upheld("even");

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ACME-02-even-rhythm", "ACME-02")
            .restingOn(EvidenceKind.MEETING)
            .limitedBy(LONGEST)
            .answering(UNEVEN, TOO_FEW, EVEN);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Verdict judge(MentoringRelationship relationship, Setting setting) {
        List<Meeting> meetings = relationship.meetings();
        if (areTooFew(meetings)) {
            return Verdict.of(TOO_FEW);
        }
        long longest = IntStream.range(1, meetings.size())
                .mapToLong(later -> ChronoUnit.DAYS.between(
                        meetings.get(later - 1).held().on(),
                        meetings.get(later).held().on()))
                .max()
                .orElseThrow();
        int limit = setting.limit(LONGEST);
        return Verdict.of(longest > limit ? UNEVEN : EVEN).measuring(longest, limit, Units.DAYS);
    }

    /** Whether there is no pause between two of them. */
    boolean areTooFew(List<Meeting> meetings) {
        return meetings.size() < 2;
    }
}
