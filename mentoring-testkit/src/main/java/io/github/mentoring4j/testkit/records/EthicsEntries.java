package io.github.mentoring4j.testkit.records;

import io.github.mentoring4j.ethics.engine.Argument;
import io.github.mentoring4j.ethics.engine.Finding;
import io.github.mentoring4j.ethics.engine.OutcomeCount;
import io.github.mentoring4j.ethics.engine.Policy;
import io.github.mentoring4j.ethics.engine.Report;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.RuleSummary;
import io.github.mentoring4j.ethics.engine.SectionReport;
import io.github.mentoring4j.ethics.engine.SectionSummary;
import io.github.mentoring4j.ethics.engine.Summary;
import io.github.mentoring4j.ethics.engine.Threshold;
import io.github.mentoring4j.ethics.engine.Verdict;
import io.github.mentoring4j.ethics.engine.Waiver;
import io.github.mentoring4j.ethics.engine.WaiverUse;
import io.github.mentoring4j.ethics.followup.BenefitReview;
import io.github.mentoring4j.ethics.followup.Cell;
import io.github.mentoring4j.ethics.followup.EvaluationMatrix;
import io.github.mentoring4j.ethics.followup.FollowUpEntry;
import io.github.mentoring4j.ethics.followup.FollowUpList;
import io.github.mentoring4j.ethics.followup.MatrixCell;
import io.github.mentoring4j.ethics.followup.NetworkEdge;
import io.github.mentoring4j.ethics.followup.NetworkGraph;
import io.github.mentoring4j.ethics.followup.ProgrammeSummary;
import io.github.mentoring4j.ethics.followup.Table;
import io.github.mentoring4j.ethics.programme.ProgrammeRecord;
import io.github.mentoring4j.ethics.standards.Assessment;
import io.github.mentoring4j.ethics.standards.NextLevel;
import io.github.mentoring4j.ethics.standards.Score;
import io.github.mentoring4j.ethics.standards.StandardScore;
import io.github.mentoring4j.ethics.standards.Step;
import io.github.mentoring4j.testkit.ethics.FollowUpArbitraries;
import io.github.mentoring4j.testkit.ethics.ProgrammeRecordArbitraries;
import io.github.mentoring4j.testkit.ethics.ReportArbitraries;
import io.github.mentoring4j.testkit.ethics.RuleArbitraries;
import java.util.List;

/** Ethics: findings, scores and tables come of evaluating generated records. */
final class EthicsEntries {

    private EthicsEntries() {}

    static Entries all() {
        return new Entries()
                .addAll(rules())
                .addAll(reports())
                .addAll(standards())
                .addAll(followUp());
    }

    private static Entries rules() {
        return new Entries()
                .add(RuleDescription.class, RuleArbitraries::descriptions)
                .addPartsOf(RuleArbitraries::descriptions, List.of(Threshold.class))
                .add(Policy.class, RuleArbitraries::policies)
                .add(Waiver.class, RuleArbitraries::waivers)
                .add(Argument.class, RuleArbitraries::arguments)
                .add(Argument.Listing.class, RuleArbitraries::listings);
    }

    private static Entries reports() {
        return new Entries()
                .add(Report.class, ReportArbitraries::reports)
                .addPartsOf(
                        ReportArbitraries::reports,
                        List.of(
                                Finding.class,
                                Finding.Breached.class,
                                Finding.AtRisk.class,
                                Finding.Undetermined.class,
                                Finding.Upheld.class,
                                Finding.NotApplicable.class,
                                Verdict.class,
                                SectionReport.class,
                                WaiverUse.class))
                .add(Summary.class, ReportArbitraries::summaries)
                .addPartsOf(
                        ReportArbitraries::summaries,
                        List.of(SectionSummary.class, RuleSummary.class, OutcomeCount.class));
    }

    private static Entries standards() {
        return new Entries()
                .add(ProgrammeRecord.class, ProgrammeRecordArbitraries::records)
                .add(Assessment.class, ReportArbitraries::assessments)
                .addPartsOf(ReportArbitraries::assessments, List.of(StandardScore.class, Score.class))
                .add(NextLevel.class, ReportArbitraries::nextLevels)
                .addPartsOf(ReportArbitraries::nextLevels, List.of(Step.class));
    }

    private static Entries followUp() {
        return new Entries()
                .add(FollowUpList.class, FollowUpArbitraries::lists)
                .addPartsOf(FollowUpArbitraries::lists, List.of(FollowUpEntry.class))
                .add(EvaluationMatrix.class, FollowUpArbitraries::matrices)
                .addPartsOf(FollowUpArbitraries::matrices, List.of(MatrixCell.class))
                .add(BenefitReview.class, FollowUpArbitraries::benefitReviews)
                .add(NetworkGraph.class, FollowUpArbitraries::networks)
                .addPartsOf(FollowUpArbitraries::networks, List.of(NetworkEdge.class))
                .add(ProgrammeSummary.class, FollowUpArbitraries::summaries)
                .addPartsOf(FollowUpArbitraries::summaries, List.of(Table.class, Cell.class));
    }
}
