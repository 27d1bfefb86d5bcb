package io.github.mentoring4j.programme;

/** The documents by which a programme shows how it works. */
public enum DocumentKind {
    /** What it is for, and whom it is for. */
    PURPOSE_AND_TARGET_GROUP,
    /** What each role answers for. */
    ROLE_DESCRIPTIONS,
    /** How participants are selected. */
    SELECTION_CRITERIA,
    /** How they are matched, by criteria that all know, and how both sides have a say. */
    MATCHING_PROCEDURE,
    /** How a poor match is recognised, unwound and made anew. */
    REMATCHING_PROCEDURE,
    /** What is taught to whom. */
    TRAINING_MATERIAL,
    /** How to use one's mentor. */
    GUIDANCE_FOR_MENTEES,
    /** The contract that pairs start from. */
    CONTRACT_TEMPLATE,
    /** The ethical guidelines. */
    ETHICAL_GUIDELINES,
    /** What is measured, and how. */
    MEASUREMENT_PLAN,
    /** What was measured, and what was changed for it. */
    REVIEW_REPORT,
    /** Who helps participants and keeps the programme in order. */
    SUPPORT_ARRANGEMENTS,
    /** The time and money that are set aside. */
    RESOURCE_PLAN,
    /** What all commit themselves to: to the collaboration, to their own learning, to the sponsor. */
    COMMITMENTS
}
