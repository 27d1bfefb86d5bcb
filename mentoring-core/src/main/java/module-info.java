/**
 * The vocabulary of mentoring programmes: immutable records and their invariants, and no policy.
 *
 * <p>Start with {@link io.github.mentoring4j.relationship}: everything else is a part of the record that it keeps.
 *
 * <p>What the field talks of, and where it is: S1 to S19 are the systems of developmental mentoring that the library models, G01
 * to G12 the evidence that speaks to each ethical guideline.
 *
 * <table>
 * <caption>From the field's words to types</caption>
 * <tr><th>What</th><th>In words</th><th>Types</th></tr>
 * <tr><td>S1</td><td>Two forms of mentoring and their traits</td><td>
 *     {@link io.github.mentoring4j.form.MentoringForm},
 *     {@link io.github.mentoring4j.form.FormTrait}
 * </td></tr>
 * <tr><td>S2</td><td>The eight marks of good developmental mentoring</td><td>
 *     {@link io.github.mentoring4j.programme.Mark},
 *     {@link io.github.mentoring4j.programme.MarkAnswer}
 * </td></tr>
 * <tr><td>S3</td><td>The contract, its versions and signatures</td><td>
 *     {@link io.github.mentoring4j.contract.MentoringContract},
 *     {@link io.github.mentoring4j.contract.ContractVersion},
 *     {@link io.github.mentoring4j.contract.Signature}
 * </td></tr>
 * <tr><td>S4</td><td>Commitment</td><td>
 *     {@link io.github.mentoring4j.commitment.Commitment},
 *     {@link io.github.mentoring4j.commitment.CommitmentKind}
 * </td></tr>
 * <tr><td>S5</td><td>Roles and responsibilities</td><td>
 *     {@link io.github.mentoring4j.participant.Role},
 *     {@link io.github.mentoring4j.participant.Responsibility}
 * </td></tr>
 * <tr><td>S6</td><td>The learning alliance</td><td>
 *     {@link io.github.mentoring4j.learning.Learning},
 *     {@link io.github.mentoring4j.learning.Goal},
 *     {@link io.github.mentoring4j.learning.Insight}
 * </td></tr>
 * <tr><td>S7</td><td>Two fields of awareness and their balance</td><td>
 *     {@link io.github.mentoring4j.learning.Field},
 *     {@link io.github.mentoring4j.learning.FieldBalance}
 * </td></tr>
 * <tr><td>S8</td><td>A mentor's roles and their axes</td><td>
 *     {@link io.github.mentoring4j.participant.MentorRole},
 *     {@link io.github.mentoring4j.participant.RoleMap},
 *     {@link io.github.mentoring4j.meeting.MeetingConduct}
 * </td></tr>
 * <tr><td>S9</td><td>Expected benefits</td><td>
 *     {@link io.github.mentoring4j.evaluation.ExpectedBenefit},
 *     {@link io.github.mentoring4j.evaluation.ProgrammeBenefit}
 * </td></tr>
 * <tr><td>S10</td><td>The programme</td><td>
 *     {@link io.github.mentoring4j.programme.MentoringProgramme},
 *     {@link io.github.mentoring4j.programme.Leadership},
 *     {@link io.github.mentoring4j.programme.FollowUp}
 * </td></tr>
 * <tr><td>S11</td><td>Evidence for the six standards</td><td>
 *     {@link io.github.mentoring4j.programme.EvidenceDocument},
 *     {@link io.github.mentoring4j.programme.DocumentKind},
 *     {@link io.github.mentoring4j.programme.Purpose}
 * </td></tr>
 * <tr><td>S12</td><td>Evidence for the ten success factors</td><td>
 *     {@link io.github.mentoring4j.programme.Endorsement},
 *     {@link io.github.mentoring4j.programme.EvidenceDocument},
 *     {@link io.github.mentoring4j.programme.FollowUp}
 * </td></tr>
 * <tr><td>S13</td><td>The mentee's responsibilities</td><td>
 *     {@link io.github.mentoring4j.relationship.Tally},
 *     {@link io.github.mentoring4j.meeting.Preparation},
 *     {@link io.github.mentoring4j.commitment.Acceptance}
 * </td></tr>
 * <tr><td>S14</td><td>Phases and what their transitions require</td><td>
 *     {@link io.github.mentoring4j.phase.Phase},
 *     {@link io.github.mentoring4j.phase.PhaseHistory},
 *     {@link io.github.mentoring4j.phase.PhasePlan}
 * </td></tr>
 * <tr><td>S15</td><td>The twelve ethical guidelines</td><td>
 *     {@link io.github.mentoring4j.guideline.Guideline},
 *     {@link io.github.mentoring4j.guideline.GuidelineTexts}
 * </td></tr>
 * <tr><td>S16</td><td>What matching reads of people</td><td>
 *     {@link io.github.mentoring4j.participant.Profile},
 *     {@link io.github.mentoring4j.participant.Participant},
 *     {@link io.github.mentoring4j.participant.Pair}
 * </td></tr>
 * <tr><td>S17</td><td>Training</td><td>
 *     {@link io.github.mentoring4j.training.Training},
 *     {@link io.github.mentoring4j.training.TrainingSession},
 *     {@link io.github.mentoring4j.training.Participation}
 * </td></tr>
 * <tr><td>S18</td><td>Evaluation</td><td>
 *     {@link io.github.mentoring4j.evaluation.Evaluations},
 *     {@link io.github.mentoring4j.evaluation.EvaluationCell},
 *     {@link io.github.mentoring4j.evaluation.Evaluation}
 * </td></tr>
 * <tr><td>S19</td><td>Networks</td><td>
 *     {@link io.github.mentoring4j.network.Networks},
 *     {@link io.github.mentoring4j.network.NetworkActivity}
 * </td></tr>
 * <tr><td>G01</td><td>Who raised an item, for which goal, in whose interest</td><td>
 *     {@link io.github.mentoring4j.meeting.AgendaItem},
 *     {@link io.github.mentoring4j.meeting.ItemPurpose}
 * </td></tr>
 * <tr><td>G02</td><td>Terms of confidence, and what was told</td><td>
 *     {@link io.github.mentoring4j.confidentiality.ConfidentialityTerms},
 *     {@link io.github.mentoring4j.confidentiality.Disclosure}
 * </td></tr>
 * <tr><td>G03</td><td>Private areas, and what touched them</td><td>
 *     {@link io.github.mentoring4j.privacy.PrivateAreas},
 *     {@link io.github.mentoring4j.meeting.PrivateAreaTouch}
 * </td></tr>
 * <tr><td>G04</td><td>Reviews, concerns, misrepresentations</td><td>
 *     {@link io.github.mentoring4j.openness.Openness},
 *     {@link io.github.mentoring4j.openness.RelationshipReview},
 *     {@link io.github.mentoring4j.openness.Concern},
 *     {@link io.github.mentoring4j.openness.Misrepresentation}
 * </td></tr>
 * <tr><td>G05</td><td>Ties, interests and benefits</td><td>
 *     {@link io.github.mentoring4j.interest.Interests},
 *     {@link io.github.mentoring4j.interest.Tie},
 *     {@link io.github.mentoring4j.interest.Benefit}
 * </td></tr>
 * <tr><td>G06</td><td>Competence, what items called for, referrals</td><td>
 *     {@link io.github.mentoring4j.competence.MentorCompetence},
 *     {@link io.github.mentoring4j.competence.CompetenceArea},
 *     {@link io.github.mentoring4j.competence.Referral},
 *     {@link io.github.mentoring4j.meeting.CompetenceUse}
 * </td></tr>
 * <tr><td>G07</td><td>The mentor's development</td><td>
 *     {@link io.github.mentoring4j.competence.DevelopmentActivity},
 *     {@link io.github.mentoring4j.competence.IntroductionDuty}
 * </td></tr>
 * <tr><td>G08</td><td>Acceptance, preparation, notes, initiative</td><td>
 *     {@link io.github.mentoring4j.commitment.Commitments},
 *     {@link io.github.mentoring4j.commitment.Acceptance},
 *     {@link io.github.mentoring4j.meeting.ReflectionNote},
 *     {@link io.github.mentoring4j.meeting.MeetingConduct}
 * </td></tr>
 * <tr><td>G09</td><td>Time kept, meetings missed, contact</td><td>
 *     {@link io.github.mentoring4j.meeting.Attendance},
 *     {@link io.github.mentoring4j.meeting.MissedMeeting},
 *     {@link io.github.mentoring4j.contact.Contacts},
 *     {@link io.github.mentoring4j.contact.StopRequest}
 * </td></tr>
 * <tr><td>G10</td><td>Term, extensions, the closing conversation</td><td>
 *     {@link io.github.mentoring4j.contract.Term},
 *     {@link io.github.mentoring4j.contract.ExtensionTerm},
 *     {@link io.github.mentoring4j.ending.ClosingConversation},
 *     {@link io.github.mentoring4j.ending.Absence}
 * </td></tr>
 * <tr><td>G11</td><td>The right to end, and what came of using it</td><td>
 *     {@link io.github.mentoring4j.contract.ExitTerm},
 *     {@link io.github.mentoring4j.ending.Ending},
 *     {@link io.github.mentoring4j.ending.EndingRequest},
 *     {@link io.github.mentoring4j.ending.Pressure}
 * </td></tr>
 * <tr><td>G12</td><td>Rights and complaints</td><td>
 *     {@link io.github.mentoring4j.rights.Rights},
 *     {@link io.github.mentoring4j.rights.ComplaintsProcedure},
 *     {@link io.github.mentoring4j.rights.Acknowledgement},
 *     {@link io.github.mentoring4j.rights.Complaint}
 * </td></tr>
 * </table>
 */
