package io.github.mentoring4j.ethics.guidelines.openness;

import io.github.mentoring4j.ethics.engine.Argument;
import io.github.mentoring4j.ethics.engine.Unit;
import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.evidence.EvidenceRef;
import io.github.mentoring4j.openness.OpennessRating;
import io.github.mentoring4j.openness.RelationshipReview;
import io.github.mentoring4j.participant.Party;
import java.util.List;
import java.util.Optional;

/** What the two said, in reviews, of how open they find the relationship. */
final class Ratings {

    /** Points of a rating, 1 to 5. */
    static final Unit POINTS = new Unit("points");

    /** Given where one of the two did not rate. */
    static final int NONE = 0;

    private static final int BOTH = Party.values().length;
    private static final int NOWHERE = -1;

    private static final Argument MENTOR = Argument.of(Party.MENTOR);
    private static final Argument MENTEE = Argument.of(Party.MENTEE);

    private Ratings() {}

    /** One of the two, for a message. */
    static Argument word(Party party) {
        return party == Party.MENTOR ? MENTOR : MENTEE;
    }

    /** What one of the two said in a review. */
    static int by(Party party, RelationshipReview review) {
        for (OpennessRating rating : review.ratings()) {
            if (rating.by() == party) {
                return rating.rating();
            }
        }
        return NONE;
    }

    /** The last review in which one of the two rated; of those on the same day, the one with the last id. */
    static Optional<RelationshipReview> lastBy(Party party, List<RelationshipReview> reviews) {
        int last = NOWHERE;
        for (int i = 0; i < reviews.size(); i++) {
            last = by(party, reviews.get(i)) != NONE ? later(i, last, reviews) : last;
        }
        return at(last, reviews);
    }

    /** The last review in which both rated; of those on the same day, the one with the last id. */
    static Optional<RelationshipReview> lastByBoth(List<RelationshipReview> reviews) {
        int last = NOWHERE;
        for (int i = 0; i < reviews.size(); i++) {
            last = reviews.get(i).ratings().size() == BOTH ? later(i, last, reviews) : last;
        }
        return at(last, reviews);
    }

    private static int later(int place, int last, List<RelationshipReview> reviews) {
        boolean earlier = last != NOWHERE
                && reviews.get(place)
                        .held()
                        .on()
                        .isBefore(reviews.get(last).held().on());
        return earlier ? last : place;
    }

    private static Optional<RelationshipReview> at(int place, List<RelationshipReview> reviews) {
        return place == NOWHERE ? Optional.empty() : Optional.of(reviews.get(place));
    }

    static EvidenceRef ref(RelationshipReview review) {
        return EvidenceRef.of(EvidenceKind.REVIEW, review.id());
    }
}
