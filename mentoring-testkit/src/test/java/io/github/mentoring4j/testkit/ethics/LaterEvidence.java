package io.github.mentoring4j.testkit.ethics;

import static io.github.mentoring4j.testkit.ethics.Lists.and;

import io.github.mentoring4j.confidentiality.Audience;
import io.github.mentoring4j.confidentiality.Disclosure;
import io.github.mentoring4j.confidentiality.DisclosureId;
import io.github.mentoring4j.confidentiality.InformationKind;
import io.github.mentoring4j.contract.ContractVersion;
import io.github.mentoring4j.contract.MeetingPlace;
import io.github.mentoring4j.contract.MeetingTerms;
import io.github.mentoring4j.contract.MentoringContract;
import io.github.mentoring4j.contract.Signature;
import io.github.mentoring4j.contract.Term;
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.interest.Benefit;
import io.github.mentoring4j.interest.BenefitId;
import io.github.mentoring4j.interest.BenefitKind;
import io.github.mentoring4j.interest.InterestStatement;
import io.github.mentoring4j.interest.Interests;
import io.github.mentoring4j.interest.StatementId;
import io.github.mentoring4j.interest.Tie;
import io.github.mentoring4j.interest.TieId;
import io.github.mentoring4j.interest.TieKind;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.meeting.MeetingId;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.rights.Acknowledgement;
import io.github.mentoring4j.rights.AcknowledgementId;
import io.github.mentoring4j.rights.Complaint;
import io.github.mentoring4j.rights.ComplaintId;
import io.github.mentoring4j.rights.ComplaintStep;
import io.github.mentoring4j.rights.ComplaintStepKind;
import io.github.mentoring4j.rights.ComplaintsProcedure;
import io.github.mentoring4j.rights.ProcedureVersion;
import io.github.mentoring4j.rights.Rights;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** One of everything that no evaluation may see: it happened the day after, or nobody knew of it in time. */
final class LaterEvidence {

    private static final ParticipantId LEAD = ParticipantId.of("lead-1");

    private LaterEvidence() {}

    /** Happens on the day after. */
    static MentoringRelationship happensTo(MentoringRelationship relationship, LocalDate day) {
        LocalDate next = latest(relationship.matched().on(), day.plusDays(1));
        return with(relationship, Occurrence.of(next));
    }

    /** Happened on the day at the latest, and was put on record after what was known. */
    static MentoringRelationship becomesKnownOf(MentoringRelationship relationship, LocalDate day, LocalDate knownBy) {
        LocalDate on = latest(relationship.matched().on(), day.minusDays(20));
        return with(relationship, new Occurrence(on, latest(on, knownBy.plusDays(1))));
    }

    private static MentoringRelationship with(MentoringRelationship relationship, Occurrence then) {
        MentoringRelationship more = relationship.toBuilder()
                .meetings(and(relationship.meetings(), Meeting.of(MeetingId.of("later"), then, Duration.ofHours(1))))
                .disclosures(and(
                        relationship.disclosures(),
                        Disclosure.of(
                                DisclosureId.of("later"),
                                then,
                                Party.MENTOR,
                                Audience.ANYBODY_ELSE,
                                InformationKind.CONTENT)))
                .interests(interests(relationship.interests(), then))
                .rights(rights(relationship.rights(), relationship.pair(), then))
                .contract(contract(relationship.contract(), then))
                .build();
        return more.ended().isPresent() ? more : more.toBuilder().ended(then).build();
    }

    private static Interests interests(Interests interests, Occurrence then) {
        List<Tie> ties =
                interests.ties().stream().map(tie -> settled(tie, then)).toList();
        return Interests.of(
                and(interests.statements(), InterestStatement.of(StatementId.of("later"), Party.MENTOR, then)),
                and(ties, Tie.of(TieId.of("later"), TieKind.LINE_OF_COMMAND, then)),
                and(interests.benefits(), Benefit.of(BenefitId.of("later"), BenefitKind.MONEY, Party.MENTEE, then, 9)));
    }

    private static Tie settled(Tie tie, Occurrence then) {
        Tie declared = tie.declared().isEmpty() ? tie.declared(then) : tie;
        Tie agreed = declared.agreed().isEmpty()
                        && declared.declared().filter(then::follows).isPresent()
                ? declared.agreed(then)
                : declared;
        return agreed.ended().isEmpty() && then.follows(agreed.arose()) ? agreed.ended(then) : agreed;
    }

    private static Rights rights(Rights rights, Pair pair, Occurrence then) {
        List<ProcedureVersion> versions = rights.procedure().versions();
        List<ProcedureVersion> more = and(versions, new ProcedureVersion("later", then, free(versions, then.on()), 1));
        List<Complaint> complaints = rights.complaints().stream()
                .map(complaint -> then.follows(complaint.filed())
                        ? complaint.then(ComplaintStep.of(ComplaintStepKind.ANSWERED, LEAD, then))
                        : complaint)
                .toList();
        return Rights.of(
                new ComplaintsProcedure(more),
                and(rights.acknowledgements(), Acknowledgement.of(AcknowledgementId.of("later"), then, "later")),
                and(complaints, Complaint.of(ComplaintId.of("later"), Party.MENTEE, pair.mentor(), then)));
    }

    /** The first day from one on on which no version comes into force. */
    private static LocalDate free(List<ProcedureVersion> versions, LocalDate from) {
        LocalDate day = from;
        while (inForceFrom(versions, day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static boolean inForceFrom(List<ProcedureVersion> versions, LocalDate day) {
        return versions.stream().anyMatch(version -> version.inForceFrom().equals(day));
    }

    private static MentoringContract contract(MentoringContract contract, Occurrence then) {
        List<ContractVersion> versions = contract.versions().stream()
                .map(version -> then.follows(version.proposed()) ? signed(version, then) : version)
                .toList();
        if (!versions.isEmpty()
                && !then.follows(versions.get(versions.size() - 1).proposed())) {
            return new MentoringContract(versions);
        }
        return new MentoringContract(and(versions, signed(version(versions.size() + 1, then), then)));
    }

    private static ContractVersion version(int number, Occurrence proposed) {
        return ContractVersion.builder(
                        number,
                        proposed,
                        Term.of(proposed.on(), proposed.on().plusYears(1)),
                        MeetingTerms.of(10, Duration.ofMinutes(90), 30, MeetingPlace.NEUTRAL_GROUND))
                .build();
    }

    /** By those who have not signed yet. */
    private static ContractVersion signed(ContractVersion version, Occurrence then) {
        ContractVersion signed = version;
        for (Party party : Party.values()) {
            if (version.signatures().stream().map(Signature::party).noneMatch(party::equals)) {
                signed = signed.signedBy(party, then);
            }
        }
        return signed;
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
