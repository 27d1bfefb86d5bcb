package io.github.mentoring4j.ethics.guidelines.rights;

import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.Argument;
import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.Setting;
import io.github.mentoring4j.ethics.engine.Units;
import io.github.mentoring4j.ethics.engine.Verdict;
import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.evidence.EvidenceRef;
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.rights.ProcedureVersion;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Does the programme have a procedure for complaints?
 *
 * <p>Meetings while there is none are a risk: if something goes wrong, the mentee has nowhere to turn. Before the first
 * meeting nobody can tell. A relationship that has ended is judged by its last day.
 */
final class ProcedureInForce implements Rule<MentoringRelationship> {

    private static final Answer NONE = Answer.atRisk("none");
    private static final Answer NONE_TO_THE_END = Answer.atRisk("none-to-the-end");
    private static final Answer NONE_YET = Answer.undetermined("none-yet");
    private static final Answer ENDED_WITHOUT = Answer.undetermined("ended-without");
    private static final Answer IN_FORCE = Answer.upheld("in-force");

    private static final RuleDescription DESCRIPTION = RuleDescription.of("G12-procedure-in-force", "G12")
            .restingOn(EvidenceKind.PROCEDURE_VERSION, EvidenceKind.MEETING)
            .answering(NONE, NONE_TO_THE_END, NONE_YET, ENDED_WITHOUT, IN_FORCE);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Verdict judge(MentoringRelationship relationship, Setting setting) {
        Optional<ProcedureVersion> version = current(relationship, setting.asOf());
        if (version.isPresent()) {
            EvidenceRef ref = ref(version.get());
            return Verdict.of(IN_FORCE)
                    .restingOn(ref)
                    .saying(Argument.of(ref), Argument.of(version.get().inForceFrom()));
        }
        int meetings = relationship.meetings().size();
        boolean ended = relationship.ended().isPresent();
        return meetings == 0
                ? Verdict.of(ended ? ENDED_WITHOUT : NONE_YET)
                : Verdict.of(ended ? NONE_TO_THE_END : NONE)
                        .restingOn(relationship.meetings().stream()
                                .map(meeting -> EvidenceRef.of(EvidenceKind.MEETING, meeting.id()))
                                .toList())
                        .saying(Argument.of(meetings, Units.MEETINGS));
    }

    /** The version that holds on a day, or on the relationship's last day if that came first. */
    static Optional<ProcedureVersion> current(MentoringRelationship relationship, LocalDate asOf) {
        return relationship.rights().procedure().inForceOn(lastDay(relationship, asOf));
    }

    /** The day itself, or the relationship's last day if that came first. */
    static LocalDate lastDay(MentoringRelationship relationship, LocalDate asOf) {
        Optional<Occurrence> ended = relationship.ended();
        return ended.isPresent() && ended.get().on().isBefore(asOf)
                ? ended.get().on()
                : asOf;
    }

    static EvidenceRef ref(ProcedureVersion version) {
        return EvidenceRef.of(EvidenceKind.PROCEDURE_VERSION, version.label());
    }
}
