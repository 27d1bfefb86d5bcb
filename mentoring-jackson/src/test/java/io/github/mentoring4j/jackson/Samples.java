package io.github.mentoring4j.jackson;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Role;
import io.github.mentoring4j.validation.Invariants;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;

/** Records that between them use every rule of the mapping. */
final class Samples {

    private Samples() {}

    /** An application's enum. */
    enum Mood {
        CALM,
        QUITE_HAPPY
    }

    /** Scalars. */
    record Scalars(String text, int small, long large, boolean yes, LocalDate day, Duration length, Mood mood) {}

    /** An id of its own type, with a constructor that refuses. */
    record Code(String value) implements Comparable<Code> {
        Code {
            Invariants.of(Code.class).name("value", value).orThrow();
        }

        @Override
        public int compareTo(Code other) {
            return value.compareTo(other.value);
        }
    }

    /** Not comparable. */
    record Spot(int x, int y) {}

    /** Collections of all kinds. */
    record Collections(
            Optional<Code> code,
            List<Spot> spots,
            Set<Code> codes,
            Set<Spot> unordered,
            SortedSet<Code> sorted,
            Map<Code, List<Integer>> numbers,
            SortedMap<Role, String> byRole,
            List<Optional<String>> gaps) {}

    /** Has a value for nothing. */
    record Limits(Optional<Integer> least, Optional<Integer> most) {
        static final Limits NONE = new Limits(Optional.empty(), Optional.empty());

        public static Limits none() {
            return NONE;
        }
    }

    /** A sealed family. */
    sealed interface Figure {}

    /** One of the family. */
    record Circle(int radius) implements Figure {}

    /** A family within the family. */
    sealed interface Angular extends Figure {}

    /** One without components. */
    record UnitSquare() implements Angular {}

    /** Holds figures, itself included. */
    record NestedBox(List<Figure> figures, Limits limits, Occurrence made, List<ParticipantId> owners)
            implements Angular {}

    /** Contradicts itself when it is built the wrong way round. */
    record Span(LocalDate start, LocalDate end) {
        Span {
            Invariants.of(Span.class).notBefore("end", end, "start", start).orThrow();
        }
    }

    /** Refuses without knowing the library. */
    record Even(int number) {
        Even {
            if (number % 2 != 0) {
                throw new IllegalArgumentException("secret " + number);
            }
        }
    }

    /** Many ways to go wrong. */
    record Form(
            Code id,
            String title,
            Span span,
            List<Span> earlier,
            Mood mood,
            int size,
            long weight,
            boolean open,
            Duration length,
            Set<Code> tags,
            Optional<Even> even,
            Optional<Figure> figure) {}
}
