package io.github.mentoring4j.testkit.ethics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.ethics.engine.Outcome;
import io.github.mentoring4j.ethics.engine.Report;
import io.github.mentoring4j.ethics.engine.SectionReport;
import io.github.mentoring4j.ethics.guidelines.EthicalGuidelines;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.guideline.Guideline;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.testkit.Dates;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class GuidelineArbitrariesLaws {

    /** A relationship, what is promised of it, and for when. */
    record Promise(MentoringRelationship relationship, LocalDate asOf, Guideline breached) {

        Report report() {
            return EthicalGuidelines.ruleSet().evaluate(relationship, Viewpoint.asOf(asOf));
        }
    }

    @Provide
    Arbitrary<Report> sound() {
        return Dates.days()
                .flatMap(asOf -> GuidelineArbitraries.upholdingAll(asOf)
                        .map(relationship -> new Promise(relationship, asOf, Guideline.G01).report()));
    }

    @Provide
    Arbitrary<Promise> broken() {
        return Combinators.combine(Dates.days(), Arbitraries.of(Guideline.class))
                .flatAs((asOf, guideline) -> GuidelineArbitraries.breachingOnly(guideline, asOf)
                        .map(relationship -> new Promise(relationship, asOf, guideline)));
    }

    @Tag("law")
    @Property(tries = 200)
    void allTwelveAreUpheldAsPromised(@ForAll("sound") Report report) {
        assertThat(report.sections()).extracting(SectionReport::outcome).containsOnly(Outcome.UPHELD);
        assertThat(report.findings())
                .filteredOn(finding -> finding.outcome().needsAttention())
                .isEmpty();
    }

    @Tag("law")
    @Property(tries = 600)
    void oneIsBreachedAsPromisedAndTheOthersAreUpheld(@ForAll("broken") Promise promise) {
        assertThat(promise.report().sections())
                .extracting(each -> each.section().value(), SectionReport::outcome)
                .allSatisfy(section -> {
                    String id = (String) section.toList().get(0);
                    boolean promised = id.equals(promise.breached().name());
                    assertThat(section.toList().get(1)).as(id).isEqualTo(promised ? Outcome.BREACHED : Outcome.UPHELD);
                });
    }
}
