package io.github.mentoring4j.ethics.standards;

import io.github.mentoring4j.ethics.engine.Answer;
import java.util.List;
import java.util.Objects;

/**
 * What is missing for a level.
 *
 * <p>The shortest way takes as few items as can be: in each standard that falls short those that bring most, and for the whole those
 * that bring most of the rest; of equals, the first in the order of the report. An answer that is
 * {@linkplain Answer#settled() settled} is no step: nobody can go back and be in time.
 *
 * @param level the level
 * @param missing the halves of items that are missing over all
 * @param standards for each standard that falls short, its score, in the order of standards
 * @param steps every item that is not upheld, in the order of the report, marked where it is on the shortest way
 * @param reachable whether upholding all that can still be upheld would do; it would not where a standard has no item that applies,
 *     or where too much came late and stays so
 */
public record NextLevel(
        AwardLevel level, int missing, List<StandardScore> standards, List<Step> steps, boolean reachable) {

    /**
     * Copies the lists.
     *
     * @throws NullPointerException if anything is null
     */
    public NextLevel {
        Objects.requireNonNull(level, "level");
        standards = List.copyOf(standards);
        steps = List.copyOf(steps);
    }

    /**
     * Whether a standard that falls short has no item that applies yet, so that it has no score.
     *
     * @return whether there is such a standard
     */
    public boolean lacksItems() {
        return standards.stream().anyMatch(each -> each.score().items() == 0);
    }

    /**
     * The fewest items that would do.
     *
     * @return the steps of the shortest way, in the order of the report; none if the level is out of reach
     */
    public List<Step> shortestWay() {
        return steps.stream().filter(Step::shortest).toList();
    }
}
