package io.github.mentoring4j.form;

import java.util.Arrays;
import java.util.List;

/**
 * The two forms of mentoring. One relationship never holds both: who wants the other form makes a new contract, in a new
 * relationship.
 */
public enum MentoringForm {
    /** European: a learning alliance in which the mentee finds their own way; advice is held back. */
    DEVELOPMENTAL,
    /** North American: career mentoring, in which the mentor advises and opens doors. */
    SPONSORSHIP;

    /**
     * By what one knows this form.
     *
     * @return its traits in their declared order
     */
    public List<FormTrait> traits() {
        return Arrays.stream(FormTrait.values())
                .filter(trait -> trait.form() == this)
                .toList();
    }

    /**
     * Whether this form allows that mentoring is done in a way.
     *
     * @param trait the way
     * @return true if it is a trait of this form
     */
    public boolean allows(FormTrait trait) {
        return trait.form() == this;
    }
}
