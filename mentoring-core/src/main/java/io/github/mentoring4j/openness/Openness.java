package io.github.mentoring4j.openness;

import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import java.util.Comparator;
import java.util.List;

/**
 * What is on record of openness and honesty between the two. Each list is kept in the order of ids.
 *
 * @param concerns what somebody was uneasy with
 * @param reviews the talks about the relationship itself
 * @param misrepresentations where somebody was found to have misled the other
 */
public record Openness(
        List<Concern> concerns, List<RelationshipReview> reviews, List<Misrepresentation> misrepresentations) {

    private static final Openness NONE = new Openness(List.of(), List.of(), List.of());

    /**
     * Copies and sorts.
     *
     * @throws InvalidRecordException if an id stands twice within a list
     */
    public Openness {
        Invariants.of(Openness.class)
                .unique("concerns", concerns, "id", Concern::id)
                .unique("reviews", reviews, "id", RelationshipReview::id)
                .unique("misrepresentations", misrepresentations, "id", Misrepresentation::id)
                .orThrow();
        concerns = concerns.stream().sorted(Comparator.comparing(Concern::id)).toList();
        reviews = reviews.stream()
                .sorted(Comparator.comparing(RelationshipReview::id))
                .toList();
        misrepresentations = misrepresentations.stream()
                .sorted(Comparator.comparing(Misrepresentation::id))
                .toList();
    }

    /**
     * Nothing on record.
     *
     * @return empty lists
     */
    public static Openness none() {
        return NONE;
    }

    /**
     * What is on record.
     *
     * @param concerns what somebody was uneasy with
     * @param reviews the talks about the relationship itself
     * @param misrepresentations where somebody was found to have misled the other
     * @return the record
     * @throws InvalidRecordException as the constructor
     */
    public static Openness of(
            List<Concern> concerns, List<RelationshipReview> reviews, List<Misrepresentation> misrepresentations) {
        return new Openness(concerns, reviews, misrepresentations);
    }

    /**
     * This record as it stood.
     *
     * @param viewpoint from where one looks
     * @return what exists from there; itself if all does
     */
    public Openness asOf(Viewpoint viewpoint) {
        List<Concern> seenConcerns = viewpoint.cut(concerns, Concern::raised, Concern::asOf);
        List<RelationshipReview> seenReviews = viewpoint.seen(reviews, RelationshipReview::held);
        List<Misrepresentation> seenOthers = viewpoint.seen(misrepresentations, Misrepresentation::established);
        boolean whole = seenConcerns == concerns && seenReviews == reviews && seenOthers == misrepresentations;
        return whole ? this : new Openness(seenConcerns, seenReviews, seenOthers);
    }

    /**
     * This record without anybody's words.
     *
     * @return an equal record but for the texts
     */
    public Openness withoutText() {
        return new Openness(concerns.stream().map(Concern::withoutText).toList(), reviews, misrepresentations);
    }

    /**
     * Shows counts alone.
     *
     * @return the counts
     */
    @Override
    public String toString() {
        return "Openness[concerns=" + concerns.size() + ", reviews=" + reviews.size() + ", misrepresentations="
                + misrepresentations.size() + "]";
    }
}
