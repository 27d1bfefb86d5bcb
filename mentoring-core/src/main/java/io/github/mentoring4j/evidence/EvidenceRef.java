package io.github.mentoring4j.evidence;

import java.util.Objects;

/**
 * Points at a part of a relationship's record by kind and id; carries nothing of what it says.
 *
 * @param kind the kind of record
 * @param id its id within the relationship
 */
public record EvidenceRef(EvidenceKind kind, String id) implements Comparable<EvidenceRef> {

    /**
     * Takes the parts.
     *
     * @throws NullPointerException if one is null
     */
    public EvidenceRef {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
    }

    /**
     * A reference.
     *
     * @param kind the kind of record
     * @param id its id; anything whose string form is the id
     * @return the reference
     */
    public static EvidenceRef of(EvidenceKind kind, Object id) {
        return new EvidenceRef(kind, id.toString());
    }

    /** Compares by kind, then id. */
    @Override
    public int compareTo(EvidenceRef other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : id.compareTo(other.id);
    }
}
