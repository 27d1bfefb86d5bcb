package io.github.mentoring4j.examples.match;

import io.github.mentoring4j.examples.ProgramTexts;
import io.github.mentoring4j.examples.input.OptionValues;
import io.github.mentoring4j.matching.fairness.FairnessReport;
import io.github.mentoring4j.matching.fairness.Fraction;
import io.github.mentoring4j.matching.fairness.ServedGroup;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;

/**
 * What the page tells of how groups are served.
 *
 * @param heading whose groups
 * @param smallest how many people the smallest group that is shown has at least
 * @param groups the groups
 * @param line where four fifths of the group served best lies, in percent
 * @param fallingShort how many groups fall short of it
 */
public record FairnessPart(String heading, int smallest, List<Group> groups, String line, int fallingShort) {

    private static final int PER_CENT = 100;

    /** A group: its rate is told in words and as the width of a bar. */
    public record Group(String name, int size, int matched, String rate, String width, String average, boolean meets) {}

    static FairnessPart of(FairnessReport report, ProgramTexts texts) {
        Fraction best = report.groups().stream()
                .map(ServedGroup::rate)
                .max(Comparator.naturalOrder())
                .orElse(Fraction.of(0, 1));
        Fraction line = ServedGroup.FOUR_FIFTHS;
        return new FairnessPart(
                texts.text(
                        "fairness.heading." + OptionValues.word(report.side()),
                        report.attribute().value()),
                report.smallestGroup(),
                report.groups().stream().map(group -> group(group, texts)).toList(),
                css(percent(Fraction.of(best.numerator() * line.numerator(), best.denominator() * line.denominator()))),
                report.fallingShort().size());
    }

    private static Group group(ServedGroup group, ProgramTexts texts) {
        BigDecimal rate = percent(group.rate());
        return new Group(
                group.value().orElseGet(() -> texts.text("fairness.group." + OptionValues.word(group.kind()))),
                group.size(),
                group.matched(),
                texts.text("fairness.rate", rate),
                css(rate),
                group.averageScore()
                        .map(average -> texts.text("fairness.average", decimal(average, 1)))
                        .orElse(""),
                group.meetsFourFifths());
    }

    private static BigDecimal percent(Fraction share) {
        return decimal(share, PER_CENT);
    }

    private static BigDecimal decimal(Fraction fraction, int times) {
        return BigDecimal.valueOf(fraction.numerator())
                .multiply(BigDecimal.valueOf(times))
                .divide(BigDecimal.valueOf(fraction.denominator()), 1, RoundingMode.HALF_UP);
    }

    private static String css(BigDecimal percent) {
        return percent.toPlainString() + "%";
    }
}
