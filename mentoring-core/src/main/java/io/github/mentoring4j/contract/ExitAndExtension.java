package io.github.mentoring4j.contract;

import java.util.Objects;
import java.util.Optional;

/**
 * How the course may end early or go on, as far as that was agreed.
 *
 * @param exit on what terms either may end it
 * @param extension whether it may go on beyond its term
 */
public record ExitAndExtension(Optional<ExitTerm> exit, Optional<ExtensionTerm> extension) {

    private static final ExitAndExtension NONE = new ExitAndExtension(Optional.empty(), Optional.empty());

    /**
     * Takes the parts.
     *
     * @throws NullPointerException if one is null
     */
    public ExitAndExtension {
        Objects.requireNonNull(exit, "exit");
        Objects.requireNonNull(extension, "extension");
    }

    /**
     * Nothing agreed.
     *
     * @return empty terms
     */
    public static ExitAndExtension none() {
        return NONE;
    }

    /**
     * Terms.
     *
     * @param exit on what terms either may end it
     * @param extension whether it may go on beyond its term
     * @return the terms
     */
    public static ExitAndExtension of(ExitTerm exit, ExtensionTerm extension) {
        return new ExitAndExtension(Optional.of(exit), Optional.of(extension));
    }

    /**
     * Terms that are silent on going on.
     *
     * @param exit on what terms either may end it
     * @return the terms
     */
    public static ExitAndExtension of(ExitTerm exit) {
        return new ExitAndExtension(Optional.of(exit), Optional.empty());
    }

    /**
     * Terms that are silent on ending early.
     *
     * @param extension whether it may go on beyond its term
     * @return the terms
     */
    public static ExitAndExtension of(ExtensionTerm extension) {
        return new ExitAndExtension(Optional.empty(), Optional.of(extension));
    }
}
