package io.github.mentoring4j.programme;

import io.github.mentoring4j.contract.Term;
import io.github.mentoring4j.rights.ComplaintsProcedure;
import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import java.util.Objects;

/**
 * A mentoring programme: a formal structure with a start and an end, a sponsor, and somebody who leads it.
 *
 * @param id identifies the programme
 * @param title what it is called
 * @param purpose what it is for
 * @param leadership who stands behind it and who leads it
 * @param term from when to when
 * @param complaints its procedure for complaints
 */
public record MentoringProgramme(
        ProgrammeId id,
        String title,
        Purpose purpose,
        Leadership leadership,
        Term term,
        ComplaintsProcedure complaints) {

    /**
     * Checks the title.
     *
     * @throws InvalidRecordException if the title is blank, too long or holds control characters
     */
    public MentoringProgramme {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(leadership, "leadership");
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(complaints, "complaints");
        Invariants.of(MentoringProgramme.class).name("title", title).orThrow();
    }
}
