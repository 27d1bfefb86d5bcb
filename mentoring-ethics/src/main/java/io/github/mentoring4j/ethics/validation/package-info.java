/**
 * The guidelines as a constraint of Jakarta Validation.
 *
 * <p>{@link io.github.mentoring4j.ethics.validation.GuidelineValidation} sets a validator up so that {@code
 * validator.validate(relationship)} finds what breaks the guidelines, with property paths that point at the evidence. To check
 * a relationship only where you say so, put {@link io.github.mentoring4j.ethics.validation.UpholdsGuidelines} on a field, a
 * parameter or a component of a record. {@link io.github.mentoring4j.ethics.validation.GuidelineValidator} does the work, and
 * can be a bean of your container.
 *
 * <p>The day is that of the validator's own clock, {@link jakarta.validation.ClockProvider}. The one package of the module that
 * needs the Jakarta Validation API; without it on the class path, all else works.
 */
@NullMarked
package io.github.mentoring4j.ethics.validation;

import org.jspecify.annotations.NullMarked;
