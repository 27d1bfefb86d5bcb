package io.github.mentoring4j.examples.demo;

import io.github.mentoring4j.relationship.MentoringRelationship;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * What goes wrong, or otherwise differs from the usual, for one pair of the demonstration each.
 *
 * <p>They happen to the pairs in this order, which is that of the guidelines but for what is true of a mentor whoever the mentee
 * is: that has to happen to mentors who have one mentee.
 */
enum Incident {
    /** The mentor tries to win the mentee for a project of the mentor's own. */
    RECRUITED_FOR_OWN_PROJECT(NeedsIncidents::recruitedForOwnProject),
    /** The mentor makes the agenda of the last meetings and raises all that is on it. */
    MENTOR_SETS_THE_AGENDA(NeedsIncidents::mentorSetsTheAgenda),
    /** They meet a second time before both have signed what holds for confidentiality. */
    MET_BEFORE_AGREEING(ConfidenceIncidents::metBeforeAgreeing),
    /** Their terms name no ground on which confidence may be broken. */
    TERMS_WITHOUT_EXCEPTIONS(ConfidenceIncidents::termsWithoutExceptions),
    /** Their terms let the sponsor hear the themes. */
    SPONSOR_HEARS_THEMES(ConfidenceIncidents::sponsorHearsThemes),
    /** The mentor tells the mentee's line manager what they talk about. */
    TOLD_THE_LINE_MANAGER(ConfidenceIncidents::toldTheLineManager),
    /** The mentor asks twice about what the mentee has declared private. */
    ASKED_ABOUT_A_CLOSED_AREA(TrustIncidents::askedAboutAClosedArea),
    /** The mentee opens a private area and closes it again; the mentor comes back to it. */
    AREA_CLOSED_AGAIN(TrustIncidents::areaClosedAgain),
    /** The mentee tells the programme lead of a concern that the mentor never hears of. */
    CONCERN_KEPT(TrustIncidents::concernKept),
    /** The mentor finds all open between them, and the mentee does not. */
    OPENNESS_SEEN_DIFFERENTLY(TrustIncidents::opennessSeenDifferently),
    /** The mentor becomes the mentee's line manager and says nothing for seven weeks. */
    BECAME_LINE_MANAGER(InterestIncidents::becameLineManager),
    /** They are relatives and say so thirty days after the match. */
    RELATIVES(InterestIncidents::relatives),
    /** They go into business together, declare it, and agree on nothing. */
    IN_BUSINESS_TOGETHER(InterestIncidents::inBusinessTogether),
    /** The mentee gives the mentor something dear. */
    DEAR_GIFT(InterestIncidents::dearGift),
    /** The mentor judges the mentee's performance for others. */
    JUDGED_THE_MENTEE(InterestIncidents::judgedTheMentee),
    /** The mentee was never asked about ties and interests. */
    MENTEE_NOT_ASKED(InterestIncidents::menteeNotAsked),
    /** The mentor gives advice in a protected area at three meetings, and refers the mentee to nobody. */
    ADVISED_ON_WHAT_TAKES_A_PROFESSIONAL(CompetenceIncidents::advisedOnWhatTakesAProfessional),
    /** The mentor advises at three meetings on an area that the mentor does not know. */
    OUT_OF_DEPTH(CompetenceIncidents::outOfDepth),
    /** The mentee no longer prepares, sends no agenda and writes no note. */
    MENTEE_STOPS_PREPARING(NeedsIncidents::menteeStopsPreparing),
    /** The mentee never sets a goal. */
    NO_GOALS(NeedsIncidents::noGoals),
    /** The mentor starts without the introductory training. */
    MENTOR_NOT_INTRODUCED(CompetenceIncidents::mentorNotIntroduced),
    /** Since the introductory training the mentor has done nothing to develop. */
    MENTOR_STOPPED_LEARNING(CompetenceIncidents::mentorStoppedLearning),
    /** The mentee fails to come three times. */
    THREE_NO_SHOWS(LimitIncidents::threeNoShows),
    /** The mentor goes on writing at night after being asked to stop. */
    MESSAGES_AFTER_BEING_ASKED_TO_STOP(LimitIncidents::messagesAfterBeingAskedToStop),
    /** Their contract runs out; they neither wind up nor prolong it, and go on meeting. */
    MET_AFTER_THE_END(LimitIncidents::metAfterTheEnd),
    /** They end without a closing conversation. */
    ENDED_WITHOUT_CLOSING(EndingIncidents::endedWithoutClosing),
    /** From winter on the mentor gets in touch every week. */
    GREW_DEPENDENT(LimitIncidents::grewDependent),
    /** The mentee asks to end, and the mentor presses the mentee to go on. */
    PRESSED_TO_GO_ON(EndingIncidents::pressedToGoOn),
    /** They never talk about how it goes between them. */
    NEVER_REVIEWED(TrustIncidents::neverReviewed),
    /** The mentee hears of rights and procedure a month after the second meeting. */
    ACKNOWLEDGED_LATE(RightsIncidents::acknowledgedLate),
    /** A complaint is answered after five weeks. */
    COMPLAINT_ANSWERED_LATE(RightsIncidents::complaintAnsweredLate),
    /** The programme lead answers a complaint about the programme lead. */
    JUDGE_IN_THEIR_OWN_CAUSE(RightsIncidents::judgeInTheirOwnCause),
    /** The procedure of spring was never acknowledged. */
    SPRING_VERSION_UNKNOWN(RightsIncidents::springVersionUnknown),
    /** Since the match nothing has been put on record. */
    NOTHING_ON_RECORD(relationship -> UsualCourse.matched(relationship.pair())),
    /** In April they have come far enough, and end it together. Nothing is wrong with that. */
    ENDED_EARLY(EndingIncidents::endedEarly);

    @SuppressWarnings("ImmutableEnumChecker") // references to static methods hold nothing that could change
    private final UnaryOperator<MentoringRelationship> change;

    Incident(UnaryOperator<MentoringRelationship> change) {
        this.change = change;
    }

    /** The record of a pair's usual year as it looks when this happens to them. */
    MentoringRelationship happenTo(MentoringRelationship usual) {
        return change.apply(usual);
    }

    /** Where its sentence stands in the bundle. */
    String key() {
        return "incident." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
