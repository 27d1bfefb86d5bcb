package io.github.mentoring4j.examples.policy;

import io.github.mentoring4j.jackson.ShortForm;
import io.github.mentoring4j.matching.criterion.Scale;
import io.github.mentoring4j.validation.Invariants;
import java.util.List;
import java.util.Optional;

/**
 * The order of an attribute's values.
 *
 * @param levels their names, lowest first; none if the values are numbers
 * @param others what to do with a value that is not on the scale; a fault unless set
 */
public record LevelScale(List<String> levels, Optional<Others> others) {

    /** A scale that takes no other values is written as the bare list. */
    static final ShortForm<LevelScale, Levels> SHORT_FORM = ShortForm.of(
            LevelScale.class,
            Levels.class,
            levels -> new LevelScale(levels.value(), Optional.empty()),
            scale -> scale.others().isPresent() ? Optional.empty() : Optional.of(new Levels(scale.levels())));

    private static final LevelScale NUMBERS = new LevelScale(List.of(), Optional.empty());

    /**
     * Copies the levels.
     *
     * @throws io.github.mentoring4j.validation.InvalidRecordException if a level stands twice
     */
    public LevelScale {
        levels = List.copyOf(levels);
        Invariants.of(LevelScale.class)
                .unique("levels", levels, "name", level -> level)
                .orThrow();
    }

    /**
     * The scale of an attribute for which the policy has none.
     *
     * @return numbers
     */
    public static LevelScale numbers() {
        return NUMBERS;
    }

    /**
     * Whether values that are not on the scale pass as unknown.
     *
     * @return true if the policy says so
     */
    public boolean ignoresOthers() {
        return others.equals(Optional.of(Others.IGNORED));
    }

    /**
     * The scale that criteria compare by. Levels that folding makes one stand as one; {@link PolicyReferences} refuses them.
     *
     * @param folding when two values are the same
     * @return the scale
     */
    public Scale toScale(Folding folding) {
        return levels.isEmpty()
                ? Scale.numbers()
                : Scale.of(levels.stream().map(folding::fold).distinct().toList());
    }
}
