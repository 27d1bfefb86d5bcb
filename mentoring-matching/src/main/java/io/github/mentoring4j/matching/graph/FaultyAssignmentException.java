package io.github.mentoring4j.matching.graph;

/** A strategy gave an assignment that cannot be done. Its message says which arc or person is at fault, by number. */
public final class FaultyAssignmentException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /**
     * A fault.
     *
     * @param message what is wrong with the assignment
     */
    public FaultyAssignmentException(String message) {
        super(message);
    }

    /**
     * A fault of a named strategy.
     *
     * @param strategy the strategy's name
     * @param fault what is wrong with its assignment
     */
    public FaultyAssignmentException(String strategy, FaultyAssignmentException fault) {
        super("Strategy " + strategy + " gave a faulty assignment: " + fault.getMessage(), fault);
    }
}
