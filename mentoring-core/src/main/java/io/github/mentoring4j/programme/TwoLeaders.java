package io.github.mentoring4j.programme;

import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.ReportedAs;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The sponsor and the programme lead are two people. Reported at the lead. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = TwoLeaders.Check.class)
@ReportedAs(value = FaultCode.MUST_DIFFER, arguments = "sponsor")
public @interface TwoLeaders {

    /**
     * The message.
     *
     * @return its key
     */
    String message() default "{io.github.mentoring4j.programme.TwoLeaders.message}";

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

    /** Compares the two. */
    final class Check implements ConstraintValidator<TwoLeaders, Leadership> {

        /** For the validator, which makes it by reflection. */
        public Check() {}

        @Override
        public boolean isValid(Leadership leadership, ConstraintValidatorContext context) {
            if (!leadership.lead().equals(leadership.sponsor())) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("lead")
                    .addConstraintViolation();
            return false;
        }
    }
}
