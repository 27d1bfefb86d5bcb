package io.github.mentoring4j.relationship;

import io.github.mentoring4j.evidence.EvidenceRef;
import io.github.mentoring4j.evidence.Occurrence;
import java.util.Comparator;
import java.util.Objects;

/**
 * A part of a relationship's record, and when it came about. Compared by that day, then by kind and id.
 *
 * @param evidence points at the part
 * @param when when it happened: a meeting was held, a tie arose, a complaint was filed
 */
public record DatedEvidence(EvidenceRef evidence, Occurrence when) implements Comparable<DatedEvidence> {

    private static final Comparator<DatedEvidence> ORDER =
            Comparator.comparing(DatedEvidence::when).thenComparing(DatedEvidence::evidence);

    /**
     * Takes the parts.
     *
     * @throws NullPointerException if one is null
     */
    public DatedEvidence {
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(when, "when");
    }

    @Override
    public int compareTo(DatedEvidence other) {
        return ORDER.compare(this, other);
    }
}
