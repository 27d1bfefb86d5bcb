package io.github.mentoring4j.testkit.records;

import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.Arbitrary;

/**
 * The arbitrary of any public record of core, matching and ethics, and of the sealed interfaces that records hold.
 *
 * <p>Where a theme has a factory of its own, as {@code RelationshipArbitraries} for relationships, this is that factory's;
 * everything else is put together from arbitraries of its components, as far as the record itself accepts them.
 */
public final class RecordArbitraries {

    private RecordArbitraries() {}

    /**
     * The arbitrary of a type.
     *
     * @param type a public record, sealed interface or enum of the library, or a part of one, such as {@code CandidateGraph}
     * @param <T> the type
     * @return valid ones, which shrink to small ones
     * @throws IllegalArgumentException if the library has no such type
     */
    @SuppressWarnings("unchecked") // the catalogue keeps each under its own type
    public static <T> Arbitrary<T> of(Class<T> type) {
        return (Arbitrary<T>) find(type)
                .orElseThrow(() -> new IllegalArgumentException("type: " + type.getName() + " has no arbitrary here."
                        + " Maybe it is a record of your own: combine the arbitraries of its components."));
    }

    /** The same, empty where the library has no such type. */
    static Optional<Arbitrary<?>> find(Class<?> type) {
        return Catalogue.find(Objects.requireNonNull(type, "type"));
    }
}
