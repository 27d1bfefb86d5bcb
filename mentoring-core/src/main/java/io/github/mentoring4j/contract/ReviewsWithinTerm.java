package io.github.mentoring4j.contract;

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
import java.time.LocalDate;
import java.util.List;

/** Every day of review lies within the contract's term. Reported at the day concerned. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ReviewsWithinTerm.Check.class)
@ReportedAs(value = FaultCode.OUTSIDE, arguments = "term")
public @interface ReviewsWithinTerm {

    /**
     * The message.
     *
     * @return its key
     */
    String message() default "{io.github.mentoring4j.contract.ReviewsWithinTerm.message}";

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

    /** Compares each day of review with the term. */
    final class Check implements ConstraintValidator<ReviewsWithinTerm, ContractVersion> {

        /** For the validator, which makes it by reflection. */
        public Check() {}

        @Override
        public boolean isValid(ContractVersion version, ConstraintValidatorContext context) {
            List<LocalDate> reviews = version.reviews();
            boolean valid = true;
            context.disableDefaultConstraintViolation();
            for (int i = 0; i < reviews.size(); i++) {
                if (!version.term().contains(reviews.get(i))) {
                    valid = false;
                    context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                            .addPropertyNode("reviews")
                            .addBeanNode()
                            .inIterable()
                            .atIndex(i)
                            .addConstraintViolation();
                }
            }
            return valid;
        }
    }
}
