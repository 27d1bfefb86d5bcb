package io.github.mentoring4j.ethics.engine;

/** What became of a waiver in an evaluation. */
public enum WaiverStatus {
    /** It marks a finding. */
    APPLIED,
    /** It has run out; if there is a finding, it stands. */
    EXPIRED,
    /** There is nothing to waive: the rule is upheld or does not apply, is switched off, failed, or was not asked yet. */
    UNUSED,
    /** It names a rule that the rule set does not have. */
    UNKNOWN_RULE,
    /** It gives no reason; if there is a finding, it stands. */
    WITHOUT_REASON,
    /** It was granted by a mentor or mentee, and neither can waive a rule that protects the other. */
    NOT_ENTITLED
}