module io.github.mentoring4j.core {
    requires transitive org.jspecify;
    requires static transitive jakarta.validation;

    exports io.github.mentoring4j.commitment;
    exports io.github.mentoring4j.competence;
    exports io.github.mentoring4j.confidentiality;
    exports io.github.mentoring4j.contact;
    exports io.github.mentoring4j.contract;
    exports io.github.mentoring4j.ending;
    exports io.github.mentoring4j.evaluation;
    exports io.github.mentoring4j.evidence;
    exports io.github.mentoring4j.form;
    exports io.github.mentoring4j.guideline;
    exports io.github.mentoring4j.interest;
    exports io.github.mentoring4j.learning;
    exports io.github.mentoring4j.meeting;
    exports io.github.mentoring4j.network;
    exports io.github.mentoring4j.openness;
    exports io.github.mentoring4j.participant;
    exports io.github.mentoring4j.phase;
    exports io.github.mentoring4j.privacy;
    exports io.github.mentoring4j.programme;
    exports io.github.mentoring4j.relationship;
    exports io.github.mentoring4j.rights;
    exports io.github.mentoring4j.text;
    exports io.github.mentoring4j.training;
    exports io.github.mentoring4j.validation;

    // Validators read the fields that constraints stand on. Nobody can set them: they belong to records.
    opens io.github.mentoring4j.confidentiality;
    opens io.github.mentoring4j.contract;
    opens io.github.mentoring4j.meeting;
    opens io.github.mentoring4j.programme;
    opens io.github.mentoring4j.relationship;
}
