package io.github.mentoring4j.testkit.ethics;

import io.github.mentoring4j.ethics.followup.BenefitReview;
import io.github.mentoring4j.ethics.followup.EvaluationMatrix;
import io.github.mentoring4j.ethics.followup.FollowUpList;
import io.github.mentoring4j.ethics.followup.NetworkGraph;
import io.github.mentoring4j.ethics.followup.ProgrammeSummary;
import io.github.mentoring4j.ethics.programme.ProgrammeRecord;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.testkit.Dates;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What a programme lead is shown, each made from a generated programme as it stood on some day. */
public final class FollowUpArbitraries {

    private FollowUpArbitraries() {}

    /**
     * Lists of relationships to follow up.
     *
     * @return lists, at times empty
     */
    public static Arbitrary<FollowUpList> lists() {
        return seen(FollowUpList::of);
    }

    /**
     * Evaluations planned and done.
     *
     * @return matrices of all cells
     */
    public static Arbitrary<EvaluationMatrix> matrices() {
        return seen(EvaluationMatrix::of);
    }

    /**
     * Benefits expected and found.
     *
     * @return reviews
     */
    public static Arbitrary<BenefitReview> benefitReviews() {
        return seen(BenefitReview::of);
    }

    /**
     * Who met whom at the networks' activities.
     *
     * @return graphs, at times empty
     */
    public static Arbitrary<NetworkGraph> networks() {
        return seen(NetworkGraph::of);
    }

    /**
     * First summaries of programmes.
     *
     * @return summaries in which small groups do not show
     */
    public static Arbitrary<ProgrammeSummary> summaries() {
        return seen(ProgrammeSummary::first);
    }

    private static <T> Arbitrary<T> seen(BiFunction<ProgrammeRecord, Viewpoint, T> made) {
        return Combinators.combine(ProgrammeRecordArbitraries.records(), Dates.viewpoints())
                .as(made::apply);
    }
}
