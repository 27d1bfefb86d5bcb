package io.github.mentoring4j.examples.demo;

import io.github.mentoring4j.contract.Term;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.programme.ProgrammeId;
import io.github.mentoring4j.rights.ComplaintsProcedure;
import io.github.mentoring4j.rights.ProcedureVersion;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Set;

/** The programme's frame: who leads it, from when to when, its procedure for complaints, and the days nobody works. */
final class ProgrammeYear {

    static final ProgrammeId PROGRAMME = ProgrammeId.of("nordlys-2025");

    static final ParticipantId LEAD = ParticipantId.of("10077");

    static final LocalDate MATCHED = LocalDate.of(2025, Month.AUGUST, 25);

    static final Term TERM = Term.of(LocalDate.of(2025, Month.SEPTEMBER, 1), LocalDate.of(2026, Month.AUGUST, 31));

    /** The day on which half of it is over, more or less. */
    static final LocalDate MIDWAY = LocalDate.of(2026, Month.JANUARY, 31);

    /** The day on which the programme lead looks back. */
    static final LocalDate AS_OF = LocalDate.of(2026, Month.JUNE, 30);

    static final String FIRST_VERSION = "1";

    static final String SPRING_VERSION = "2";

    static final LocalDate SPRING_VERSION_FROM = LocalDate.of(2026, Month.MARCH, 2);

    /** In spring the time for an answer is cut from 14 days to 10. */
    static final ComplaintsProcedure PROCEDURE = ComplaintsProcedure.of(
            ProcedureVersion.of(FIRST_VERSION, LocalDate.of(2025, Month.AUGUST, 1), 14),
            ProcedureVersion.of(SPRING_VERSION, SPRING_VERSION_FROM, 10));

    /** Holidays of Norway within the programme that fall on a working day, apart from Christmas and Easter. */
    private static final Set<LocalDate> HOLIDAYS = Set.of(
            LocalDate.of(2026, Month.MAY, 1), LocalDate.of(2026, Month.MAY, 14), LocalDate.of(2026, Month.MAY, 25));

    private static final Term CHRISTMAS =
            Term.of(LocalDate.of(2025, Month.DECEMBER, 22), LocalDate.of(2026, Month.JANUARY, 4));

    private static final Term EASTER = Term.of(LocalDate.of(2026, Month.MARCH, 28), LocalDate.of(2026, Month.APRIL, 6));

    private ProgrammeYear() {}

    /** The first working day from a day on. */
    static LocalDate workday(LocalDate from) {
        LocalDate day = from;
        while (isFree(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The last working day up to a day. */
    static LocalDate workdayUntil(LocalDate to) {
        LocalDate day = to;
        while (isFree(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    private static boolean isFree(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || CHRISTMAS.contains(day)
                || EASTER.contains(day)
                || HOLIDAYS.contains(day);
    }
}
