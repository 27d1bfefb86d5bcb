package io.github.mentoring4j.matching.criterion;

import io.github.mentoring4j.participant.Participant;
import java.util.List;
import java.util.Objects;

/**
 * A ready-made criterion that reads attributes, and so has to decide what a missing value means.
 *
 * <p>A missing value does not permit, because the criterion cannot be shown to be met; {@link #permittingUnknown} turns that
 * round. Immutable and thread-safe.
 */
public final class AttributeEligibility implements Eligibility {

    private final String id;
    private final Comparison comparison;
    private final boolean permitsUnknown;

    AttributeEligibility(String id, Comparison comparison) {
        this(id, comparison, false);
    }

    private AttributeEligibility(String id, Comparison comparison, boolean permitsUnknown) {
        this.id = Objects.requireNonNull(id, "id");
        this.comparison = comparison;
        this.permitsUnknown = permitsUnknown;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public boolean permits(Participant mentor, Participant mentee) {
        return prepare(List.of(mentor), List.of(mentee)).permits(0, 0);
    }

    @Override
    public PairCondition prepare(List<Participant> mentors, List<Participant> mentees) {
        Comparison.Prepared prepared = comparison.prepare(mentors, mentees);
        return PairCondition.alike(
                prepared::alike,
                permitsUnknown
                        ? (mentor, mentee) -> prepared.compare(mentor, mentee) != Verdict.NOT_MET
                        : (mentor, mentee) -> prepared.compare(mentor, mentee) == Verdict.MET);
    }

    @Override
    public AttributeEligibility as(String id) {
        return new AttributeEligibility(id, comparison, permitsUnknown);
    }

    /**
     * This criterion, but lenient: where too little is known to tell, it permits.
     *
     * @return a criterion with the same id
     */
    public AttributeEligibility permittingUnknown() {
        return new AttributeEligibility(id, comparison, true);
    }

    /**
     * Shows the id.
     *
     * @return the id, marked as an eligibility's
     */
    @Override
    public String toString() {
        return "Eligibility[" + id + "]";
    }
}
