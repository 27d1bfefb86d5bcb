package io.github.mentoring4j.examples.assess;

import io.github.mentoring4j.ethics.followup.ProgrammeSummary;
import io.github.mentoring4j.ethics.programme.ProgrammeRecord;
import io.github.mentoring4j.evidence.Viewpoint;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the relationships of a programme stood at the end of each of its months, as one series: none of the summaries, alone or beside the
 * others, shows a small group. It always begins with the programme, so whoever asks twice is told nothing that the series would hide.
 *
 * @param months a summary for each month that was over, in order; none before the end of the first
 */
public record MonthlySummaries(List<ProgrammeSummary> months) {

    /** Longer programmes than this are told of from later on: five years. */
    private static final int MOST = 60;

    /** Copies the list. */
    public MonthlySummaries {
        months = List.copyOf(months);
    }

    /** The series up to the last month that is over by the day of the viewpoint. */
    static MonthlySummaries of(ProgrammeRecord record, Viewpoint viewpoint) {
        List<ProgrammeSummary> series = new ArrayList<>();
        YearMonth month = YearMonth.from(record.programme().term().start());
        LocalDate last = earlier(record.programme().term().end(), viewpoint.asOf());
        while (!month.atEndOfMonth().isAfter(last) && series.size() < MOST) {
            Viewpoint then = Viewpoint.asOf(month.atEndOfMonth()).knownBy(viewpoint.knownBy());
            series.add(
                    series.isEmpty()
                            ? ProgrammeSummary.first(record, then)
                            : series.get(series.size() - 1).next(record, then));
            month = month.plusMonths(1);
        }
        return new MonthlySummaries(series);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /**
     * The last of them.
     *
     * @return the summary of the last month that was over, if one was
     */
    public Optional<ProgrammeSummary> last() {
        return months.isEmpty() ? Optional.empty() : Optional.of(months.get(months.size() - 1));
    }

    /** Shows how many there are. */
    @Override
    public String toString() {
        return "MonthlySummaries[" + months.size() + "]";
    }
}
