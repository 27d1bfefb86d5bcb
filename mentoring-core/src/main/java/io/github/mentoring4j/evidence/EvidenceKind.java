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
    COMPLAINT
}
