package io.github.mentoring4j.matching;

import static io.github.mentoring4j.matching.People.candidate;
import static io.github.mentoring4j.matching.People.pair;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.mentoring4j.matching.criterion.Eligibilities;
import io.github.mentoring4j.matching.criterion.Eligibility;
import io.github.mentoring4j.matching.criterion.Preference;
import io.github.mentoring4j.matching.criterion.Preferences;
import io.github.mentoring4j.participant.Attribute;
import io.github.mentoring4j.participant.Participant;
import io.github.mentoring4j.validation.Fault;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.InvalidRecordException;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequestInvariantsTest {

    private static final Attribute SITE = Attribute.of("site");

    private final MatchRequestBuilder request = MatchRequest.builder()
            .mentors(List.of(candidate("anna", 1), candidate("bo", 2)))
            .mentees(List.of(candidate("dina", 1), candidate("eli", 2)));

    private List<Fault> faults() {
        return catchThrowableOfType(InvalidRecordException.class, request::build)
                .faults();
    }

    @Test
    void acceptsTheSamePersonOnBothSides() {
        MatchRequest built = request.mentees(List.of(candidate("anna", 1))).build();

        assertThat(built.mentees()).hasSize(3);
    }

    @Test
    void refusesTheSameIdTwiceOnASide() {
        request.mentees(List.of(candidate("dina", 3)));

        assertThat(faults())
                .containsExactly(Fault.of("mentees[2].participant.id", FaultCode.REPEATED_ELEMENT, "mentees[0]"));
    }

    @Test
    void refusesPinsAndExclusionsOfPeopleWhoAreNotThere() {
        request.pin(pair("anna", "dina")).pin(pair("zoe", "eli")).exclude(pair("bo", "yngve"));

        assertThat(faults())
                .containsExactly(
                        Fault.of("pinned[1].mentor", FaultCode.UNKNOWN_REFERENCE, "zoe", "mentors"),
                        Fault.of("excluded[0].mentee", FaultCode.UNKNOWN_REFERENCE, "yngve", "mentees"));
    }

    @Test
    void refusesAPinThatIsExcludedOrStandsTwice() {
        request.pin(pair("bo", "eli"))
                .pin(pair("bo", "eli"))
                .exclude(pair("anna", "dina"))
                .exclude(pair("bo", "eli"));

        assertThat(faults())
                .containsExactly(
                        Fault.of("pinned[0]", FaultCode.CONTRADICTION, "excluded[1]"),
                        Fault.of("pinned[1]", FaultCode.DUPLICATE, "bo + eli", "pinned[0]"),
                        Fault.of("pinned[1]", FaultCode.CONTRADICTION, "excluded[1]"));
    }

    @Test
    void refusesPinsBeyondCapacity() {
        request.mentees(List.of(candidate("finn", 0)))
                .pin(pair("anna", "dina"))
                .pin(pair("anna", "eli"))
                .pin(pair("bo", "finn"));

        assertThat(faults())
                .containsExactly(
                        Fault.of("pinned[1].mentor", FaultCode.CAPACITY_EXCEEDED, "1"),
                        Fault.of("pinned[2].mentee", FaultCode.CAPACITY_EXCEEDED, "0"));
    }

    @Test
    void refusesTheSameCriterionIdTwiceAmongAllCriteria() {
        request.must(Eligibilities.same(SITE).as("site"))
                .must(Eligibilities.different(SITE))
                .should(Preferences.same(SITE, 1).as("site"))
                .should(Preferences.same(SITE, 2).as(" "));

        assertThat(faults())
                .containsExactly(
                        Fault.of("should[0].id", FaultCode.DUPLICATE, "site", "must[0]"),
                        Fault.of("should[1].id", FaultCode.BLANK));
    }

    @Test
    void refusesAPreferenceThatCouldGiveTooMuch() {
        request.should(points("big", Preference.GREATEST_POINTS + 1, 0));

        assertThat(faults()).containsExactly(Fault.of("should[0].most", FaultCode.OUT_OF_RANGE, "-1000000", "1000000"));
    }

    @Test
    void refusesMorePreferencesThanAScoreCanHold() {
        for (int count = 0; count <= MatchRequest.MOST_PREFERENCES; count++) {
            request.should(points("p" + count, 1, 1));
        }

        assertThat(faults()).containsExactly(Fault.of("should", FaultCode.TOO_MANY, "1000"));
    }

    @Test
    void saysWhichPreferenceGaveMoreThanItSays() {
        request.should(points("mine", 2, 3));

        assertThatThrownBy(request.build()::graph)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Preference mine gave 3 points to mentor anna and mentee dina");
    }

    @Test
    void refusesCapacitiesOutsideTheLimits() {
        assertThatThrownBy(() -> candidate("anna", -1)).isInstanceOf(InvalidRecordException.class);
        assertThatThrownBy(() -> candidate("anna", 1001)).isInstanceOf(InvalidRecordException.class);
        assertThat(candidate("anna", 1000).paused()).isFalse();
    }

    @Test
    void showsNoMoreThanCounts() {
        assertThat(request.must(Eligibility.of("mine", (mentor, mentee) -> true))
                        .build())
                .hasToString("MatchRequest[mentors=2, mentees=2, must=1, should=0, pinned=0, excluded=0]");
    }

    private static Preference points(String id, int most, int given) {
        return new Preference() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public int points(Participant mentor, Participant mentee) {
                return given;
            }

            @Override
            public int most() {
                return most;
            }
        };
    }
}
