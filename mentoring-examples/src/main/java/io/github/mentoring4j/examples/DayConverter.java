package io.github.mentoring4j.examples;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A day on the command line. */
public final class DayConverter implements ITypeConverter<LocalDate> {

    /** For picocli, which makes it by reflection. */
    public DayConverter() {}

    @Override
    public LocalDate convert(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException noDay) {
            throw new TypeConversionException("not a day of the calendar; write year-month-day, such as 2026-06-30");
        }
    }
}
