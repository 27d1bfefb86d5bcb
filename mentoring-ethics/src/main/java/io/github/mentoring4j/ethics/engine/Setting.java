package io.github.mentoring4j.ethics.engine;

import io.github.mentoring4j.evidence.Viewpoint;
import java.time.LocalDate;
import java.util.Map;

/** What a rule may know besides its subject: from where it looks, and the limits that the policy sets. Immutable. */
public final class Setting {

    private final Viewpoint viewpoint;
    private final Map<String, Integer> limits;

    Setting(Viewpoint viewpoint, Map<String, Integer> limits) {
        this.viewpoint = viewpoint;
        this.limits = limits;
    }

    /**
     * From where the rule looks.
     *
     * @return the viewpoint
     */
    public Viewpoint viewpoint() {
        return viewpoint;
    }

    /**
     * The day for which the rule answers.
     *
     * @return the viewpoint's last day
     */
    public LocalDate asOf() {
        return viewpoint.asOf();
    }

    /**
     * A limit.
     *
     * @param threshold one that some rule of the set describes
     * @return the policy's value, or the threshold's standard where the policy says nothing
     */
    public int limit(Threshold threshold) {
        Integer set = limits.isEmpty() ? null : limits.get(threshold.name());
        return set == null ? threshold.standard() : set;
    }
}
