package io.github.mentoring4j.ethics.guidelines.rights;

import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.Argument;
import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.Setting;
import io.github.mentoring4j.ethics.engine.Threshold;
import io.github.mentoring4j.ethics.engine.Units;
import io.github.mentoring4j.ethics.engine.Verdict;
import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.evidence.EvidenceRef;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.rights.Acknowledgement;
import io.github.mentoring4j.rights.ProcedureVersion;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Does the mentee know the version of the procedure that holds now?
 *
 * <p>A risk from the first day on which a version holds that the mentee has not acknowledged, unless the policy grants days of
 * grace. A relationship that has ended is judged by the version of its last day. Where the mentee never acknowledged any, {@link
 * AcknowledgedInTime} says what there is to say.
 */
final class CurrentVersionAcknowledged implements Rule<MentoringRelationship> {

    static final Threshold GRACE_DAYS = Threshold.of("G12.new-version-days", Units.DAYS, 0, 0, 366);

    private static final Answer NEW_VERSION = Answer.atRisk("new-version");
    private static final Answer ENDED_BEHIND = Answer.atRisk("ended-behind");
    private static final Answer NEVER = Answer.undetermined("never-acknowledged");
    private static final Answer NO_PROCEDURE = Answer.undetermined("no-procedure");
    private static final Answer ENDED_FIRST = Answer.undetermined("ended-first");
    private static final Answer ENDED_WITHOUT = Answer.undetermined("ended-without-procedure");
    private static final Answer IN_GRACE = Answer.upheld("in-grace");
    private static final Answer CURRENT = Answer.upheld("current");

    private static final RuleDescription DESCRIPTION = RuleDescription.of("G12-current-version-acknowledged", "G12")
            .restingOn(EvidenceKind.PROCEDURE_VERSION, EvidenceKind.ACKNOWLEDGEMENT)
            .limitedBy(GRACE_DAYS)
            .answering(NEW_VERSION, ENDED_BEHIND, NEVER, NO_PROCEDURE, ENDED_FIRST, ENDED_WITHOUT, IN_GRACE, CURRENT);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Verdict judge(MentoringRelationship relationship, Setting setting) {
        boolean ended = relationship.ended().isPresent();
        Optional<ProcedureVersion> current = ProcedureInForce.current(relationship, setting.asOf());
        if (current.isEmpty()) {
            return Verdict.of(ended ? ENDED_WITHOUT : NO_PROCEDURE);
        }
        List<Acknowledgement> given = relationship.rights().acknowledgements();
        ProcedureVersion version = current.get();
        if (given.isEmpty()) {
            return verdict(ended ? ENDED_FIRST : NEVER, version);
        }
        List<EvidenceRef> ofCurrent = new ArrayList<>(given.size());
        for (Acknowledgement acknowledgement : given) {
            if (acknowledgement.procedureVersion().equals(version.label())) {
                ofCurrent.add(EvidenceRef.of(EvidenceKind.ACKNOWLEDGEMENT, acknowledgement.id()));
            }
        }
        return ofCurrent.isEmpty()
                ? behind(version, relationship, setting)
                : verdict(CURRENT, version).restingOn(ofCurrent);
    }

    private static Verdict behind(ProcedureVersion version, MentoringRelationship relationship, Setting setting) {
        int grace = setting.limit(GRACE_DAYS);
        LocalDate day = ProcedureInForce.lastDay(relationship, setting.asOf());
        // The first day counts: without grace, a version is a risk on the day it comes into force.
        long days = ChronoUnit.DAYS.between(version.inForceFrom(), day) + 1;
        Answer late = relationship.ended().isPresent() ? ENDED_BEHIND : NEW_VERSION;
        return verdict(days > grace ? late : IN_GRACE, version).measuring(days, grace, Units.DAYS);
    }

    private static Verdict verdict(Answer answer, ProcedureVersion version) {
        EvidenceRef ref = ProcedureInForce.ref(version);
        return Verdict.of(answer).restingOn(ref).saying(Argument.of(ref), Argument.of(version.inForceFrom()));
    }
}
