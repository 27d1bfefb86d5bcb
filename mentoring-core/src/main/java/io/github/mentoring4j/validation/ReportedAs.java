package io.github.mentoring4j.validation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says as what fault the violation of a constraint is reported by {@link ConstraintFaults}. Stands on the constraint, ours or a
 * user's.
 */
@Documented
@Target(ElementType.ANNOTATION_TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ReportedAs {

    /**
     * What is wrong.
     *
     * @return the code
     */
    FaultCode value();

    /**
     * What the code's text needs: the names of other components, never a value.
     *
     * @return the arguments in the order that the code gives
     */
    String[] arguments() default {};
}
