package io.github.mentoring4j.ethics.followup;

import static io.github.mentoring4j.ethics.record.Programmes.copies;
import static io.github.mentoring4j.ethics.record.Programmes.numbered;
import static io.github.mentoring4j.ethics.record.Records.bare;
import static io.github.mentoring4j.ethics.record.Records.meetings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.mentoring4j.contract.Term;
import io.github.mentoring4j.ethics.programme.ProgrammeRecord;
import io.github.mentoring4j.ethics.record.Programmes;
import io.github.mentoring4j.ethics.record.Records;
import io.github.mentoring4j.evaluation.Evaluations;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.form.MentoringForm;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.programme.Leadership;
import io.github.mentoring4j.programme.MentoringProgramme;
import io.github.mentoring4j.programme.ProgrammeId;
import io.github.mentoring4j.programme.Purpose;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.validation.InvalidRecordException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class ProgrammeSummaryTest {

    private static final MentoringRelationship MET =
            bare().meetings(meetings(50, 90)).build();
    private static final MentoringRelationship SILENT =
            bare().meetings(meetings(10)).build();
    private static final MentoringRelationship NEVER = bare().build();

    @Test
    void tellsOfASoundProgramme() {
        ProgrammeSummary summary = first(copies(10, Programmes.relationship(1)));

        assertThat(summary.tables()).hasSize(19);
        assertThat(cells(summary, "contact")).containsExactly("in-touch 10", "silent 0", "not-met 0", "ended 0");
        assertThat(cells(summary, "phase")).contains("progress-making 10", "parting 0");
        assertThat(cells(summary, "learning")).contains("nobody 10");
        assertThat(cells(summary, "balance")).contains("personal 10");
        assertThat(cells(summary, "responsibility.set-goals"))
                .containsExactly("kept 10", "partly 0", "hardly 0", "unknown 0");
        assertThat(cells(summary, "role.driver")).contains("unknown 10");
        assertThat(summary).hasToString("ProgrammeSummary[p-1, as of " + Records.day(100) + ", tables=19]");
        assertThatThrownBy(() -> summary.table("weather")).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void showsNothingOfFewerThanFive() {
        assertThat(first(copies(4, MET)).tables()).allMatch(Table::withheld);
        assertThat(first(copies(5, MET)).tables()).noneMatch(Table::withheld);
    }

    @Test
    void countsAFewTogetherWithTheirNeighbours() {
        assertThat(cells(first(mixed(8, 5, 3)), "contact"))
                .containsExactly("in-touch 8", "silent+not-met 8", "ended 0");
        assertThat(cells(first(mixed(8, 5, 5)), "contact"))
                .containsExactly("in-touch 8", "silent 5", "not-met 5", "ended 0");
    }

    @Test
    void fivePairsOfOneMentorAreOnePerson() {
        List<MentoringRelationship> all = new ArrayList<>(copies(8, MET));
        for (int number = 20; number < 25; number++) {
            all.add(Programmes.between(number, Pair.of(Programmes.mentor(20), Programmes.mentee(number)), SILENT));
        }

        assertThat(cells(first(all), "contact"))
                .doesNotContain("silent 5")
                .anyMatch(cell -> cell.startsWith("in-touch+"));
    }

    @Test
    void oneMoreShowsOnlyWhenAtLeastFiveDo() {
        ProgrammeSummary before = first(mixed(8, 5, 5));

        assertThat(next(before, mixed(8, 5, 6)).tables()).isEqualTo(before.tables());
        assertThat(next(before, mixed(8, 5, 9)).table("contact")).isEqualTo(before.table("contact"));
        assertThat(cells(next(before, mixed(8, 5, 10)), "contact"))
                .containsExactly("in-touch 8", "silent 5", "not-met 10", "ended 0");
    }

    @Test
    void aFewThatMoveAreNotShownEither() {
        ProgrammeSummary before = first(mixed(10, 6, 0));

        assertThat(next(before, mixed(9, 7, 0)).table("contact")).isEqualTo(before.table("contact"));
        assertThat(cells(next(before, mixed(5, 11, 0)), "contact")).startsWith("in-touch 5", "silent 11");
    }

    @Test
    void aSeriesRemembersMoreThanTheLast() {
        ProgrammeSummary one = first(mixed(10, 10, 0));
        ProgrammeSummary two = next(one, mixed(5, 15, 0));

        assertThat(two.published()).hasSizeGreaterThan(one.published().size());
        // Beside the last, twelve would do; beside the first it would tell of two.
        assertThat(next(two, mixed(12, 8, 0)).table("contact")).isEqualTo(two.table("contact"));
    }

    @Test
    void theProgrammesOwnSmallestGroupHoldsAndNeverSinksInASeries() {
        MentoringProgramme strict = Programmes.bare()
                .evaluations(new Evaluations(List.of(), List.of(), 8))
                .build();
        ProgrammeSummary first = ProgrammeSummary.first(ProgrammeRecord.of(strict, copies(7, MET)), day(100));

        assertThat(first.smallestGroup()).isEqualTo(8);
        assertThat(first.tables()).allMatch(Table::withheld);
        assertThat(next(first, copies(7, MET)).smallestGroup()).isEqualTo(8);
    }

    @Test
    void aSeriesIsOfOneProgramme() {
        MentoringProgramme other = MentoringProgramme.builder(
                        ProgrammeId.of("p-2"),
                        "Title",
                        Purpose.of(MentoringForm.DEVELOPMENTAL, "Goal", "Group"),
                        Leadership.of(Programmes.mentor(1), Programmes.mentor(2)),
                        Term.of(Records.day(0), Records.day(9)))
                .build();

        assertThatThrownBy(() -> first(copies(5, MET)).next(ProgrammeRecord.of(other, List.of()), day(100)))
                .isInstanceOf(InvalidRecordException.class);
    }

    @Test
    void whatHappensLaterIsNotSeen() {
        assertThat(ProgrammeSummary.first(ProgrammeRecord.of(Programmes.bare().build(), copies(6, MET)), day(89))
                        .table("contact")
                        .cells())
                .extracting(Cell::names, Cell::count)
                .contains(tuple(List.of("in-touch"), 6L));
        assertThat(ProgrammeSummary.first(ProgrammeRecord.of(Programmes.bare().build(), copies(6, MET)), day(49))
                        .table("contact")
                        .cells())
                .extracting(Cell::names, Cell::count)
                .contains(tuple(List.of("not-met"), 6L));
    }

    private static List<MentoringRelationship> mixed(int met, int silent, int never) {
        List<MentoringRelationship> all = new ArrayList<>();
        for (int number = 1; number <= met + silent + never; number++) {
            MentoringRelationship of = number <= met ? MET : number <= met + silent ? SILENT : NEVER;
            all.add(numbered(number, of));
        }
        return all;
    }

    private static List<String> cells(ProgrammeSummary summary, String topic) {
        return summary.table(topic).cells().stream()
                .map(cell -> String.join("+", cell.names()) + " " + cell.count())
                .toList();
    }

    private static ProgrammeSummary first(List<MentoringRelationship> relationships) {
        return ProgrammeSummary.first(ProgrammeRecord.of(Programmes.bare().build(), relationships), day(100));
    }

    private static ProgrammeSummary next(ProgrammeSummary before, List<MentoringRelationship> relationships) {
        return before.next(ProgrammeRecord.of(Programmes.bare().build(), relationships), day(100));
    }

    private static Viewpoint day(int day) {
        return Viewpoint.asOf(Records.day(day));
    }
}
