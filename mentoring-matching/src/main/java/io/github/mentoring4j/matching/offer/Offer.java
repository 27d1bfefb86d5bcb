package io.github.mentoring4j.matching.offer;

import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.Invariants;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A pair offered to both of its people.
 *
 * @param pair the pair
 * @param made the day on which it is offered
 * @param answerBy the last day on which an answer counts
 * @param answers at most one by each of the two, the mentor's first; one after {@code answerBy} is on record, but does not count
 */
public record Offer(Pair pair, LocalDate made, LocalDate answerBy, List<Answer> answers) {

    /**
     * Sorts the answers and checks the days.
     *
     * @throws io.github.mentoring4j.validation.InvalidRecordException if the day by which to answer or an answer lies before the
     *     offer, or somebody answers twice
     */
    public Offer {
        Objects.requireNonNull(pair, "pair");
        Objects.requireNonNull(made, "made");
        Objects.requireNonNull(answerBy, "answerBy");
        answers = answers.stream().sorted().collect(Collectors.toUnmodifiableList());
        Invariants invariants = Invariants.of(Offer.class)
                .notBefore("answerBy", answerBy, "made", made)
                .unique("answers", answers, "by", Answer::by);
        for (int place = 0; place < answers.size(); place++) {
            invariants.require(
                    !answers.get(place).on().isBefore(made), "answers[" + place + "].on", FaultCode.TOO_EARLY, "made");
        }
        invariants.orThrow();
    }

    /**
     * An offer that nobody has answered yet.
     *
     * @param pair the pair
     * @param made the day on which it is offered
     * @param answerBy the last day on which an answer counts
     * @return the offer
     * @throws io.github.mentoring4j.validation.InvalidRecordException as the constructor
     */
    public static Offer of(Pair pair, LocalDate made, LocalDate answerBy) {
        return new Offer(pair, made, answerBy, List.of());
    }

    /**
     * This offer, accepted by one of the two.
     *
     * @param party who
     * @param on the day
     * @return a changed copy
     * @throws io.github.mentoring4j.validation.InvalidRecordException as the constructor
     */
    public Offer acceptedBy(Party party, LocalDate on) {
        return with(new Answer(party, true, on));
    }

    /**
     * This offer, declined by one of the two.
     *
     * @param party who
     * @param on the day
     * @return a changed copy
     * @throws io.github.mentoring4j.validation.InvalidRecordException as the constructor
     */
    public Offer declinedBy(Party party, LocalDate on) {
        return with(new Answer(party, false, on));
    }

    private Offer with(Answer answer) {
        return new Offer(
                pair,
                made,
                answerBy,
                Stream.concat(answers.stream(), Stream.of(answer)).collect(Collectors.toList()));
    }

    /**
     * How this stands on a day. Later answers are not looked at.
     *
     * @param day the day
     * @return the status
     */
    public OfferStatus statusOn(LocalDate day) {
        if (day.isBefore(made)) {
            return OfferStatus.NOT_YET_MADE;
        }
        List<Answer> given = givenBy(day);
        if (!given.stream().allMatch(Answer::accepts)) {
            return OfferStatus.DECLINED;
        }
        if (given.size() == Party.values().length) {
            return OfferStatus.ACCEPTED;
        }
        return day.isAfter(answerBy) ? OfferStatus.EXPIRED : OfferStatus.OPEN;
    }

    /** The answers in time that are known on a day. */
    private List<Answer> givenBy(LocalDate day) {
        return answers.stream()
                .filter(answer -> !answer.on().isAfter(day) && !answer.on().isAfter(answerBy))
                .collect(Collectors.toList());
    }

    /**
     * Who let this expire.
     *
     * @param day the day
     * @return those of the two who had not answered in time; none unless this is expired on that day
     */
    public Set<Party> silentOn(LocalDate day) {
        if (statusOn(day) != OfferStatus.EXPIRED) {
            return EnumSet.noneOf(Party.class);
        }
        Set<Party> silent = EnumSet.allOf(Party.class);
        givenBy(day).forEach(answer -> silent.remove(answer.by()));
        return silent;
    }
}
