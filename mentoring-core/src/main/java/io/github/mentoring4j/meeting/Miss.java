package io.github.mentoring4j.meeting;

import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import java.util.Objects;
import java.util.function.Function;

/** Why a meeting did not take place: one of the two cancelled it, or did not come. */
public sealed interface Miss {

    /**
     * Who it was.
     *
     * @return which of the two
     */
    Party by();

    /**
     * One function for each case.
     *
     * @param cancelled what to do with a cancellation
     * @param noShow what to do where somebody did not come
     * @param <T> what comes of it
     * @return what the function for this case gives
     */
    <T> T match(Function<? super Cancelled, ? extends T> cancelled, Function<? super NoShow, ? extends T> noShow);

    /**
     * One of the two cancelled.
     *
     * @param by who
     * @param noticeHours how many hours before the meeting, 0 or more
     */
    record Cancelled(Party by, int noticeHours) implements Miss {

        /**
         * Checks the notice.
         *
         * @throws InvalidRecordException if it is negative
         */
        public Cancelled {
            Objects.requireNonNull(by, "by");
            Invariants.of(Cancelled.class)
                    .require(noticeHours >= 0, "noticeHours", FaultCode.TOO_SMALL, "0")
                    .orThrow();
        }

        @Override
        public <T> T match(
                Function<? super Cancelled, ? extends T> cancelled, Function<? super NoShow, ? extends T> noShow) {
            return cancelled.apply(this);
        }
    }

    /**
     * One of the two did not come and had not said so.
     *
     * @param by who
     */
    record NoShow(Party by) implements Miss {

        /**
         * Takes the party.
         *
         * @throws NullPointerException if it is null
         */
        public NoShow {
            Objects.requireNonNull(by, "by");
        }

        @Override
        public <T> T match(
                Function<? super Cancelled, ? extends T> cancelled, Function<? super NoShow, ? extends T> noShow) {
            return noShow.apply(this);
        }
    }
}
