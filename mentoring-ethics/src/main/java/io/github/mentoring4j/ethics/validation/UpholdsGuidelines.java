package io.github.mentoring4j.ethics.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A mentoring relationship does not break the ethical guidelines. Null is valid.
 *
 * <p>Each finding that counts gives a violation for every part of the record that it rests on, at the path of that part; a
 * finding that rests on no part gives one at the relationship itself. Messages tell what was found in words, and hold no text
 * that anybody wrote.
 */
@Documented
@Target({
    ElementType.TYPE,
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.TYPE_USE,
    ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = GuidelineValidator.class)
public @interface UpholdsGuidelines {

    /**
     * The message, if this is not the validator's: each finding has a sentence of its own.
     *
     * @return a sentence in English
     */
    String message() default "should uphold the ethical guidelines for mentoring";

    /**
     * The groups.
     *
     * @return none by default
     */
    Class<?>[] groups() default {};

    /**
     * The payload.
     *
     * @return none by default
     */
    Class<? extends Payload>[] payload() default {};
}
