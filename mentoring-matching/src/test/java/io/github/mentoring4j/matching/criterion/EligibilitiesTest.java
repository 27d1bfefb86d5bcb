package io.github.mentoring4j.matching.criterion;

import static io.github.mentoring4j.matching.People.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.participant.Attribute;
import io.github.mentoring4j.participant.Participant;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.validation.InvalidRecordException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EligibilitiesTest {

    private static final Attribute SITE = Attribute.of("site");
    private static final Attribute GRADE = Attribute.of("Which grade?");
    private static final Attribute MANAGER = Attribute.of("manager");
    private static final Scale GRADES = Scale.of("low", "middle", "high", "top");
    private static final Participant NOBODY = person("n", Map.of());

    private static Participant at(String id, String... sites) {
        return person(id, SITE, sites);
    }

    @Test
    void sameMeansThatOneValueIsShared() {
        Eligibility same = Eligibilities.same(SITE);

        assertThat(same.permits(at("a", "oslo"), at("b", "oslo"))).isTrue();
        assertThat(same.permits(at("a", "oslo", "bergen"), at("b", "bergen", "bodø")))
                .isTrue();
        assertThat(same.permits(at("a", "oslo"), at("b", "Oslo"))).isFalse();
        assertThat(same.permits(at("a", "oslo"), NOBODY)).isFalse();
    }

    @Test
    void differentMeansThatNoValueIsShared() {
        Eligibility different = Eligibilities.different(SITE);

        assertThat(different.permits(at("a", "oslo"), at("b", "bergen"))).isTrue();
        assertThat(different.permits(at("a", "oslo", "bergen"), at("b", "bergen")))
                .isFalse();
        assertThat(different.permits(NOBODY, at("b", "oslo"))).isFalse();
    }

    @Test
    void overlapCountsDifferentValues() {
        Eligibility two = Eligibilities.overlap(SITE, 2);

        assertThat(two.permits(at("a", "oslo", "bergen", "bodø"), at("b", "bodø", "oslo")))
                .isTrue();
        assertThat(two.permits(at("a", "oslo", "oslo"), at("b", "oslo", "oslo")))
                .isFalse();
        assertThatThrownBy(() -> Eligibilities.overlap(SITE, 0)).isInstanceOf(InvalidRecordException.class);
    }

    @Test
    void unknownIsPermittedOnRequestAndNothingElse() {
        AttributeEligibility lenient = Eligibilities.different(SITE).permittingUnknown();

        assertThat(lenient.permits(NOBODY, at("b", "oslo"))).isTrue();
        assertThat(lenient.permits(at("a", "oslo"), at("b", "oslo"))).isFalse();
    }

    @Test
    void readsAnAttributeOfItsOwnOnEitherSide() {
        Attributes attributes = Attributes.of(Attribute.of("characteristics"), Attribute.of("identity"));
        Eligibility same = Eligibilities.same(attributes);

        assertThat(same.id()).isEqualTo("same-characteristics-identity");
        assertThat(same.permits(person("a", attributes.mentor(), "x"), person("b", attributes.mentee(), "x")))
                .isTrue();
        assertThat(same.permits(person("a", attributes.mentee(), "x"), person("b", attributes.mentor(), "x")))
                .isFalse();
    }

    @Test
    void gapIsTheMentorsLevelLessTheMentees() {
        Eligibility gap = Eligibilities.gap(GRADE, GRADES, -1, 2);

        assertThat(gap.id()).isEqualTo("gap-which-grade");
        assertThat(gap.permits(person("a", GRADE, "low"), person("b", GRADE, "middle")))
                .isTrue();
        assertThat(gap.permits(person("a", GRADE, "low"), person("b", GRADE, "high")))
                .isFalse();
        assertThat(gap.permits(person("a", GRADE, "high"), person("b", GRADE, "low")))
                .isTrue();
        assertThat(gap.permits(person("a", GRADE, "top"), person("b", GRADE, "low")))
                .isFalse();
        assertThat(gap.permits(person("a", GRADE, "chief"), person("b", GRADE, "low")))
                .isFalse();
        assertThatThrownBy(() -> Eligibilities.gap(GRADE, GRADES, 2, 1)).isInstanceOf(InvalidRecordException.class);
    }

    @Test
    void gapOfNumbersIsExact() {
        Eligibility gap = Eligibilities.gap(GRADE, Scale.numbers(), 1, 2);

        assertThat(gap.permits(person("a", GRADE, "10.3"), person("b", GRADE, "9.3")))
                .isTrue();
        assertThat(gap.permits(person("a", GRADE, "10.3"), person("b", GRADE, "9.300000001")))
                .isFalse();
        assertThat(gap.permits(person("a", GRADE, "999999999"), person("b", GRADE, "-999999999")))
                .isFalse();
        assertThat(gap.permits(person("a", GRADE, "2"), person("b", GRADE, "1,0")))
                .isFalse();
    }

    @Test
    void conditionsLimitACriterionToSomePeople() {
        Eligibility same = Eligibilities.same(SITE).when(Party.MENTEE, GRADE, "low", "middle");
        Participant mentor = at("a", "oslo");
        Participant low = person("b", Map.of(SITE, List.of("bergen"), GRADE, List.of("low")));
        Participant high = person("c", Map.of(SITE, List.of("bergen"), GRADE, List.of("high")));

        assertThatThrownBy(() -> same.when(Party.MENTEE, GRADE)).isInstanceOf(InvalidRecordException.class);
        assertThat(same.id()).isEqualTo("same-site");
        assertThat(same.permits(mentor, low)).isFalse();
        assertThat(same.permits(mentor, high)).isTrue();
        assertThat(same.permits(mentor, NOBODY)).isTrue();
        assertThat(same.as("mine").prepare(List.of(mentor), List.of(low, high)).permits(0, 0))
                .isFalse();
        assertThat(same.as("mine").prepare(List.of(mentor), List.of(low, high)).permits(0, 1))
                .isTrue();
    }

    @Test
    void listsOfPeopleToAvoidAreReadOnEitherSide() {
        Attribute avoid = Attribute.of("avoid");
        Participant wary = person("a", avoid, "x", "b");
        Participant other = person("b", Map.of());

        assertThat(Eligibilities.notAvoided(Party.MENTOR, avoid).permits(wary, other))
                .isFalse();
        assertThat(Eligibilities.notAvoided(Party.MENTEE, avoid).permits(wary, other))
                .isTrue();
        assertThat(Eligibilities.notAvoided(Party.MENTEE, avoid).permits(other, wary))
                .isFalse();
        assertThat(Eligibilities.notAvoided(Party.MENTEE, avoid).id()).isEqualTo("not-avoided-by-mentee-avoid");
    }

    private static Participant under(String id, String... managers) {
        return person(id, MANAGER, managers);
    }

    private static boolean permitted(
            Eligibility eligibility, Participant mentor, Participant mentee, Participant... rest) {
        List<Participant> mentees = new ArrayList<>(List.of(rest));
        mentees.add(mentee);
        return eligibility.prepare(List.of(mentor), mentees).permits(0, mentees.size() - 1);
    }

    @Test
    void theReportingLineIsFollowedBothWaysThroughOthers() {
        Eligibility outside = Eligibilities.outsideReportingLine(MANAGER);
        Participant chief = under("chief", "chief");
        Participant head = under("head", "chief");
        Participant clerk = under("clerk", "head");

        assertThat(permitted(outside, chief, clerk, head)).isFalse();
        assertThat(permitted(outside, clerk, chief, head)).isFalse();
        assertThat(permitted(outside, head, clerk)).isFalse();
        assertThat(permitted(outside, clerk, under("porter", "head"), head, chief))
                .isTrue();
        assertThat(permitted(outside, clerk, under("porter", "outsider"))).isTrue();
    }

    @Test
    void theReportingLineEndsAtItsDistance() {
        Eligibility direct = Eligibilities.outsideReportingLine(MANAGER, 1);
        Participant chief = under("chief", "chief");
        Participant head = under("head", "chief");
        Participant clerk = under("clerk", "head");

        assertThat(permitted(direct, chief, clerk, head)).isTrue();
        assertThat(permitted(direct, head, clerk)).isFalse();
        assertThat(permitted(Eligibilities.outsideReportingLine(MANAGER, 2), chief, clerk, head))
                .isFalse();
    }

    @Test
    void theReportingLineRunsThroughPeopleOutsideTheRequest() {
        Eligibility outside = Eligibilities.outsideReportingLine(
                MANAGER, Eligibilities.ANY_DISTANCE, List.of(under("head", "chief")));

        assertThat(permitted(outside, under("chief", "chief"), under("clerk", "head")))
                .isFalse();
    }

    @Test
    void circlesInTheReportingLineEnd() {
        Eligibility outside = Eligibilities.outsideReportingLine(MANAGER);
        Participant one = under("one", "two");
        Participant two = under("two", "three");
        Participant three = under("three", "one");

        assertThat(permitted(outside, one, three, two)).isFalse();
        assertThat(permitted(outside, one, under("four", "five"), two, three)).isTrue();
    }

    @Test
    void somebodyWithoutAManagerIsUnknown() {
        AttributeEligibility outside = Eligibilities.outsideReportingLine(MANAGER);
        Participant lone = person("lone", Map.of());

        assertThat(permitted(outside, lone, under("clerk", "head"))).isFalse();
        assertThat(permitted(outside.permittingUnknown(), lone, under("clerk", "head")))
                .isTrue();
        assertThat(permitted(outside.permittingUnknown(), lone, under("clerk", "lone")))
                .isFalse();
    }

    @Test
    void whoHasAListAcceptsThoseOnItAlone() {
        Attribute choices = Attribute.of("choices");
        Participant chooser = person("chooser", choices, "one", "two");
        Participant lost = person("lost", choices, "gone");
        Participant one = person("one", Map.of());
        Participant three = person("three", Map.of());
        Eligibility byMentee = Eligibilities.listed(Party.MENTEE, choices);

        assertThat(permitted(byMentee, one, chooser)).isTrue();
        assertThat(permitted(byMentee, three, chooser)).isFalse();
        assertThat(permitted(byMentee, one, lost)).isFalse();
        assertThat(permitted(byMentee, chooser, one)).isTrue();
        assertThat(permitted(Eligibilities.listed(Party.MENTOR, choices), chooser, three))
                .isFalse();
        assertThat(byMentee.id()).isEqualTo("listed-by-mentee-choices");
    }
}
