package io.github.mentoring4j.ethics.guidelines;

import io.github.mentoring4j.confidentiality.Audience;
import io.github.mentoring4j.confidentiality.Disclosure;
import io.github.mentoring4j.confidentiality.DisclosureId;
import io.github.mentoring4j.confidentiality.InformationKind;
import io.github.mentoring4j.contract.ContractVersion;
import io.github.mentoring4j.contract.MentoringContract;
import io.github.mentoring4j.ethics.record.Records;
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
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.rights.Acknowledgement;
import io.github.mentoring4j.rights.AcknowledgementId;
import io.github.mentoring4j.rights.Complaint;
import io.github.mentoring4j.rights.ComplaintId;
import io.github.mentoring4j.rights.ComplaintsProcedure;
import io.github.mentoring4j.rights.ProcedureVersion;
import io.github.mentoring4j.rights.Rights;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One of everything, happening the day after: what no evaluation as of the day may see. */
final class Later {

    private Later() {}

    static MentoringRelationship happensTo(MentoringRelationship relationship, LocalDate day) {
        LocalDate next = latest(relationship.matched().on(), day.plusDays(1));
        Occurrence then = Occurrence.of(next);
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
                .rights(rights(relationship.rights(), then))
                .contract(contract(relationship.contract(), then))
                .build();
        return more.ended().isPresent() ? more : more.ended(then);
    }

    private static Interests interests(Interests interests, Occurrence then) {
        return Interests.of(
                and(interests.statements(), InterestStatement.of(StatementId.of("later"), Party.MENTOR, then)),
                and(interests.ties(), Tie.of(TieId.of("later"), TieKind.LINE_OF_COMMAND, then)),
                and(interests.benefits(), Benefit.of(BenefitId.of("later"), BenefitKind.MONEY, Party.MENTEE, then, 9)));
    }

    private static Rights rights(Rights rights, Occurrence then) {
        List<ProcedureVersion> versions = rights.procedure().versions();
        boolean free =
                versions.stream().noneMatch(version -> version.inForceFrom().equals(then.on()));
        List<ProcedureVersion> more = free ? and(versions, ProcedureVersion.of("later", then.on(), 1)) : versions;
        List<Acknowledgement> given = more.stream()
                .filter(version -> then.follows(version.published()))
                .limit(1)
                .map(version -> Acknowledgement.of(AcknowledgementId.of("later"), then, version.label()))
                .toList();
        return Rights.of(
                new ComplaintsProcedure(more),
                Stream.concat(rights.acknowledgements().stream(), given.stream())
                        .toList(),
                and(rights.complaints(), Complaint.of(ComplaintId.of("later"), Party.MENTEE, Records.MENTOR, then)));
    }

    private static MentoringContract contract(MentoringContract contract, Occurrence then) {
        List<ContractVersion> versions = contract.versions();
        if (!versions.isEmpty()
                && !then.follows(versions.get(versions.size() - 1).proposed())) {
            return contract;
        }
        ContractVersion version = Records.version(versions.size() + 1, then, Optional.empty());
        return contract.amendedBy(version.signedBy(Party.MENTOR, then).signedBy(Party.MENTEE, then));
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static <T> List<T> and(List<T> list, T more) {
        List<T> all = new ArrayList<>(list);
        all.add(more);
        return all;
    }
}
