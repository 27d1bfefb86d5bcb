package io.github.mentoring4j.confidentiality;

/** What becomes of notes from the meetings. */
public enum NotesHandling {
    /** Nobody takes any. */
    NO_NOTES,
    /** Each keeps their own. */
    EACH_KEEPS_OWN,
    /** Only the mentee keeps notes. */
    MENTEE_KEEPS,
    /** Both can read all notes. */
    SHARED_BY_BOTH,
    /** All notes are destroyed when the relationship ends. */
    DESTROYED_AT_THE_END
}
