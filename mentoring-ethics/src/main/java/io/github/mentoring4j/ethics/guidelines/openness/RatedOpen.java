package io.github.mentoring4j.ethics.guidelines.openness;

import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.Argument;
import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.Setting;
import io.github.mentoring4j.ethics.engine.Threshold;
import io.github.mentoring4j.ethics.engine.Verdict;
import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.evidence.EvidenceRef;
import io.github.mentoring4j.openness.OpennessRating;
import io.github.mentoring4j.openness.RelationshipReview;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Does each of the two find the relationship open and honest?
 *
 * <p>What each said last decides: a relationship can become more open, or less. One low rating is enough, whatever the other
 * said or left unsaid; where nobody rated low, both must have rated. Where both rated low, the lower rating is named, and the
 * mentee's of two that are the same. The lowest rating that is still good is ours: the middle of the scale.
 */
final class RatedOpen implements Rule<MentoringRelationship> {

    static final Threshold LOWEST_RATING =
            Threshold.of("G04.lowest-rating", Ratings.POINTS, 3, OpennessRating.LOWEST, OpennessRating.HIGHEST);

    private static final Answer RATED_LOW = Answer.atRisk("rated-low");
    private static final Answer ENDED_RATED_LOW = Answer.atRisk("ended-rated-low");
    private static final Answer NOT_RATED = Answer.undetermined("not-rated");
    private static final Answer NEVER_RATED = Answer.undetermined("never-rated");
    private static final Answer OPEN = Answer.upheld("rated-open");

    private static final RuleDescription DESCRIPTION = RuleDescription.of("G04-rated-open", "G04")
            .restingOn(EvidenceKind.REVIEW)
            .limitedBy(LOWEST_RATING)
            .answering(RATED_LOW, ENDED_RATED_LOW, NOT_RATED, NEVER_RATED, OPEN);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Verdict judge(MentoringRelationship relationship, Setting setting) {
        List<RelationshipReview> reviews = relationship.openness().reviews();
        Optional<RelationshipReview> mentors = Ratings.lastBy(Party.MENTOR, reviews);
        Optional<RelationshipReview> mentees = Ratings.lastBy(Party.MENTEE, reviews);
        int mentorsRating = rating(Party.MENTOR, mentors);
        int menteesRating = rating(Party.MENTEE, mentees);
        int lower = Math.min(mentorsRating, menteesRating);
        int limit = setting.limit(LOWEST_RATING);
        boolean ended = relationship.ended().isPresent();
        if (lower < limit) {
            Answer answer = ended ? ENDED_RATED_LOW : RATED_LOW;
            return mentorsRating < menteesRating
                    ? low(answer, Party.MENTOR, mentors.orElseThrow(), limit)
                    : low(answer, Party.MENTEE, mentees.orElseThrow(), limit);
        } else if (mentors.isEmpty() || mentees.isEmpty()) {
            return missing(ended ? NEVER_RATED : NOT_RATED, mentors, mentees);
        }
        return Verdict.of(OPEN)
                .measuring(lower, limit, Ratings.POINTS)
                .restingOn(Ratings.ref(mentors.get()), Ratings.ref(mentees.get()));
    }

    /** What one of the two said, above all ratings and limits where that is not known. */
    private static int rating(Party party, Optional<RelationshipReview> review) {
        return review.isEmpty() ? OpennessRating.HIGHEST + 1 : Ratings.by(party, review.get());
    }

    private static Verdict low(Answer answer, Party party, RelationshipReview review, int limit) {
        return Verdict.of(answer)
                .measuring(Ratings.by(party, review), limit, Ratings.POINTS)
                .saying(
                        Ratings.word(party),
                        Argument.of(Ratings.ref(review)),
                        Argument.of(review.held().on()))
                .restingOn(Ratings.ref(review));
    }

    private static Verdict missing(
            Answer answer, Optional<RelationshipReview> mentors, Optional<RelationshipReview> mentees) {
        List<Argument> silent = new ArrayList<>(2);
        List<EvidenceRef> grounds = new ArrayList<>(1);
        mentors.ifPresentOrElse(
                review -> grounds.add(Ratings.ref(review)), () -> silent.add(Ratings.word(Party.MENTOR)));
        mentees.ifPresentOrElse(
                review -> grounds.add(Ratings.ref(review)), () -> silent.add(Ratings.word(Party.MENTEE)));
        return Verdict.of(answer).saying(Argument.of(silent)).restingOn(grounds);
    }
}
