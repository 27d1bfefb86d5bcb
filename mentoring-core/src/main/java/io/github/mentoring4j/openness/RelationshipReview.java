package io.github.mentoring4j.openness;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.participant.Parties;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * That the relationship itself was talked about, as part of the mutual learning.
 *
 * @param id identifies it within the relationship
 * @param held when
 * @param participants who took part; at least one
 * @param ratings how open each finds the relationship; at most one by each who took part, mentor's first
 */
public record RelationshipReview(ReviewId id, Occurrence held, Parties participants, List<OpennessRating> ratings) {

    /**
     * Copies and sorts the ratings.
     *
     * @throws InvalidRecordException if nobody took part, or somebody rated twice or without taking part
     */
    public RelationshipReview {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(held, "held");
        Objects.requireNonNull(participants, "participants");
        Invariants invariants = Invariants.of(RelationshipReview.class)
                .require(participants != Parties.NEITHER, "participants", FaultCode.TOO_FEW, "1")
                .unique("ratings", ratings, "by", OpennessRating::by);
        for (int i = 0; i < ratings.size(); i++) {
            boolean tookPart = participants.include(ratings.get(i).by());
            invariants.require(tookPart, "ratings[" + i + "].by", FaultCode.CONTRADICTION, "participants");
        }
        invariants.orThrow();
        ratings = ratings.stream()
                .sorted(Comparator.comparing(OpennessRating::by))
                .toList();
    }

    /**
     * A review held by both.
     *
     * @param id identifies it within the relationship
     * @param held when
     * @param ratings how open each finds the relationship
     * @return the review
     * @throws InvalidRecordException as the constructor
     */
    public static RelationshipReview of(ReviewId id, Occurrence held, OpennessRating... ratings) {
        return new RelationshipReview(id, held, Parties.BOTH, List.of(ratings));
    }

    /**
     * How one of the two rated.
     *
     * @param party which
     * @return 1 to 5, or empty if that party gave no rating
     */
    public Optional<Integer> ratingBy(Party party) {
        return ratings.stream()
                .filter(each -> each.by() == party)
                .map(OpennessRating::rating)
                .findFirst();
    }
}
