package io.github.mentoring4j.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Turns what a Jakarta validator found into faults: path, code and limits, and never the value that was refused.
 *
 * <p>The only class beside the constraints that needs the Jakarta Validation API; without it on the class path, all else works.
 */
public final class ConstraintFaults {

    private static final Comparator<Fault> ORDER = Comparator.comparing(Fault::path)
            .thenComparing(Fault::code)
            .thenComparing(fault -> fault.arguments().toString());

    private ConstraintFaults() {}

    /**
     * The faults that violations amount to.
     *
     * @param violations what a validator found, in any order
     * @return a fault for each, by path, then code; a constraint that is neither a usual one of Jakarta Validation's nor says
     *     {@link ReportedAs what it is} is reported as {@link FaultCode#UNACCEPTABLE} by its name
     */
    public static List<Fault> of(Collection<? extends ConstraintViolation<?>> violations) {
        return violations.stream().map(ConstraintFaults::fault).sorted(ORDER).toList();
    }

    private static Fault fault(ConstraintViolation<?> violation) {
        ConstraintDescriptor<?> constraint = violation.getConstraintDescriptor();
        Class<? extends Annotation> type = constraint.getAnnotation().annotationType();
        String path = violation.getPropertyPath().toString();
        ReportedAs reported = type.getAnnotation(ReportedAs.class);
        return reported == null
                ? usual(path, type, constraint.getAttributes())
                : new Fault(path, reported.value(), Arrays.asList(reported.arguments()));
    }

    private static Fault usual(String path, Class<? extends Annotation> type, Map<String, Object> limits) {
        if (type == NotNull.class) {
            return Fault.of(path, FaultCode.REQUIRED);
        }
        if (type == NotBlank.class) {
            return Fault.of(path, FaultCode.BLANK);
        }
        if (type == NotEmpty.class) {
            return Fault.of(path, FaultCode.TOO_FEW, "1");
        }
        if (type == Size.class) {
            return Fault.of(path, FaultCode.WRONG_SIZE, limit(limits, "min"), limit(limits, "max"));
        }
        if (type == Min.class) {
            return Fault.of(path, FaultCode.TOO_SMALL, limit(limits, "value"));
        }
        if (type == Max.class) {
            return Fault.of(path, FaultCode.TOO_GREAT, limit(limits, "value"));
        }
        return Fault.of(path, FaultCode.UNACCEPTABLE, type.getSimpleName());
    }

    private static String limit(Map<String, Object> limits, String name) {
        return Objects.requireNonNull(limits.get(name), name).toString();
    }
}
