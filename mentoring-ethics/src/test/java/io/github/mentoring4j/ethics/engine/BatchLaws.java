package io.github.mentoring4j.ethics.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.ethics.guidelines.EthicalGuidelines;
import io.github.mentoring4j.ethics.record.AnyRecord;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

class BatchLaws {

    @Property(tries = 100)
    @Tag("law")
    void manyThreadsGiveTheReportsOfOneInTheSameOrder(
            @ForAll("relationships") List<MentoringRelationship> relationships,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 2, max = 9) int threads) {
        RuleSet<MentoringRelationship> guidelines = EthicalGuidelines.ruleSet();
        Viewpoint viewpoint = Viewpoint.asOf(day);

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

    @Provide
    Arbitrary<List<MentoringRelationship>> relationships() {
        return AnyRecord.relationship().list().ofMaxSize(40);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return AnyRecord.day();
    }
}
