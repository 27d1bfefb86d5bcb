package io.github.mentoring4j.examples.demo;

import io.github.mentoring4j.relationship.MentoringRelationship;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** What goes wrong, or otherwise differs from the usual, for one pair of the demonstration each. */
enum Incident {
    /** They meet a second time before both have signed what holds for confidentiality. */
    MET_BEFORE_AGREEING(ConfidenceIncidents::metBeforeAgreeing),
    /** Their terms name no ground on which confidence may be broken. */
    TERMS_WITHOUT_EXCEPTIONS(ConfidenceIncidents::termsWithoutExceptions),
    /** Their terms let the sponsor hear the themes. */
    SPONSOR_HEARS_THEMES(ConfidenceIncidents::sponsorHearsThemes),
    /** The mentor tells the mentee's line manager what they talk about. */
    TOLD_THE_LINE_MANAGER(ConfidenceIncidents::toldTheLineManager),
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
    /** In winter they find that they have come far enough, and end it together. Nothing is wrong with that. */
    ENDED_EARLY(RightsIncidents::endedEarly);

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
