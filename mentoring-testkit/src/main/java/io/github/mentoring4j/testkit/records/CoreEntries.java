package io.github.mentoring4j.testkit.records;

import io.github.mentoring4j.commitment.Acceptance;
import io.github.mentoring4j.commitment.Commitments;
import io.github.mentoring4j.competence.MentorCompetence;
import io.github.mentoring4j.confidentiality.ConfidentialityTerms;
import io.github.mentoring4j.confidentiality.Disclosure;
import io.github.mentoring4j.confidentiality.SharingRule;
import io.github.mentoring4j.contact.Contacts;
import io.github.mentoring4j.contact.StopRequest;
import io.github.mentoring4j.contract.CollaborationTerms;
import io.github.mentoring4j.contract.ContractVersion;
import io.github.mentoring4j.contract.ExitAndExtension;
import io.github.mentoring4j.contract.LearningTerms;
import io.github.mentoring4j.contract.MeetingTerms;
import io.github.mentoring4j.contract.MentoringContract;
import io.github.mentoring4j.contract.Term;
import io.github.mentoring4j.ending.Ending;
import io.github.mentoring4j.ending.EndingRequest;
import io.github.mentoring4j.evaluation.EvaluationCell;
import io.github.mentoring4j.evaluation.Evaluations;
import io.github.mentoring4j.evaluation.ExpectedBenefit;
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.interest.Interests;
import io.github.mentoring4j.interest.Tie;
import io.github.mentoring4j.learning.Goal;
import io.github.mentoring4j.learning.Learning;
import io.github.mentoring4j.meeting.AgendaItem;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.meeting.MissedMeeting;
import io.github.mentoring4j.meeting.Preparation;
import io.github.mentoring4j.network.NetworkActivity;
import io.github.mentoring4j.network.Networks;
import io.github.mentoring4j.openness.Concern;
import io.github.mentoring4j.openness.Openness;
import io.github.mentoring4j.openness.RelationshipReview;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.Participant;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.PersonName;
import io.github.mentoring4j.participant.Profile;
import io.github.mentoring4j.participant.RoleMap;
import io.github.mentoring4j.phase.PhaseHistory;
import io.github.mentoring4j.privacy.PrivateArea;
import io.github.mentoring4j.privacy.PrivateAreas;
import io.github.mentoring4j.programme.MentoringProgramme;
import io.github.mentoring4j.programme.Purpose;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.rights.Acknowledgement;
import io.github.mentoring4j.rights.Complaint;
import io.github.mentoring4j.rights.ComplaintsProcedure;
import io.github.mentoring4j.rights.ProcedureVersion;
import io.github.mentoring4j.rights.Rights;
import io.github.mentoring4j.testkit.AllianceArbitraries;
import io.github.mentoring4j.testkit.ConductArbitraries;
import io.github.mentoring4j.testkit.ContractArbitraries;
import io.github.mentoring4j.testkit.Dates;
import io.github.mentoring4j.testkit.LimitArbitraries;
import io.github.mentoring4j.testkit.MeetingArbitraries;
import io.github.mentoring4j.testkit.ParticipantArbitraries;
import io.github.mentoring4j.testkit.ProgrammeArbitraries;
import io.github.mentoring4j.testkit.RelationshipArbitraries;
import io.github.mentoring4j.text.ConfidentialText;
import io.github.mentoring4j.training.Participation;
import io.github.mentoring4j.training.Training;
import io.github.mentoring4j.training.TrainingSession;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** The vocabulary, by the factories of its themes. */
final class CoreEntries {

    private CoreEntries() {}

    static Entries all() {
        return new Entries()
                .addAll(people())
                .addAll(contract())
                .addAll(relationship())
                .addAll(relationshipParts())
                .addAll(programme());
    }

    private static Entries people() {
        return new Entries()
                .add(Occurrence.class, Dates::occurrences)
                .add(Viewpoint.class, Dates::viewpoints)
                .add(ParticipantId.class, () -> ParticipantArbitraries.ids("p"))
                .add(PersonName.class, ParticipantArbitraries::names)
                .add(Profile.class, ParticipantArbitraries::profiles)
                .add(Participant.class, () -> ParticipantArbitraries.participants("p"))
                .add(RoleMap.class, ParticipantArbitraries::roleMaps)
                .add(Pair.class, ParticipantArbitraries::pairs)
                .add(ConfidentialText.class, ConductArbitraries::texts);
    }

