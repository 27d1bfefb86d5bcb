package io.github.mentoring4j.examples.match;

import io.github.mentoring4j.examples.ProgramTexts;
import io.github.mentoring4j.matching.plan.PlanDiff;
import io.github.mentoring4j.participant.Pair;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What the terminal says of a plan: figures and answers, in ids. */
final class PlanSummary {

    private final PlanReport report;
    private final ProgramTexts texts;

    PlanSummary(PlanReport report, Locale locale) {
        this.report = report;
        this.texts = PlanFiles.texts(locale);
    }

    void print(List<Path> written, PrintWriter to) {
        PlanDocument.Figures figures = report.figures();
        String what = report.offers() ? "summary.offered." : "summary.";
        to.print(share(what + "mentees", figures.menteesMatched(), figures.mentees()) + "\n");
        to.print(share(what + "mentors", figures.mentorsMatched(), figures.mentors()) + "\n");
        to.print(total(figures) + "\n");
        if (figures.onBothSides() > 0) {
            to.print(texts.text("summary.both-sides", figures.onBothSides()) + "\n");
        }
        report.changes().ifPresent(changes -> to.print(changed(changes) + "\n"));
        GroupTexts groups = new GroupTexts(texts);
        report.groups().ifPresent(held -> {
            groups.summary(held).forEach(text -> sentence(text, to));
            sentence(groups.atMost(held), to);
        });
        sentence(new ProofTexts(texts).considered(report.plan()), to);
        printAnswers(to);
        written.forEach(file -> to.print(texts.text("summary.written", file.toString()) + "\n"));
    }

    private String total(PlanDocument.Figures figures) {
        return report.offers()
                ? texts.text("summary.offers", figures.pairs(), report.plan().choices())
                : texts.text(
                        "summary.score",
                        figures.pairs(),
                        figures.score(),
                        report.plan().strategy());
    }

    private String changed(PlanDiff changes) {
        return texts.text(
                "summary.changes",
                changes.kept().size(),
                changes.ended().size(),
                changes.begun().size());
    }

    private static void sentence(String text, PrintWriter to) {
        if (!text.isEmpty()) {
            to.print(text + "\n");
        }
    }

    private String share(String key, int some, int all) {
        // The verb follows the few, unless there is only one to speak of: 1 of 2 has, 0 of 1 has, 0 of 2 have.
        return texts.text(key, some, all, all == 1 ? all : some);
    }

    private void printAnswers(PrintWriter to) {
        WhyNotTexts answers = new WhyNotTexts(
                texts, CriterionLabels.of(report.policy(), report.roster().request(), texts), PlanSummary::named);
        for (PlanReport.Answer answer : report.answers()) {
            to.print(answers.question(answer.pair()) + "\n");
            answers.sentences(answer).forEach(sentence -> to.print("  " + sentence + "\n"));
        }
    }

    private static String named(Pair pair) {
        return pair.mentee() + " – " + pair.mentor();
    }
}
