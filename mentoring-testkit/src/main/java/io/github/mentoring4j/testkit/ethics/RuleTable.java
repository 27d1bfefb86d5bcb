package io.github.mentoring4j.testkit.ethics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.Finding;
import io.github.mentoring4j.ethics.engine.RuleId;
import io.github.mentoring4j.ethics.engine.RuleSet;
import io.github.mentoring4j.evidence.Viewpoint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * A decision table of a rule: cases, each with the answer it must get.
 *
 * <pre>{@code
 * @Test
 * void answersByTheTable() {
 *     RuleTable.of(AcmeCode.ruleSet(), "ACME-01-keeps-meeting")
 *             .expecting("in-touch", "met sixty days ago", metOn(JANUARY_1), MARCH_2)
 *             .expecting("silent", "met sixty-one days ago", metOn(JANUARY_1), MARCH_3)
 *             .holds();
 * }
 * }</pre>
 *
 * @param <S> what the rule judges
 */
public final class RuleTable<S> {

    private final RuleSet<S> rules;
    private final RuleId rule;
    private final List<Row<S>> rows;

    private record Row<S>(String answer, String sentence, S subject, LocalDate asOf) {}

    private RuleTable(RuleSet<S> rules, RuleId rule, List<Row<S>> rows) {
        this.rules = rules;
        this.rule = rule;
        this.rows = rows;
    }

    /**
     * An empty table.
     *
     * @param rules a rule set that holds the rule
     * @param rule the rule's id
     * @param <S> what the rule judges
     * @return the table
     */
    public static <S> RuleTable<S> of(RuleSet<S> rules, String rule) {
        return new RuleTable<>(Objects.requireNonNull(rules, "rules"), RuleId.of(rule), List.of());
    }

    /**
     * This table with one more case.
     *
     * @param answer the key of the answer that it must get
     * @param sentence what the case shows
     * @param subject the subject
     * @param asOf the day to judge by
     * @return a longer table
     */
    public RuleTable<S> expecting(String answer, String sentence, S subject, LocalDate asOf) {
        List<Row<S>> more = new ArrayList<>(rows);
        more.add(new Row<>(answer, sentence, subject, asOf));
        return new RuleTable<>(rules, rule, List.copyOf(more));
    }

    /**
     * Puts all cases to the rule.
     *
     * @throws AssertionError if a case gets another answer, or the rule declares an answer that no case gets; tells all of them
     */
    public void holds() {
        List<String> faults = new ArrayList<>();
        Set<String> missing = declared();
        for (Row<S> row : rows) {
            Finding finding =
                    rules.evaluate(row.subject(), Viewpoint.asOf(row.asOf())).finding(rule);
            String got = finding.verdict().answer().key();
            missing.remove(got);
            if (!got.equals(row.answer())) {
                faults.add(row.sentence() + ": expected " + row.answer() + " but got " + got + ", on the evidence "
                        + finding.grounds());
            }
        }
        missing.forEach(answer -> faults.add("no case gets the answer " + answer));
        assertThat(faults).as("decision table of " + rule).isEmpty();
    }

    private Set<String> declared() {
        Set<String> keys = new TreeSet<>();
        rules.descriptions().stream()
                .filter(description -> description.id().equals(rule))
                .flatMap(description -> description.answers().stream())
                .map(Answer::key)
                .forEach(keys::add);
        return keys;
    }
}
