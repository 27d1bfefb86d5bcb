package io.github.mentoring4j.ethics.followup;

import io.github.mentoring4j.ethics.programme.ProgrammeRecord;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.programme.ProgrammeId;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * For the programme lead alone: which relationships go on, how far they have come, and whom to ask. Names relationships by id, so it
 * is no report for others; for those there is {@link ProgrammeSummary}.
 *
 * <pre>{@code
 * FollowUpList list = FollowUpList.of(record, Viewpoint.asOf(today));
 * list.needing(Attention.SILENT).forEach(entry -> ask(entry.relationship()));
 * }</pre>
 *
 * @param programme the programme
 * @param asOf the day for which it holds
 * @param entries the relationships that have not ended, the longest silent first, then by id
 */
public record FollowUpList(ProgrammeId programme, LocalDate asOf, List<FollowUpEntry> entries) {

    private static final Comparator<FollowUpEntry> ORDER =
            Comparator.comparingLong(FollowUpEntry::silentDays).reversed().thenComparing(FollowUpEntry::relationship);

    /**
     * Copies and sorts the entries.
     *
     * @throws NullPointerException if anything is null
     */
    public FollowUpList {
        Objects.requireNonNull(programme, "programme");
        Objects.requireNonNull(asOf, "asOf");
        entries = entries.stream().sorted(ORDER).toList();
    }

    /**
     * The list by the usual limits.
     *
     * @param record the programme with its relationships
     * @param viewpoint from where one looks
     * @return the list
     */
    public static FollowUpList of(ProgrammeRecord record, Viewpoint viewpoint) {
        return of(record, viewpoint, FollowUpLimits.usual());
    }

    /**
     * The list by limits of your own. Linear in the size of the record.
     *
     * @param record the programme with its relationships
     * @param viewpoint from where one looks
     * @param limits when somebody should ask
     * @return the list
     */
    public static FollowUpList of(ProgrammeRecord record, Viewpoint viewpoint, FollowUpLimits limits) {
        ProgrammeRecord seen = record.asOf(viewpoint);
        Following following = new Following(seen, viewpoint.asOf(), limits);
        List<FollowUpEntry> entries = seen.relationships().stream()
                .filter(FollowUpList::goesOn)
                .map(following::entry)
                .toList();
        return new FollowUpList(seen.programme().id(), viewpoint.asOf(), entries);
    }

    private static boolean goesOn(MentoringRelationship relationship) {
        return relationship.ended().isEmpty();
    }

    /**
     * The relationships of which one should ask for a reason.
     *
     * @param reason the reason
     * @return the entries, the longest silent first
     */
    public List<FollowUpEntry> needing(Attention reason) {
        return entries.stream()
                .filter(entry -> entry.attention().contains(reason))
                .toList();
    }

    /**
     * The relationships of which one should ask for any reason.
     *
     * @return the entries, the longest silent first
     */
    public List<FollowUpEntry> needingAttention() {
        return entries.stream().filter(entry -> !entry.attention().isEmpty()).toList();
    }

    /**
     * Shows the programme's id, the day and counts.
     *
     * @return id, day and counts
     */
    @Override
    public String toString() {
        return "FollowUpList[" + programme + ", as of " + asOf + ", entries=" + entries.size() + ", needing attention="
                + needingAttention().size() + "]";
    }
}
