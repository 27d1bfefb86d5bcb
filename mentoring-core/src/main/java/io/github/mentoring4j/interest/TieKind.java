package io.github.mentoring4j.interest;

/** The kinds of tie that two people can have beside the mentoring. */
public enum TieKind {
    /** One stands above the other in the line of command, at any distance. */
    LINE_OF_COMMAND,
    /** They are relatives. */
    FAMILY,
    /** They are partners or close friends. */
    CLOSE_PERSONAL,
    /** One owes the other money, or both own something together. */
    FINANCIAL,
    /** They do business with each other. */
    COMMERCIAL,
    /** The mentor judges the mentee's performance for others. */
    EVALUATOR,
    /** The mentor furthers the mentee's career by decisions or recommendations of their own. */
    CAREER_SPONSOR
}