    private static Entries contract() {
        return new Entries()
                .add(SharingRule.class, ContractArbitraries::sharingRules)
                .add(ConfidentialityTerms.class, ContractArbitraries::confidentialityTerms)
                .add(MeetingTerms.class, ContractArbitraries::meetingTerms)
                .add(Term.class, ContractArbitraries::terms)
                .add(LearningTerms.class, ContractArbitraries::learningTerms)
                .add(CollaborationTerms.class, ContractArbitraries::collaborationTerms)
                .add(ExitAndExtension.class, ContractArbitraries::endingTerms)
                .add(MentoringContract.class, after(ContractArbitraries::contracts))
                .addPartsOf(after(ContractArbitraries::contracts), List.of(ContractVersion.class));
    }

    private static Entries relationship() {
        return new Entries()
                .add(MentoringRelationship.class, RelationshipArbitraries::relationships)
                .add(PhaseHistory.class, after(RelationshipArbitraries::phases))
                .add(Commitments.class, after(AllianceArbitraries::commitments))
                .add(Learning.class, after(AllianceArbitraries::learning))
                .add(PrivateAreas.class, after(AllianceArbitraries::privateAreas))
                .add(Openness.class, after(AllianceArbitraries::openness))
                .add(MentorCompetence.class, after(LimitArbitraries::competence))
                .add(Contacts.class, after(LimitArbitraries::contacts))
                .add(Ending.class, after(LimitArbitraries::endings))
                .add(Interests.class, after(ConductArbitraries::interests))
                .add(ComplaintsProcedure.class, ConductArbitraries::procedures)
                .add(Rights.class, CoreEntries::rights);
    }

    private static Entries relationshipParts() {
        return new Entries()
                .addOneOf(Meeting.class, after(RelationshipArbitraries::meetings))
                .addOneOf(MissedMeeting.class, after(MeetingArbitraries::missedMeetings))
                .addOneOf(Disclosure.class, after(ConductArbitraries::disclosures))
                .addPartsOf(after(RelationshipArbitraries::meetings), List.of(AgendaItem.class, Preparation.class))
                .addPartsOf(after(AllianceArbitraries::commitments), List.of(Acceptance.class))
                .addPartsOf(after(AllianceArbitraries::learning), List.of(Goal.class))
                .addPartsOf(after(AllianceArbitraries::privateAreas), List.of(PrivateArea.class))
                .addPartsOf(after(AllianceArbitraries::openness), List.of(Concern.class, RelationshipReview.class))
                .addPartsOf(after(LimitArbitraries::contacts), List.of(StopRequest.class))
                .addPartsOf(after(LimitArbitraries::endings), List.of(EndingRequest.class))
                .addPartsOf(after(ConductArbitraries::interests), List.of(Tie.class))
                .addPartsOf(ConductArbitraries::procedures, List.of(ProcedureVersion.class))
                .addPartsOf(CoreEntries::rights, List.of(Acknowledgement.class, Complaint.class));
    }

    private static Entries programme() {
        return new Entries()
                .add(MentoringProgramme.class, ProgrammeArbitraries::programmes)
                .add(Training.class, ProgrammeArbitraries::training)
                .add(Evaluations.class, ProgrammeArbitraries::evaluations)
                .add(EvaluationCell.class, () -> Arbitraries.of(EvaluationCell.all()))
                .addPartsOf(ProgrammeArbitraries::training, List.of(TrainingSession.class, Participation.class))
                .addPartsOf(
                        ProgrammeArbitraries::programmes,
                        List.of(Purpose.class, ExpectedBenefit.class, Networks.class, NetworkActivity.class));
    }

    private static Arbitrary<Rights> rights() {
        return ParticipantArbitraries.pairs()
                .flatMap(pair -> Dates.occurrences().flatMap(earliest -> ConductArbitraries.rights(pair, earliest)));
    }

    private static <T> Supplier<Arbitrary<T>> after(Function<Occurrence, Arbitrary<T>> made) {
        return () -> Dates.occurrences().flatMap(made);
    }
}
