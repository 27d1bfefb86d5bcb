package io.github.mentoring4j.matching.peer;

import static io.github.mentoring4j.matching.People.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.mentoring4j.matching.criterion.Eligibilities;
import io.github.mentoring4j.matching.criterion.Eligibility;
import io.github.mentoring4j.matching.criterion.Preference;
import io.github.mentoring4j.matching.criterion.Preferences;
import io.github.mentoring4j.matching.criterion.Scale;
import io.github.mentoring4j.matching.plan.CriterionCeiling;
import io.github.mentoring4j.matching.plan.CriterionScore;
import io.github.mentoring4j.matching.plan.ExclusionCount;
import io.github.mentoring4j.matching.strategy.MatchingInterruptedException;
import io.github.mentoring4j.participant.Attribute;
import io.github.mentoring4j.participant.Participant;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.validation.Fault;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.InvalidRecordException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PeerRequestTest {

    private static final Attribute UNIT = Attribute.of("unit");
    private static final Attribute YEARS = Attribute.of("years");
    private static final Attribute WISHES = Attribute.of("wishes");

    private final PeerRequestBuilder request = PeerRequest.builder()
            .people(List.of(
                    leader("anna", "harbour", "7", "dina"),
                    leader("bo", "finance", "8", "anna"),
                    leader("cleo", "harbour", "6"),
                    leader("dina", "schools", "5", "anna"),
                    leader("eli", "schools", "20")))
            .must(Eligibilities.different(UNIT))
            .must(Eligibilities.gap(YEARS, Scale.numbers(), -9, 2))
            .should(Preferences.wished(Party.MENTEE, WISHES, List.of(10, 5)));

    private static Participant leader(String id, String unit, String years, String... wishes) {
        return person(id, Map.of(UNIT, List.of(unit), YEARS, List.of(years), WISHES, List.of(wishes)));
    }

    private static Peers peers(String one, String other) {
        return Peers.of(ParticipantId.of(one), ParticipantId.of(other));
    }

    private static PeerPair pair(String one, String other, int wished) {
        return new PeerPair(
                peers(one, other), List.of(new CriterionScore("wished-by-mentee-wishes", wished)), false, List.of());
    }

    @Test
    void pairsPeersByWhatEitherThinksOfTheOther() {
        PeerPlan plan = request.build().plan();

        assertThat(plan.ceilings()).containsExactly(new CriterionCeiling("wished-by-mentee-wishes", 20));
        assertThat(plan.pairs()).containsExactly(pair("anna", "dina", 20), pair("bo", "cleo", 0));
        assertThat(plan.score()).isEqualTo(20);
        assertThat(plan.pairOf(ParticipantId.of("dina"))).contains(pair("anna", "dina", 20));
        assertThat(plan.pairOf(ParticipantId.of("eli"))).isEmpty();
    }

    @Test
    void countsWhatForbidsTheOneWhoIsLeftOver() {
        UnpairedReason reason = request.build().plan().unpaired().get(0).reason();

        assertThat(reason)
                .isEqualTo(new UnpairedReason.NobodyEligible(
                        4,
                        List.of(new ExclusionCount("different-unit", 1, 0), new ExclusionCount("gap-years", 4, 3)),
                        0));
    }

    @Test
    void saysOfAnOddOneOutThatEverybodyIsTaken() {
        PeerPlan plan = PeerRequest.builder()
                .people(List.of(leader("a", "x", "1"), leader("b", "x", "1"), leader("c", "x", "1")))
                .exclude(peers("a", "c"))
                .build()
                .plan();

        assertThat(plan.pairs()).hasSize(1);
        assertThat(plan.unpaired().get(0).reason()).isEqualTo(new UnpairedReason.EverybodyTaken(1));
        assertThat(plan.unpaired().get(0).reason().<String>match(nobody -> "nobody", taken -> "taken"))
                .isEqualTo("taken");
    }

    @Test
    void makesPinnedPairsInAnyCaseAndSaysWhatTheyDoNotMeet() {
        PeerPlan plan = request.pin(peers("eli", "dina")).build().plan();

        PeerPair pinned = plan.pairOf(ParticipantId.of("eli")).orElseThrow();
        assertThat(pinned.pinned()).isTrue();
        assertThat(pinned.waived()).containsExactly("different-unit", "gap-years");
        assertThat(plan.pairs()).hasSize(2).contains(pair("anna", "bo", 10));
    }

    @Test
    void neverMakesExcludedPairs() {
        PeerPlan plan = request.exclude(peers("dina", "anna")).build().plan();

        assertThat(plan.pairs()).contains(pair("anna", "bo", 10));
    }

    @Test
    void itDoesNotMatterWhoOfTwoPeersIsNamedFirst() {
        assertThat(peers("bo", "anna")).isEqualTo(peers("anna", "bo"));
        assertThat(peers("bo", "anna").first()).isEqualTo(ParticipantId.of("anna"));
        assertThatThrownBy(() -> peers("bo", "bo")).isInstanceOf(InvalidRecordException.class);
    }

    @Test
    void refusesEverythingThatDoesNotFitAtOnce() {
        Eligibility again = Eligibilities.different(UNIT);
        request.people(List.of(leader("bo", "x", "1")))
                .must(again)
                .pin(peers("anna", "bo"))
                .pin(peers("bo", "cleo"))
                .exclude(peers("bo", "anna"))
                .exclude(peers("zoe", "anna"));

        List<Fault> faults = catchThrowableOfType(InvalidRecordException.class, request::build)
                .faults();
        assertThat(faults)
                .containsExactly(
                        Fault.of("people[5].id", FaultCode.REPEATED_ELEMENT, "people[1]"),
                        Fault.of("must[2].id", FaultCode.DUPLICATE, "different-unit", "must[0]"),
                        Fault.of("excluded[1].second", FaultCode.UNKNOWN_REFERENCE, "zoe", "people"),
                        Fault.of("pinned[0]", FaultCode.CONTRADICTION, "excluded[0]"),
                        Fault.of("pinned[1]", FaultCode.DUPLICATE, "bo", "pinned[0]"));
    }

    @Test
    void refusesPointsBeyondWhatAPreferenceSays() {
        Preference liar = new Preference() {
            @Override
            public String id() {
                return "liar";
            }

            @Override
            public int points(Participant mentor, Participant mentee) {
                return 3;
            }

            @Override
            public int most() {
                return 2;
            }
        };

        assertThatThrownBy(request.should(liar).build()::plan)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Preference liar gave 3 points to anna with bo");
    }

    @Test
    void endsWhenTheThreadIsInterrupted() {
        PeerRequest built = request.build();
        Thread.currentThread().interrupt();

        assertThatThrownBy(built::plan).isInstanceOf(MatchingInterruptedException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void makesNothingOfNothing() {
        PeerPlan plan = PeerRequest.builder().build().plan();

        assertThat(plan.pairs()).isEmpty();
        assertThat(plan.unpaired()).isEmpty();
        assertThat(plan.ceilings()).isEmpty();
    }
}
