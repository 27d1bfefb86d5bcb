package io.github.mentoring4j.ethics.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.ethics.engine.Finding;
import io.github.mentoring4j.ethics.engine.RuleId;
import io.github.mentoring4j.ethics.record.AnyCourse;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** The contract of a rule of guidelines 7 to 11: its laws are tried on records that hold what these ask for. */
public abstract class CourseContract extends RuleContract {

    private final RuleId rule;

    protected CourseContract(String rule) {
        super(rule);
        this.rule = RuleId.of(rule);
    }

    @Tag("law")
    @Property(tries = 60)
    void doesNotSeeHowTheCourseGoesOn(
            @ForAll("relationships") MentoringRelationship relationship, @ForAll("days") LocalDate day) {
        assertThat(finding(LaterCourse.happensTo(relationship, day), day)).isEqualTo(finding(relationship, day));
    }

    private Finding finding(MentoringRelationship relationship, LocalDate day) {
        return EthicalGuidelines.ruleSet()
                .evaluate(relationship, Viewpoint.asOf(day))
                .finding(rule);
    }

    @Provide
    @Override
    Arbitrary<MentoringRelationship> relationships() {
        return AnyCourse.relationship();
    }
}
