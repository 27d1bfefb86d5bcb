package io.github.mentoring4j.ethics.followup;

import io.github.mentoring4j.ethics.engine.Summary;
import io.github.mentoring4j.ethics.programme.ProgrammeRecord;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.programme.ProgrammeId;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;

/**
 * For everybody: how the relationships of a programme go, in counts that single nobody out. For the lead's own list see {@link
 * FollowUpList}.
 *
 * <pre>{@code
 * ProgrammeSummary spring = ProgrammeSummary.first(record, Viewpoint.asOf(march));
 * ProgrammeSummary summer = spring.next(record, Viewpoint.asOf(june)); // knows what spring has shown
 * summer.table("contact").cells();
 * }</pre>
 *
 * <p>The tables: {@code relationships} (how many), {@code contact}, {@code phase}, {@code learning} (who has had insights), {@code
 * balance} (of personal themes and those of the enterprise), {@code mentor-training}, {@code mentee-training}, one {@code
 * responsibility.…} for each of the mentee's eight, and one {@code role.…} for each of a mentor's four. Where a cell would be too
 * small, it is counted together with its neighbours; where that does not help, nothing is shown, or what was shown before.
 *
 * <p>What is guaranteed, with five as the smallest group unless the programme sets another, and never less than three:
 *
 * <ul>
 *   <li>Every count is 0 or at least that, in relationships, in mentors and in mentees.
 *   <li>Wherever cells of one table of a day lie wholly within cells of another of that day, they differ by 0 or at least that.
 *   <li>Any two tables of one topic in a series, of whatever days and with whatever relationships: one is the other with cells
 *       merged, and all that can be counted in both differs by 0 or at least that. So a relationship that joins or moves shows
 *       only when at least so many have.
 * </ul>
 *
 * <p>What is not: summaries that do not know of each other (two first ones, or two that follow the same one), tables of different
 * topics of different days, and somebody who knows the rest from elsewhere. Keep one series, and give no other.
 *
 * @param programme the programme
 * @param viewpoint from where it was looked at
 * @param smallestGroup the smallest group that is shown
 * @param tables a table for each topic, in their order
 * @param published every table that the series has shown, from the first summary on, with these
 */
public record ProgrammeSummary(
        ProgrammeId programme, Viewpoint viewpoint, int smallestGroup, List<Table> tables, List<Table> published) {

    /**
     * Copies the lists.
     *
     * @throws InvalidRecordException if the smallest group is not 3 to 1,000
     */
    public ProgrammeSummary {
        Objects.requireNonNull(programme, "programme");
        Objects.requireNonNull(viewpoint, "viewpoint");
        Invariants.of(ProgrammeSummary.class)
                .within("smallestGroup", smallestGroup, Summary.LEAST_SMALLEST_GROUP, Summary.GREATEST_SMALLEST_GROUP)
                .orThrow();
        tables = List.copyOf(tables);
        published = List.copyOf(published);
    }

    /**
     * The first summary of a series.
     *
     * @param record the programme with its relationships
     * @param viewpoint from where one looks
     * @return the summary
     */
    public static ProgrammeSummary first(ProgrammeRecord record, Viewpoint viewpoint) {
        return make(record, viewpoint, Summary.LEAST_SMALLEST_GROUP, List.of());
    }

    /**
     * The next summary of the series, which shows nothing that would give somebody away beside those before it. Takes the greater of
     * the smallest groups.
     *
     * @param record the programme with its relationships
     * @param viewpoint from where one looks
     * @return the summary
     * @throws InvalidRecordException if it is another programme
     */
    public ProgrammeSummary next(ProgrammeRecord record, Viewpoint viewpoint) {
        Invariants.of(ProgrammeSummary.class)
                .require(
                        record.programme().id().equals(programme),
                        "programme",
                        FaultCode.CONTRADICTION,
                        "record.programme.id")
                .orThrow();
        return make(record, viewpoint, smallestGroup, published);
    }

    private static ProgrammeSummary make(
            ProgrammeRecord record, Viewpoint viewpoint, int atLeast, List<Table> earlier) {
        ProgrammeRecord seen = record.asOf(viewpoint);
        int smallest = Math.max(atLeast, seen.programme().evaluations().smallestGroup());
        TrainingTaken training = new TrainingTaken(seen.programme().training());
        List<CourseSeen> courses = seen.relationships().stream()
                .map(relationship -> new CourseSeen(relationship, viewpoint.asOf(), training))
                .toList();
        List<Table> tables = new Publication(smallest, viewpoint.asOf(), earlier).tables(Topics.inOrder(), courses);
        List<Table> published = new ArrayList<>(earlier);
        tables.stream().filter(table -> !published.contains(table)).forEach(published::add);
        return new ProgrammeSummary(seen.programme().id(), viewpoint, smallest, tables, published);
    }

    /**
     * A table.
     *
     * @param topic its topic
     * @return the table
     * @throws NoSuchElementException if there is no such topic
     */
    public Table table(String topic) {
        return tables.stream()
                .filter(table -> table.topic().equals(topic))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No topic " + topic + " in a summary"));
    }

    /**
     * Shows the programme's id, the day and how many tables are shown.
     *
     * @return id, day and count
     */
    @Override
    public String toString() {
        long open = tables.stream().filter(table -> !table.withheld()).count();
        return "ProgrammeSummary[" + programme + ", as of " + viewpoint.asOf() + ", tables=" + open + "]";
    }
}
