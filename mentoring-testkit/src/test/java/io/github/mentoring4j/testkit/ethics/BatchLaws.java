package io.github.mentoring4j.testkit.ethics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.ethics.engine.Report;
import io.github.mentoring4j.ethics.engine.RuleSet;
import io.github.mentoring4j.ethics.guidelines.EthicalGuidelines;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class BatchLaws {

    @Property(tries = 100)
    @Tag("law")
    void manyThreadsGiveTheReportsOfOneInTheSameOrder(
            @ForAll @Size(max = 40) List<MentoringRelationship> relationships,
            @ForAll Viewpoint viewpoint,
            @ForAll @IntRange(min = 2, max = 9) int threads) {
        RuleSet<MentoringRelationship> guidelines = EthicalGuidelines.ruleSet();

        List<Report> batch = guidelines
                .batch(viewpoint)
                .threads(threads)
                .evaluate(relationships.stream())
                .toList();

        assertThat(batch)
                .isEqualTo(relationships.stream()
                        .map(relationship -> guidelines.evaluate(relationship, viewpoint))
                        .toList());
    }
}
