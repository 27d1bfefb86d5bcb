package io.github.mentoring4j.ethics.guidelines.openness;

import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.Argument;
import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.Setting;
import io.github.mentoring4j.ethics.engine.Threshold;
import io.github.mentoring4j.ethics.engine.Verdict;
import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.openness.OpennessRating;
import io.github.mentoring4j.openness.RelationshipReview;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.util.Optional;

/**
 * Do the two see alike how open they are?
 *
 * <p>Compares what they said in the last review in which both rated: views from different times are not set against each
 * other. Where one finds all well and the other does not, something has not been said, even if neither rating is low. How far
 * apart is too far is ours: more than one point.
 */
final class ViewsClose implements Rule<MentoringRelationship> {

    static final Threshold RATING_GAP =
            Threshold.of("G04.rating-gap", Ratings.POINTS, 1, 0, OpennessRating.HIGHEST - OpennessRating.LOWEST);

    private static final Answer FAR_APART = Answer.atRisk("far-apart");
    private static final Answer ENDED_FAR_APART = Answer.atRisk("ended-far-apart");
    private static final Answer NOT_BOTH = Answer.undetermined("not-rated-by-both");
    private static final Answer NEVER_BOTH = Answer.undetermined("never-rated-by-both");
    private static final Answer CLOSE = Answer.upheld("close");

    private static final RuleDescription DESCRIPTION = RuleDescription.of("G04-views-close", "G04")
            .restingOn(EvidenceKind.REVIEW)
            .limitedBy(RATING_GAP)
            .answering(FAR_APART, ENDED_FAR_APART, NOT_BOTH, NEVER_BOTH, CLOSE);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Verdict judge(MentoringRelationship relationship, Setting setting) {
        Optional<RelationshipReview> last =
                Ratings.lastByBoth(relationship.openness().reviews());
        boolean ended = relationship.ended().isPresent();
        if (last.isEmpty()) {
            return Verdict.of(ended ? NEVER_BOTH : NOT_BOTH);
        }
        RelationshipReview review = last.get();
        int mentors = Ratings.by(Party.MENTOR, review);
        int mentees = Ratings.by(Party.MENTEE, review);
        int gap = Math.abs(mentors - mentees);
        int limit = setting.limit(RATING_GAP);
        Answer atRisk = ended ? ENDED_FAR_APART : FAR_APART;
        return Verdict.of(gap > limit ? atRisk : CLOSE)
                .measuring(gap, limit, Ratings.POINTS)
                .saying(
                        Argument.of(Ratings.ref(review)),
                        Argument.of(review.held().on()),
                        Argument.of(mentors, Ratings.POINTS),
                        Argument.of(mentees, Ratings.POINTS))
                .restingOn(Ratings.ref(review));
    }
}
