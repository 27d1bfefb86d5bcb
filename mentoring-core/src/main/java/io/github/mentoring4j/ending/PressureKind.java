package io.github.mentoring4j.ending;

/** What can be done to somebody who asked to end, and must not be. */
public enum PressureKind {
    /** They were pressed to go on. */
    PRESSED_TO_GO_ON,
    /** A meeting was demanded of them. */
    MEETING_DEMANDED,
    /** It had a consequence for them, or one was held out. */
    CONSEQUENCE
}
