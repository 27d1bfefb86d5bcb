package io.github.mentoring4j.examples.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Where days lie on a line, reckoned in whole numbers. */
final class DayScale {

    /** Below this distance the names of months run into each other. */
    private static final int LEAST_BETWEEN_MONTHS = 46;

    private final LocalDate first;
    private final LocalDate last;
    private final int left;
    private final int right;
    private final long days;

    DayScale(LocalDate first, LocalDate last, int left, int right) {
        this.first = first;
        this.last = last;
        this.left = left;
        this.right = right;
        this.days = Math.max(1, ChronoUnit.DAYS.between(first, last));
    }

    LocalDate last() {
        return last;
    }

    /** A day's place; what lies outside stands at the edge. */
    int at(LocalDate day) {
        long since = Math.min(Math.max(ChronoUnit.DAYS.between(first, day), 0), days);
        return Math.toIntExact(left + since * (right - left) / days);
    }

    /** The first days of months, far enough from each other to be told by name. */
    List<LocalDate> months() {
        int step = 1;
        while (step < 12 && (right - left) * 30L * step / days < LEAST_BETWEEN_MONTHS) {
            step++;
        }
        while (12 % step != 0) {
            step++;
        }
        int years = 1;
        while (step == 12 && (right - left) * 365L * years / days < LEAST_BETWEEN_MONTHS) {
            years++;
        }
        List<LocalDate> months = new ArrayList<>();
        LocalDate month = LocalDate.of(first.getYear(), 1, 1);
        while (!month.isAfter(last)) {
            if (!month.isBefore(first)) {
                months.add(month);
            }
            month = month.plusMonths((long) step * years);
        }
        return months;
    }
}
