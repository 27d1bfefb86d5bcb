package io.github.mentoring4j.programme;

import io.github.mentoring4j.evidence.Occurrence;
import java.util.Objects;

/**
 * That a document exists by which the programme can show how it works. The document itself is elsewhere.
 *
 * @param id identifies it within the programme
 * @param kind what kind of document
 * @param issued when it was issued
 */
public record EvidenceDocument(DocumentId id, DocumentKind kind, Occurrence issued) {

    /**
     * Takes the parts.
     *
     * @throws NullPointerException if anything is null
     */
    public EvidenceDocument {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(issued, "issued");
    }

    /**
     * A document.
     *
     * @param id identifies it within the programme
     * @param kind what kind of document
     * @param issued when it was issued
     * @return the document
     */
    public static EvidenceDocument of(DocumentId id, DocumentKind kind, Occurrence issued) {
        return new EvidenceDocument(id, kind, issued);
    }
}
