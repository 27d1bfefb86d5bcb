package io.github.mentoring4j.openness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.participant.Parties;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.text.ConfidentialText;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpennessTest {

    private static final Occurrence MARCH = Occurrence.of(2026, 3, 1);
    private static final Concern CONCERN =
            Concern.of(ConcernId.of("k-1"), Party.MENTEE, ConcernKind.COLLABORATION, MARCH);

    @Test
    void aConcernIsTakenUpAfterItWasRaised() {
        Concern takenUp = CONCERN.takenUp(Occurrence.of(2026, 4, 1));

        assertThat(takenUp.asOf(Viewpoint.asOf(LocalDate.of(2026, 3, 31)))).isEqualTo(CONCERN);
        assertThatThrownBy(() -> CONCERN.takenUp(Occurrence.of(2026, 2, 1)))
                .hasMessage("Concern.takenUp must not be before raised");
    }

    @Test
    void aReviewHasTheRatingsOfThoseWhoTookPart() {
        RelationshipReview review = RelationshipReview.of(
                ReviewId.of("v-1"), MARCH, OpennessRating.of(Party.MENTEE, 2), OpennessRating.of(Party.MENTOR, 5));

        assertThat(review.ratings()).extracting(OpennessRating::by).containsExactly(Party.MENTOR, Party.MENTEE);
        assertThat(review.ratingBy(Party.MENTEE)).contains(2);
        assertThat(RelationshipReview.of(ReviewId.of("v-2"), MARCH).ratingBy(Party.MENTEE))
                .isEmpty();
    }

    @Test
    void refusesARatingByOneWhoWasNotThereAndOneOutOfRange() {
        List<OpennessRating> ratings = List.of(OpennessRating.of(Party.MENTOR, 3), OpennessRating.of(Party.MENTOR, 4));

        assertThatThrownBy(() -> new RelationshipReview(ReviewId.of("v-1"), MARCH, Parties.MENTEE, ratings))
                .hasMessageContaining("ratings[1].by stands twice")
                .hasMessageContaining("ratings[0].by contradicts participants");
        assertThatThrownBy(() -> OpennessRating.of(Party.MENTOR, 6)).hasMessageContaining("between 1 and 5");
        assertThatThrownBy(() -> new RelationshipReview(ReviewId.of("v-1"), MARCH, Parties.NEITHER, List.of()))
                .hasMessage("RelationshipReview.participants must hold at least 1");
    }

    @Test
    void keepsWordsToItselfAndCanBeWithoutThem() {
        Openness openness =
                Openness.of(List.of(CONCERN.saying(ConfidentialText.of("he shouts"))), List.of(), List.of());

        assertThat(openness + " " + openness.concerns()).doesNotContain("shouts");
        assertThat(openness.withoutText().concerns()).containsExactly(CONCERN);
    }
}
