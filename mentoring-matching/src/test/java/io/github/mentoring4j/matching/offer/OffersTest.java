package io.github.mentoring4j.matching.offer;

import static io.github.mentoring4j.matching.People.candidate;
import static io.github.mentoring4j.matching.People.pair;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.mentoring4j.matching.Candidate;
import io.github.mentoring4j.matching.CandidateLimit;
import io.github.mentoring4j.matching.MatchRequest;
import io.github.mentoring4j.matching.plan.MatchedPair;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.validation.Fault;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.InvalidRecordException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OffersTest {

    private static final LocalDate MADE = LocalDate.of(2026, 3, 2);
    private static final LocalDate BY = MADE.plusDays(7);

    private static Offer offer(String mentor, String mentee) {
        return Offer.of(pair(mentor, mentee), MADE, BY);
    }

    private static LocalDate day(int days) {
        return MADE.plusDays(days);
    }

    @Test
    void anOfferIsOpenUntilBothAccept() {
        Offer offer = offer("anna", "dina").acceptedBy(Party.MENTEE, day(1)).acceptedBy(Party.MENTOR, day(3));

        assertThat(offer.statusOn(day(-1))).isEqualTo(OfferStatus.NOT_YET_MADE);
        assertThat(offer.statusOn(day(0))).isEqualTo(OfferStatus.OPEN);
        assertThat(offer.statusOn(day(2))).isEqualTo(OfferStatus.OPEN);
        assertThat(offer.statusOn(day(3))).isEqualTo(OfferStatus.ACCEPTED);
        assertThat(offer.statusOn(day(99))).isEqualTo(OfferStatus.ACCEPTED);
        assertThat(offer.silentOn(day(99))).isEmpty();
    }

    @Test
    void oneOfThemCanDecline() {
        Offer offer = offer("anna", "dina").acceptedBy(Party.MENTEE, day(1)).declinedBy(Party.MENTOR, day(7));

        assertThat(offer.statusOn(day(6))).isEqualTo(OfferStatus.OPEN);
        assertThat(offer.statusOn(day(7))).isEqualTo(OfferStatus.DECLINED);
    }

    @Test
    void anOfferThatIsNotAnsweredInTimeExpires() {
        Offer offer = offer("anna", "dina").acceptedBy(Party.MENTEE, day(7)).acceptedBy(Party.MENTOR, day(8));

        assertThat(offer.statusOn(day(7))).isEqualTo(OfferStatus.OPEN);
        assertThat(offer.silentOn(day(7))).isEmpty();
        assertThat(offer.statusOn(day(8))).isEqualTo(OfferStatus.EXPIRED);
        assertThat(offer.silentOn(day(8))).containsExactly(Party.MENTOR);
        assertThat(offer("anna", "dina").silentOn(day(8))).containsExactly(Party.MENTOR, Party.MENTEE);
    }

    @Test
    void refusesDaysThatCannotBe() {
        assertThatThrownBy(() -> Offer.of(pair("anna", "dina"), MADE, day(-1)))
                .isInstanceOf(InvalidRecordException.class)
                .hasMessageContaining("answerBy");
        assertThat(catchThrowableOfType(
                                InvalidRecordException.class,
                                () -> offer("anna", "dina").acceptedBy(Party.MENTOR, day(-1)))
                        .faults())
                .containsExactly(Fault.of("answers[0].on", FaultCode.TOO_EARLY, "made"));
        assertThatThrownBy(() ->
                        offer("anna", "dina").acceptedBy(Party.MENTOR, day(1)).declinedBy(Party.MENTOR, day(2)))
                .isInstanceOf(InvalidRecordException.class);
    }

    private final MatchRequest request = MatchRequest.builder()
            .mentors(List.of(candidate("anna", 2), candidate("bo", 1), candidate("cleo", 1)))
            .mentees(List.of(candidate("dina", 1), candidate("eli", 1), candidate("finn", 1)))
            .build();

    @Test
    void theNextRoundHoldsToWhatIsAcceptedAndOpenAndNotToTheRest() {
        Offers offers = Offers.asOf(
                day(8),
                List.of(
                        offer("anna", "dina").acceptedBy(Party.MENTOR, day(1)).acceptedBy(Party.MENTEE, day(1)),
                        Offer.of(pair("cleo", "finn"), day(5), day(20)),
                        offer("anna", "eli").declinedBy(Party.MENTEE, day(2)),
                        offer("bo", "eli").acceptedBy(Party.MENTEE, day(2)),
                        offer("gone", "dina"),
                        Offer.of(pair("bo", "finn"), day(9), day(20))));
        MatchRequest next = offers.nextRound(request);

        assertThat(next.pinned()).containsExactlyInAnyOrder(pair("anna", "dina"), pair("cleo", "finn"));
        assertThat(next.excluded()).containsExactly(pair("anna", "eli"));
        assertThat(offers.silent(Party.MENTOR)).containsExactly(ParticipantId.of("bo"), ParticipantId.of("gone"));
        assertThat(next.mentors()).filteredOn(Candidate::paused).containsExactly(candidate("bo", 0));
        assertThat(next.plan(MatchingStrategy.optimal()).pairs())
                .extracting(MatchedPair::pair)
                .containsExactly(pair("anna", "dina"), pair("cleo", "finn"));
    }

    @Test
    void whoIsSilentKeepsThePairsThatAreHeldAndGetsNoOthers() {
        MatchRequest next = Offers.asOf(
                        day(8),
                        List.of(
                                offer("anna", "dina")
                                        .acceptedBy(Party.MENTOR, day(1))
                                        .acceptedBy(Party.MENTEE, day(1)),
                                offer("anna", "eli").acceptedBy(Party.MENTEE, day(1))))
                .nextRound(request);

        assertThat(next.mentors()).contains(candidate("anna", 1));
        assertThat(next.pinned()).containsExactly(pair("anna", "dina"));
    }

    @Test
    void ofSeveralOffersOfAPairTheLastOneCounts() {
        Offer declined = offer("anna", "dina").declinedBy(Party.MENTOR, day(1));
        Offer again = Offer.of(pair("anna", "dina"), day(30), day(40));

        assertThat(Offers.asOf(day(30), List.of(again, declined)).pairs(OfferStatus.OPEN))
                .containsExactly(pair("anna", "dina"));
        assertThat(Offers.asOf(day(29), List.of(again, declined)).pairs(OfferStatus.DECLINED))
                .containsExactly(pair("anna", "dina"));
        assertThatThrownBy(() -> Offers.asOf(day(30), List.of(declined, offer("anna", "dina"))))
                .isInstanceOf(InvalidRecordException.class)
                .hasMessageContaining("offers[1].made");
    }

    @Test
    void theNextRoundConsidersAsManyCandidatesAsTheRequest() {
        MatchRequest limited = MatchRequest.builder()
                .mentors(request.mentors())
                .mentees(request.mentees())
                .considering(CandidateLimit.best(2))
                .build();

        assertThat(Offers.asOf(day(1), List.of()).nextRound(limited)).isEqualTo(limited);
    }

    @Test
    void aRequestThatPinsAnOfferAlreadyIsFine() {
        MatchRequest pinned = MatchRequest.builder()
                .mentors(request.mentors())
                .mentees(request.mentees())
                .pin(pair("bo", "eli"))
                .build();

        assertThat(Offers.asOf(day(2), List.of(offer("bo", "eli")))
                        .nextRound(pinned)
                        .pinned())
                .containsExactly(pair("bo", "eli"));
    }
}
