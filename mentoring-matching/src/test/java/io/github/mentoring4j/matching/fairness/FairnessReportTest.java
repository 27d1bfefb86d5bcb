package io.github.mentoring4j.matching.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.matching.MatchRequest;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.validation.InvalidRecordException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FairnessReportTest {

    private final Grouped people = new Grouped();

    private FairnessReport report() {
        MatchRequest request = people.request();
        return FairnessReport.of(request, request.plan(MatchingStrategy.optimal()), Party.MENTEE, Grouped.SITE);
    }

    private static ServedGroup named(String value, int size, int matched, Fraction average, Fraction ratio) {
        return new ServedGroup(
                GroupKind.NAMED, Optional.of(value), size, matched, Optional.of(average), Optional.of(ratio));
    }

    private List<List<Object>> shown() {
        return report().groups().stream()
                .map(group -> List.<Object>of(group.value().orElse(group.kind().name()), group.size(), group.matched()))
                .toList();
    }

    @Test
    void setsEveryGroupInRelationToTheOneServedBest() {
        people.group(10, 10, "oslo").group(10, 8, "bodø").group(20, 15, "alta");

        FairnessReport report = report();

        assertThat(report.groups())
                .containsExactly(
                        named("alta", 20, 15, Fraction.of(24, 15), Fraction.of(3, 4)),
                        named("bodø", 10, 8, Fraction.of(12, 8), Fraction.of(4, 5)),
                        named("oslo", 10, 10, Fraction.of(15, 10), Fraction.of(1, 1)));
        assertThat(report.fallingShort()).extracting(ServedGroup::value).containsExactly(Optional.of("alta"));
        assertThat(report.groups().get(0).rate()).isEqualTo(Fraction.of(3, 4));
        assertThat(report.everybody()).hasValueSatisfying(all -> {
            assertThat(all.size()).isEqualTo(40);
            assertThat(all.matched()).isEqualTo(33);
            assertThat(all.averageScore()).contains(Fraction.of(51, 33));
        });
    }

    @Test
    void countsByTheFirstValueAndThoseWithoutApartAndThePausedNotAtAll() {
        people.group(5, 5, "oslo", "alta").group(6, 5, "alta").group(7, 6).paused("oslo");

        assertThat(shown()).containsExactly(List.of("alta", 6, 5), List.of("oslo", 5, 5), List.of("NOT_STATED", 7, 6));
    }

    @Test
    void showsSmallGroupsTogether() {
        people.group(9, 9, "oslo").group(4, 1, "alta").group(3, 3, "bodø");

        assertThat(shown()).containsExactly(List.of("oslo", 9, 9), List.of("OTHERS", 7, 4));
    }

    @Test
    void aSmallGroupTakesTheNextSmallestWithItSoThatNoDifferenceIsLeft() {
        people.group(9, 9, "oslo").group(3, 1, "alta").group(6, 3, "bodø");

        assertThat(shown()).containsExactly(List.of("oslo", 9, 9), List.of("OTHERS", 9, 4));
    }

    @Test
    void showsNothingOfTooFew() {
        people.group(2, 2, "oslo").group(2, 1, "alta");

        assertThat(report().groups()).isEmpty();
        assertThat(report().everybody()).isEmpty();
    }

    @Test
    void leavesOutAveragesThatAreOfAFewOrWouldGiveThemAway() {
        people.group(10, 3, "alta").group(10, 6, "bodø").group(10, 10, "oslo").group(10, 0, "voss");

        assertThat(report().groups())
                .extracting(group -> group.averageScore().isPresent())
                .containsExactly(false, false, true, false);
        assertThat(report().everybody().flatMap(ServedGroup::averageScore)).isPresent();
    }

    @Test
    void whereNobodyIsMatchedNobodyFallsShort() {
        people.group(5, 0, "oslo").group(5, 0, "alta");

        assertThat(report().groups()).allMatch(ServedGroup::meetsFourFifths).hasSize(2);
        assertThat(report().groups())
                .allSatisfy(group -> assertThat(group.ratio()).isEmpty());
    }

    @Test
    void refusesLimitsThatHideNothingAndPlansOfOthers() {
        people.group(6, 6, "oslo");
        MatchRequest request = people.request();
        MatchRequest others = new Grouped().group(1, 1, "oslo").request();
        var plan = request.plan(MatchingStrategy.optimal());

        assertThatThrownBy(() -> FairnessReport.of(request, plan, Party.MENTOR, Grouped.SITE, 2))
                .isInstanceOf(InvalidRecordException.class);
        assertThatThrownBy(() -> FairnessReport.of(request, plan, Party.MENTOR, Grouped.SITE, 1001))
                .isInstanceOf(InvalidRecordException.class);
        assertThatThrownBy(() -> FairnessReport.of(others, plan, Party.MENTEE, Grouped.SITE))
                .isInstanceOf(InvalidRecordException.class)
                .hasMessageContaining("plan.pairs[1].mentee");
    }

    @Test
    void showsNoValueInText() {
        people.group(6, 6, "oslo");

        assertThat(report()).hasToString("FairnessReport[side=MENTEE, attribute=site, groups=1]");
        assertThat(report().groups().get(0)).hasToString("ServedGroup[kind=NAMED, size=6, matched=6]");
        assertThat(Fraction.of(-4, 8)).hasToString("-1/2").isLessThan(Fraction.of(0, 7));
        assertThatThrownBy(() -> Fraction.of(1, 0)).isInstanceOf(InvalidRecordException.class);
    }
}
