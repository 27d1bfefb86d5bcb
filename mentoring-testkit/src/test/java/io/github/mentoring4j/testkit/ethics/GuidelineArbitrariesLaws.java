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
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
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

    /** What the rules can say of a guideline that is breached alone. */
    private static final Map<Guideline, List<String>> WAYS = Map.ofEntries(
            Map.entry(
                    Guideline.G01, List.of("no-own-interest.own-interest", "no-own-interest.ended-with-own-interest")),
            Map.entry(Guideline.G02, List.of("disclosures-allowed.not-allowed", "agreed-in-time.met-before-agreeing")),
            Map.entry(Guideline.G03, List.of("closed-areas-respected.entered", "closed-areas-respected.ended-entered")),
            Map.entry(
                    Guideline.G04,
                    List.of("no-misrepresentation.established", "no-misrepresentation.ended-established")),
            Map.entry(
                    Guideline.G05,
                    List.of(
                            "benefits-token.money",
                            "benefits-token.beyond-token",
                            "ties-declared.undeclared",
                            "no-line-of-command.stands")),
            Map.entry(
                    Guideline.G06,
                    List.of(
                            "protected-areas.not-referred",
                            "protected-areas.referred-late",
                            "protected-areas.ended-not-referred")),
            Map.entry(
                    Guideline.G07,
                    List.of("introduced-in-time.late", "introduced-in-time.missing", "keeps-developing.stopped")),
            Map.entry(
                    Guideline.G08,
                    List.of("responsibility-accepted.accepted-late", "responsibility-accepted.not-accepted")),
            Map.entry(Guideline.G09, List.of("contact-stopped.went-on", "both-came.repeated")),
            Map.entry(
                    Guideline.G10,
                    List.of(
                            "closing-conversation.missing",
                            "closing-conversation.late",
                            "within-term.met-after-the-end")),
            Map.entry(
                    Guideline.G11,
                    List.of("no-pressure.pressed", "ending-carried-out.not-carried-out", "free-to-end.conditioned")),
            Map.entry(
                    Guideline.G12,
                    List.of(
                            "complaints-impartial.handled-by-the-one-complained-of",
                            "complaints-answered.unanswered",
                            "acknowledged-in-time.late",
                            "acknowledged-in-time.missing")));

    @Example
    void everyGuidelineIsBreachedInAllTheseWaysAndNoOther() {
        LocalDate asOf = LocalDate.of(2026, 6, 1);
        Random random = new Random(5);
        for (Guideline guideline : Guideline.values()) {
            var generator = GuidelineArbitraries.breachingOnly(guideline, asOf).generator(1000, false);
            List<String> reached = Stream.generate(() -> generator.next(random).value())
                    .limit(60)
                    .map(relationship -> new Promise(relationship, asOf, guideline).report())
                    .flatMap(report -> report.findings().stream())
                    .filter(finding -> finding.outcome() == Outcome.BREACHED)
                    .map(finding -> finding.messageKey().substring("G01-".length()))
                    .distinct()
                    .toList();

            assertThat(reached).as(guideline.name()).containsExactlyInAnyOrderElementsOf(WAYS.get(guideline));
        }
    }
}
