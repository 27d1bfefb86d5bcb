package io.github.mentoring4j.testkit.ethics;

import io.github.mentoring4j.ethics.engine.Report;
import io.github.mentoring4j.ethics.guidelines.EthicalGuidelines;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.testkit.Dates;
import io.github.mentoring4j.testkit.RelationshipArbitraries;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;

/** What laws of the twelve guidelines are tried on: records with anything, and records that are sound, or sound but for something. */
abstract class GuidelineLaws {

    /** The day on which the sound ones are sound. */
    static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Provide
    Arbitrary<MentoringRelationship> relationships() {
        return Arbitraries.oneOf(RelationshipArbitraries.relationships(), GuidelineArbitraries.relationships(DAY));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.oneOf(
                Dates.days(), Arbitraries.integers().between(0, 30).map(DAY::plusDays));
    }

    @Provide
    Arbitrary<Viewpoint> viewpoints() {
        return Arbitraries.oneOf(
                days().map(Viewpoint::asOf), Combinators.combine(days(), days()).as(Viewpoint::new));
    }

    static Report report(MentoringRelationship relationship, Viewpoint viewpoint) {
        return EthicalGuidelines.ruleSet().evaluate(relationship, viewpoint);
    }

    static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
