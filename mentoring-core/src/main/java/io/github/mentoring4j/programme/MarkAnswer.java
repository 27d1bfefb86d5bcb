package io.github.mentoring4j.programme;

import io.github.mentoring4j.evidence.EvidenceRef;
import java.util.List;
import java.util.Objects;

/**
 * Whether a programme shows one of the eight marks, and by what.
 *
 * @param mark the mark
 * @param shown whether what is on record shows it
 * @param evidence what is on record of it, in order; may hold something even where that is not enough
 */
public record MarkAnswer(Mark mark, boolean shown, List<EvidenceRef> evidence) {

    /**
     * Copies and sorts the evidence.
     *
     * @throws NullPointerException if anything is null
     */
    public MarkAnswer {
        Objects.requireNonNull(mark, "mark");
        evidence = List.copyOf(evidence).stream().sorted().toList();
    }
}
