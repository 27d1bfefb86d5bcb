package io.github.mentoring4j.ethics.quality;

/** The ten factors by which mentoring programmes succeed, after AFF's experience with them. */
public enum SuccessFactor {
    /** A clear goal and target group. */
    F01,
    /** Anchoring in the top management and with those responsible. */
    F02,
    /** Commitment to the process. */
    F03,
    /** Good, qualified matching. */
    F04,
    /** Guidance in how to use one's mentor. */
    F05,
    /** Follow-up on the way. */
    F06,
    /** Structure and training of both sides, at the start and on the way. */
    F07,
    /** Good programme leadership. */
    F08,
    /** Ethical guidelines. */
    F09,
    /** Evaluation on the way and at the end. */
    F10
}
