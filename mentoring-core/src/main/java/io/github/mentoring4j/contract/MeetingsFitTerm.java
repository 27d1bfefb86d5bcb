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
import java.time.temporal.ChronoUnit;

/** The number of meetings agreed, at the interval agreed, fits into the contract's term. Reported at the number. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = MeetingsFitTerm.Check.class)
@ReportedAs(value = FaultCode.DOES_NOT_FIT, arguments = "term")
public @interface MeetingsFitTerm {

    /**
     * The message.
     *
     * @return its key
     */
    String message() default "{io.github.mentoring4j.contract.MeetingsFitTerm.message}";

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

    /** Compares the days that the meetings take, from the first to the last, with the days of the term. */
    final class Check implements ConstraintValidator<MeetingsFitTerm, ContractVersion> {

        /** For the validator, which makes it by reflection. */
        public Check() {}

        @Override
        public boolean isValid(ContractVersion version, ConstraintValidatorContext context) {
            MeetingTerms meetings = version.meetings();
            Term term = version.term();
            long taken = (meetings.count() - 1L) * meetings.intervalDays();
            if (taken <= ChronoUnit.DAYS.between(term.start(), term.end())) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("meetings")
                    .addPropertyNode("count")
                    .addConstraintViolation();
            return false;
        }
    }
}
