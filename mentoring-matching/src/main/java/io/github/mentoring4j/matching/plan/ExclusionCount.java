package io.github.mentoring4j.matching.plan;

import java.util.Objects;

/**
 * How many people one eligibility kept from somebody.
 *
 * @param criterion the eligibility's id
 * @param forbidden how many it forbids, whatever else forbids them too
 * @param forbiddenAlone how many of those nothing else forbids: would become eligible without it
 */
public record ExclusionCount(String criterion, int forbidden, int forbiddenAlone) {

    /**
     * Takes all.
     *
     * @throws NullPointerException if the id is null
     */
    public ExclusionCount {
        Objects.requireNonNull(criterion, "criterion");
    }
}
