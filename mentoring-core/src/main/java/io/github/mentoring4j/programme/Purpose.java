package io.github.mentoring4j.programme;

import io.github.mentoring4j.form.MentoringForm;
import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import java.util.Objects;

/**
 * What a programme is for and whom it is for. Public within the organisation.
 *
 * @param form the form of mentoring it offers
 * @param goal what it is to achieve, in a line
 * @param targetGroup whom it is for, in a line
 */
public record Purpose(MentoringForm form, String goal, String targetGroup) {

    private static final String WITHHELD = "withheld";

    /**
     * Checks the two lines.
     *
     * @throws InvalidRecordException if one is blank, too long or holds control characters
     */
    public Purpose {
        Objects.requireNonNull(form, "form");
        Invariants.of(Purpose.class)
                .name("goal", goal)
                .name("targetGroup", targetGroup)
                .orThrow();
    }

    /**
     * A purpose.
     *
     * @param form the form of mentoring
     * @param goal what the programme is to achieve
     * @param targetGroup whom it is for
     * @return the purpose
     * @throws InvalidRecordException as the constructor
     */
    public static Purpose of(MentoringForm form, String goal, String targetGroup) {
        return new Purpose(form, goal, targetGroup);
    }

    /**
     * This purpose without its two lines.
     *
     * @return a copy that names the form alone
     */
    public Purpose withoutText() {
        return new Purpose(form, WITHHELD, WITHHELD);
    }

    /**
     * Shows the form alone.
     *
     * @return the form
     */
    @Override
    public String toString() {
        return "Purpose[form=" + form + "]";
    }
}
