package io.github.mentoring4j.examples.terminal;

/** When a progress bar is shown. */
public enum ProgressChoice {
    /** For long work, if the error stream is a terminal. */
    AUTO,
    /** In any case. */
    ALWAYS,
    /** In no case. */
    NEVER;

    /**
     * Whether to show one.
     *
     * @param longWork whether the work is long
     * @return whether there is to be a bar
     */
    public boolean shows(boolean longWork) {
        return this == ALWAYS || (this == AUTO && longWork && Terminal.takesErrors());
    }
}
