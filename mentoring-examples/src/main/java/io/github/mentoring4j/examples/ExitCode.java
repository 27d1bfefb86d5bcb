package io.github.mentoring4j.examples;

/** What the program answers to the shell. */
public final class ExitCode {

    /** Done, and nothing is breached. */
    public static final int OK = 0;

    /** The program itself failed. */
    public static final int INTERNAL = 1;

    /** The input or the command line is bad: everything wrong was listed, nothing was written. */
    public static final int BAD_INPUT = 2;

    /** Done, and something is breached. */
    public static final int BREACHED = 3;

    /** Stopped from outside before anything was written. */
    public static final int STOPPED = 130;

    private ExitCode() {}
}
