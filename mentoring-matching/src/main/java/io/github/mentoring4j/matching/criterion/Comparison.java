package io.github.mentoring4j.matching.criterion;

import io.github.mentoring4j.participant.Participant;
import java.util.List;
import java.util.function.Supplier;

/** A way to compare what is known of two people, reading each person once. */
@FunctionalInterface
interface Comparison {

    /** Reads everybody. */
    Prepared prepare(List<Participant> mentors, List<Participant> mentees);

    /** A comparison of people by their places in the lists. */
    interface Prepared {

        /** What the profiles of two people say. */
        Verdict compare(int mentor, int mentee);

        /** Whom this treats alike. */
        Alike alike();

        /** From both. */
        static Prepared of(Supplier<Alike> alike, Compared compared) {
            return new Prepared() {
                @Override
                public Verdict compare(int mentor, int mentee) {
                    return compared.compare(mentor, mentee);
                }

                @Override
                public Alike alike() {
                    return alike.get();
                }
            };
        }
    }

    /** What the profiles of two people say. */
    @FunctionalInterface
    interface Compared {

        /** Compares by number. */
        Verdict compare(int mentor, int mentee);
    }
}
