package io.github.mentoring4j.matching.plan;

import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.ParticipantId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What changes from one plan to the next.
 *
 * @param kept the pairs of both, by the mentee's id, then the mentor's
 * @param ended the pairs of the earlier plan that do not go on, in the same order
 * @param begun the pairs of the later plan that are new, in the same order
 * @param gaining the mentees who have a mentor now and had none, newcomers included, by id
 * @param losing the mentees who are still there, had a mentor and have none now, by id
 * @param before the figures of the earlier plan, with scores as they were then
 * @param after the figures of the later plan
 */
public record PlanDiff(
        List<Pair> kept,
        List<EndedPair> ended,
        List<Pair> begun,
        List<ParticipantId> gaining,
        List<ParticipantId> losing,
        PlanTotals before,
        PlanTotals after) {

    /** Sorts the lists. */
    public PlanDiff {
        kept = sorted(kept);
        ended = sorted(ended);
        begun = sorted(begun);
        gaining = sorted(gaining);
        losing = sorted(losing);
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    private static <T extends Comparable<? super T>> List<T> sorted(List<T> list) {
        return list.stream().sorted().collect(Collectors.toUnmodifiableList());
    }

    /**
     * Shows figures only.
     *
     * @return how many pairs are kept, ended and begun
     */
    @Override
    public String toString() {
        return "PlanDiff[kept=" + kept.size() + ", ended=" + ended.size() + ", begun=" + begun.size() + "]";
    }
}
