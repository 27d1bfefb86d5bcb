package io.github.mentoring4j.evidence;

/** The kinds of record that a finding can rest on. */
public enum EvidenceKind {
    /** A version of the contract, by its number. */
    CONTRACT_VERSION,
    /** A meeting. */
    MEETING,
    /** Something told to somebody outside the pair. */
    DISCLOSURE,
    /** A party's statement of all its ties and interests. */
    INTEREST_STATEMENT,
    /** A tie between the two beside the mentoring. */
    TIE,
    /** Something of worth that changed hands between the two. */
    BENEFIT,
    /** A version of the programme's complaints procedure, by its label. */
    PROCEDURE_VERSION,
    /** The mentee's acknowledgement of rights and of the complaints procedure. */
    ACKNOWLEDGEMENT,
    /** A complaint. */
    COMPLAINT,
    /** An item on the agenda of a meeting. */
    AGENDA_ITEM,
    /** A meeting that did not take place. */
    MISSED_MEETING,
    /** A goal of either. */
    GOAL,
    /** An insight of either. */
    INSIGHT,
    /** A private area of the mentee's. */
    PRIVATE_AREA,
    /** A concern about the relationship. */
    CONCERN,
    /** A review of the relationship. */
    REVIEW,
    /** An established misrepresentation. */
    MISREPRESENTATION,
    /** A referral to somebody competent. */
    REFERRAL,
    /** Something that the mentor did to develop as a mentor. */
    DEVELOPMENT,
    /** A contact beside the meetings. */
    CONTACT,
    /** A request to stop getting in touch. */
    STOP_REQUEST,
    /** A request to end. */
    ENDING_REQUEST,
    /** Pressure after a request to end. */
    PRESSURE,
    /** A programme. */
    PROGRAMME,
    /** An endorsement of a programme. */
    ENDORSEMENT,
    /** A follow-up by the programme lead. */
    FOLLOW_UP,
    /** A session of training. */
    TRAINING_SESSION,
    /** An evaluation of a programme. */
    EVALUATION,
    /** A gathering of participants. */
    NETWORK_ACTIVITY,
    /** A document of a programme. */
    DOCUMENT
}
