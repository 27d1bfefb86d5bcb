package io.github.mentoring4j.examples.policy;

/** What it means for a pair that too little is known to tell whether it meets a criterion. */
public enum UnknownValue {
    /** The pair may not be made. */
    FORBIDS,
    /** The pair may be made. */
    PERMITS
}
