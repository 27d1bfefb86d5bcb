package io.github.mentoring4j.ethics.guidelines.confidentiality;

import io.github.mentoring4j.contract.ContractVersion;
import io.github.mentoring4j.contract.Signature;
import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.Argument;
import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.Setting;
import io.github.mentoring4j.ethics.engine.Severity;
import io.github.mentoring4j.ethics.engine.Units;
import io.github.mentoring4j.ethics.engine.Verdict;
import io.github.mentoring4j.ethics.guidelines.course.Course;
import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.evidence.EvidenceRef;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Have both agreed how confidence is kept before they met a second time?
 *
 * <p>Agreed is a version of the contract that has confidentiality terms and that both signed, on the day of the second
 * signature. The first meeting is for getting to know each other and may come before. A meeting on the very day of the
 * agreement is in time. A later signature does not undo an earlier meeting. Once the relationship has ended without
 * an agreement, no advice can make up for it here.
 */
final class AgreedInTime implements Rule<MentoringRelationship> {

    private static final Answer MET_BEFORE = Answer.breached("met-before-agreeing");
    private static final Answer MET_WITHOUT = Answer.breached("met-without-agreeing");
    private static final Answer NEVER_AGREED = Answer.breached("never-agreed");
    private static final Answer NO_TERMS = Answer.undetermined("no-terms");
    private static final Answer UNSIGNED = Answer.undetermined("unsigned");
    private static final Answer ENDED_FIRST = Answer.undetermined("ended-first");
    private static final Answer AGREED = Answer.upheld("agreed");

    private static final RuleDescription DESCRIPTION = RuleDescription.of("G02-agreed-in-time", "G02")
            .weighing(Severity.SERIOUS)
            .restingOn(EvidenceKind.CONTRACT_VERSION, EvidenceKind.MEETING)
            .answering(MET_BEFORE, MET_WITHOUT, NEVER_AGREED, NO_TERMS, UNSIGNED, ENDED_FIRST, AGREED);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Verdict judge(MentoringRelationship relationship, Setting setting) {
        Optional<ContractVersion> agreement = agreement(relationship);
        Optional<LocalDate> agreed = agreement.flatMap(ContractVersion::agreedOn);
        List<Meeting> early = early(relationship.meetings(), agreed);
        if (!early.isEmpty()) {
            Answer without = relationship.ended().isPresent() ? NEVER_AGREED : MET_WITHOUT;
            return breach(early, agreement, without);
        }
        if (agreement.isPresent() && agreed.isPresent()) {
            return Verdict.of(AGREED)
                    .restingOn(Course.ref(agreement.get()))
                    .saying(Argument.of(Course.ref(agreement.get())), Argument.of(agreed.get()));
        }
        return relationship.ended().isPresent() ? Verdict.of(ENDED_FIRST) : missing(relationship);
    }

    /** The version with terms that both signed first. */
    private static Optional<ContractVersion> agreement(MentoringRelationship relationship) {
        Optional<ContractVersion> first = Optional.empty();
        LocalDate earliest = LocalDate.MAX;
        List<ContractVersion> versions = relationship.contract().versions();
        for (int i = 0; i < versions.size(); i++) {
            ContractVersion version = versions.get(i);
            Optional<LocalDate> agreed = version.agreedOn();
            if (version.confidentiality().isPresent()
                    && agreed.isPresent()
                    && agreed.get().isBefore(earliest)) {
                earliest = agreed.get();
                first = Optional.of(version);
            }
        }
        return first;
    }

    private static List<Meeting> early(List<Meeting> meetings, Optional<LocalDate> agreed) {
        List<Meeting> early = new ArrayList<>(0);
        for (int i = 1; i < meetings.size(); i++) {
            Meeting meeting = meetings.get(i);
            if (agreed.isEmpty() || meeting.held().on().isBefore(agreed.get())) {
                early.add(meeting);
            }
        }
        return early;
    }

    private static Verdict breach(List<Meeting> early, Optional<ContractVersion> agreement, Answer without) {
        List<EvidenceRef> grounds = new ArrayList<>();
        early.forEach(meeting -> grounds.add(Course.ref(meeting)));
        agreement.ifPresent(version -> grounds.add(Course.ref(version)));
        Meeting first = early.get(0);
        Argument which = Argument.of(Course.ref(first));
        Argument when = Argument.of(first.held().on());
        Verdict verdict = agreement
                .flatMap(ContractVersion::agreedOn)
                .map(day -> Verdict.of(MET_BEFORE).saying(which, when, Argument.of(day)))
                .orElseGet(() -> Verdict.of(without).saying(which, when));
        return verdict.restingOn(grounds).measuring(early.size(), 0, Units.MEETINGS);
    }

    /** At most one meeting, and nothing agreed: says how far they have come. */
    private static Verdict missing(MentoringRelationship relationship) {
        List<ContractVersion> versions = relationship.contract().versions();
        for (int i = versions.size() - 1; i >= 0; i--) {
            if (versions.get(i).confidentiality().isPresent()) {
                return Verdict.of(UNSIGNED)
                        .restingOn(Course.ref(versions.get(i)))
                        .saying(
                                Argument.of(Course.ref(versions.get(i))),
                                Argument.of(missingSignatures(versions.get(i))));
            }
        }
        return Verdict.of(NO_TERMS);
    }

    private static List<Argument> missingSignatures(ContractVersion version) {
        List<Argument> missing = new ArrayList<>();
        for (Party party : Party.values()) {
            if (version.signatures().stream().map(Signature::party).noneMatch(party::equals)) {
                missing.add(Argument.of(party));
            }
        }
        return missing;
    }
}
