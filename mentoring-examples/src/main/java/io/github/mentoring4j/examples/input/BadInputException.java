package io.github.mentoring4j.examples.input;

import java.util.List;

/** The input cannot be used. The program lists the faults, writes nothing and exits with 2. */
public final class BadInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong; the program never serialises an exception. */
    private final transient List<FileFault> faults;

    /**
     * A refusal.
     *
     * @param faults what is wrong, at least one
     */
    public BadInputException(List<FileFault> faults) {
        super(faults.size() + " faults in the input");
        this.faults = faults.stream().sorted().toList();
    }

    /**
     * A refusal of one file.
     *
     * @param fault what is wrong
     */
    public BadInputException(FileFault fault) {
        this(List.of(fault));
    }

    /**
     * Everything that is wrong.
     *
     * @return the faults, by file, row and column
     */
    public List<FileFault> faults() {
        return faults;
    }
}
