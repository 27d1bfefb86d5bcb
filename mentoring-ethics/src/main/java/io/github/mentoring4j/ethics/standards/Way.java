package io.github.mentoring4j.ethics.standards;

import io.github.mentoring4j.ethics.engine.Finding;
import io.github.mentoring4j.ethics.engine.Outcome;
import io.github.mentoring4j.ethics.engine.SectionId;
import io.github.mentoring4j.ethics.engine.SectionReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the shortest way to a level. */
final class Way {

    private static final int FULL = 2;

    private final Assessment assessment;
    private final AwardLevel level;
    private final List<Open> open = new ArrayList<>();
    private final Set<Open> taken = new HashSet<>();

    /** An item not upheld, and what it would bring. */
    private record Open(SectionId standard, Finding finding, int halves) {
        boolean canStillBeUpheld() {
            return !finding.verdict().answer().settled();
        }
    }

    Way(Assessment assessment, AwardLevel level) {
        this.assessment = assessment;
        this.level = level;
        for (SectionReport section : assessment.report().sections()) {
            for (Finding finding : section.findings()) {
                int halves = FULL - Score.halves(finding.outcome());
                if (halves > 0 && finding.outcome() != Outcome.NOT_APPLICABLE) {
                    open.add(new Open(section.section(), finding, halves));
                }
            }
        }
    }

    NextLevel find() {
        List<StandardScore> shortOf = new ArrayList<>();
        boolean reachable = assessment.overall().items() > 0;
        for (StandardScore each : assessment.standards()) {
            if (!each.score().reaches(level.each())) {
                shortOf.add(each);
                reachable &= each.score().items() > 0;
                reachable &= take(each.score().missing(level.each()), ofStandard(each.standard()));
            }
        }
        int missing = assessment.overall().missing(level.overall());
        reachable &= take(missing - taken.stream().mapToInt(Open::halves).sum(), open);
        if (!reachable) {
            taken.clear();
        }
        List<Step> steps = open.stream()
                .map(each -> new Step(each.standard(), each.finding(), each.halves(), taken.contains(each)))
                .toList();
        return new NextLevel(level, missing, shortOf, steps, reachable);
    }

    private List<Open> ofStandard(SectionId standard) {
        return open.stream().filter(each -> each.standard().equals(standard)).toList();
    }

    /**
     * Takes those that bring most until enough is taken; the sort is stable, so the first of equals comes first. Says whether there were
     * enough that can still be upheld.
     */
    private boolean take(int halves, List<Open> from) {
        List<Open> best = new ArrayList<>(from);
        best.removeIf(each -> !each.canStillBeUpheld());
        best.sort(Comparator.comparingInt(Open::halves).reversed());
        int left = halves;
        for (Open each : best) {
            if (left > 0 && taken.add(each)) {
                left -= each.halves();
            }
        }
        return left <= 0;
    }
}
