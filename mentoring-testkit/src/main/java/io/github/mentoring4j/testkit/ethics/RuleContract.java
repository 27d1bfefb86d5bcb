package io.github.mentoring4j.testkit.ethics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.Cause;
import io.github.mentoring4j.ethics.engine.Finding;
import io.github.mentoring4j.ethics.engine.Policy;
import io.github.mentoring4j.ethics.engine.Report;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.RuleSet;
import io.github.mentoring4j.ethics.engine.Threshold;
import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.evidence.EvidenceRef;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.testkit.ConductArbitraries;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/**
 * What every rule owes: it is total, deterministic, faithful to the date, and free of text and of the order of ids. Extend it for a rule, or for all rules
 * of a code at once.
 *
 * <p>{@link RelationshipRuleContract} has all that is needed for rules over relationships.
 *
 * @param <S> what the rules judge; a record
 */
public abstract class RuleContract<S extends Record> {

    private static final int TRIES = 100;

    private final RuleSet<S> rules;

    /**
     * The contract of all rules of a rule set.
     *
     * @param rules the rules
     */
    protected RuleContract(RuleSet<S> rules) {
        this.rules = Objects.requireNonNull(rules, "rules");
    }

    /**
     * The rules that this is the contract of.
     *
     * @return the rule set as it was given
     */
    public final RuleSet<S> rules() {
        return rules;
    }

    /**
     * What to put the rules to.
     *
     * @return any subjects, with {@link ConductArbitraries#MARKER} in every text and name
     */
    @Provide
    protected abstract Arbitrary<S> subjects();

    /**
     * From where to look.
     *
     * @return viewpoints before, within and after what is on record
     */
    @Provide
    protected abstract Arbitrary<Viewpoint> viewpoints();

    /**
     * A subject as it stood, by its own word and not the rule set's.
     *
     * @param subject a subject
     * @param viewpoint from where one looks
     * @return what exists from there
     */
    protected abstract S asOf(S subject, Viewpoint viewpoint);

    /**
     * A subject without free text and names.
     *
     * @param subject a subject
     * @return a copy without them
     */
    protected abstract S withoutText(S subject);

    /**
     * A rule that throws, or gives an answer that it does not declare, cannot be relied on.
     *
     * @param subject any subject
     * @param viewpoint any viewpoint
     */
    @Tag("law")
    @Property(tries = TRIES)
    public void answersForEverySubject(@ForAll("subjects") S subject, @ForAll("viewpoints") Viewpoint viewpoint) {
        for (Finding finding : rules.evaluate(subject, viewpoint).findings()) {
            Optional<Cause> cause = cause(finding);
            assertThat(cause.filter(Cause.Faulted.class::isInstance))
                    .as("what %s threw", finding.rule())
                    .isEmpty();
            List<Answer> declared = finding.description().answers();
            if (!declared.isEmpty() && !cause.equals(Optional.of(Cause.NOT_YET))) {
                assertThat(declared)
                        .as("answers of %s", finding.rule())
                        .contains(finding.verdict().answer());
            }
        }
    }

    /**
     * A rule that remembers, or goes by what is not in the record, answers differently another time.
     *
     * @param subject any subject
     * @param viewpoint any viewpoint
     */
    @Tag("law")
    @Property(tries = TRIES)
    public void answersTheSameForAnEqualSubject(
            @ForAll("subjects") S subject, @ForAll("viewpoints") Viewpoint viewpoint) {
        assertThat(rules.evaluate(Remade.copy(subject), viewpoint)).isEqualTo(rules.evaluate(subject, viewpoint));
    }

    /**
     * A rule may keep nothing between subjects, nor go by the thread that asks it: a batch gives every subject the report that it gets
     * by itself.
     *
     * @param subject any subject
     * @param other another one
     * @param viewpoint any viewpoint
     */
    @Tag("law")
    @Property(tries = TRIES)
    public void answersTheSameOnManyThreads(
            @ForAll("subjects") S subject, @ForAll("subjects") S other, @ForAll("viewpoints") Viewpoint viewpoint) {
        List<S> both = List.of(subject, other, subject, other);
        try (Stream<Report> reports = rules.batch(viewpoint).threads(2).evaluate(both.stream())) {
            assertThat(reports.toList())
                    .isEqualTo(both.stream()
                            .map(each -> rules.evaluate(each, viewpoint))
                            .toList());
        }
    }

    /**
     * An id is a name and tells nothing, and so does the order of what is kept by ids: the same record with other ids, in which the
     * first is the last, gets the same answer. Which of several things a message names first may change.
     *
     * @param subject any subject
     * @param viewpoint any viewpoint
     */
    @Tag("law")
    @Property(tries = TRIES)
    public void doesNotGoByTheOrderOfIds(@ForAll("subjects") S subject, @ForAll("viewpoints") Viewpoint viewpoint) {
        Report report = rules.evaluate(subject, viewpoint);
        Report renamed = rules.evaluate(Remade.renamed(subject), viewpoint);

        for (Finding finding : report.findings()) {
            Finding then = renamed.finding(finding.rule());
            assertThat(then.verdict().answer())
                    .as("answer of %s", finding.rule())
                    .isEqualTo(finding.verdict().answer());
            assertThat(then.measure()).as("measure of %s", finding.rule()).isEqualTo(finding.measure());
            assertThat(kinds(then)).as("grounds of %s", finding.rule()).isEqualTo(kinds(finding));
        }
    }

    private static List<EvidenceKind> kinds(Finding finding) {
        return finding.grounds().stream().map(EvidenceRef::kind).sorted().toList();
    }

    /**
     * What happened or was recorded later must not change what is said of a day. This is the rule set's to see to: its cut must
     * take away whatever {@link #asOf} takes away, for rules trust in that.
     *
     * @param subject any subject
     * @param viewpoint any viewpoint
     */
    @Tag("law")
    @Property(tries = TRIES)
    public void doesNotSeeWhatLiesAfterTheViewpoint(
            @ForAll("subjects") S subject, @ForAll("viewpoints") Viewpoint viewpoint) {
        assertThat(rules.evaluate(asOf(subject, viewpoint), viewpoint)).isEqualTo(rules.evaluate(subject, viewpoint));
    }

    /**
     * The same record four hundred years later, when the calendar is the same again, gets the same answer, unless a rule reads a
     * clock.
     *
     * @param subject any subject
     * @param viewpoint any viewpoint
     */
    @Tag("law")
    @Property(tries = TRIES)
    public void goesByTheDaysOfTheRecordAlone(
            @ForAll("subjects") S subject, @ForAll("viewpoints") Viewpoint viewpoint) {
        Report report = rules.evaluate(subject, viewpoint);
        Report later = rules.evaluate(Remade.centuriesLater(subject), Remade.centuriesLater(viewpoint));

        for (Finding now : report.findings()) {
            Finding then = later.finding(now.rule());
            assertThat(then.verdict().answer())
                    .as("answer of %s", now.rule())
                    .isEqualTo(now.verdict().answer());
            assertThat(then.grounds()).isEqualTo(now.grounds());
            assertThat(then.measure()).isEqualTo(now.measure());
            assertThat(then.verdict().arguments())
                    .isEqualTo(Remade.centuriesLater(now.verdict().arguments()));
        }
    }

    /**
     * Neither does a finding show a text, nor does a text change it.
     *
     * @param subject any subject
     * @param viewpoint any viewpoint
     */
    @Tag("law")
    @Property(tries = TRIES)
    public void isFreeOfText(@ForAll("subjects") S subject, @ForAll("viewpoints") Viewpoint viewpoint) {
        Report report = rules.evaluate(subject, viewpoint);

        for (Finding finding : report.findings()) {
            assertThat(finding + " " + finding.verdict().arguments()).doesNotContain(ConductArbitraries.MARKER);
        }
        assertThat(rules.evaluate(withoutText(subject), viewpoint)).isEqualTo(report);
    }

    /**
     * A rule that declares what it rests on, rests on nothing else.
     *
     * @param subject any subject
     * @param viewpoint any viewpoint
     */
    @Tag("law")
    @Property(tries = TRIES)
    public void restsOnTheEvidenceThatItDeclares(
            @ForAll("subjects") S subject, @ForAll("viewpoints") Viewpoint viewpoint) {
        for (Finding finding : rules.evaluate(subject, viewpoint).findings()) {
            List<EvidenceKind> declared = finding.description().evidence();
            if (!declared.isEmpty()) {
                assertThat(finding.grounds())
                        .as("grounds of %s", finding.rule())
                        .allSatisfy(each -> assertThat(declared).contains(each.kind()));
            }
        }
    }

    /**
     * A limit that a policy can set must not make a rule fail.
     *
     * @param subject any subject
     * @param viewpoint any viewpoint
     * @param most whether every limit is set to the greatest value, or the least
     */
    @Tag("law")
    @Property(tries = TRIES)
    public void answersUnderEveryPolicy(
            @ForAll("subjects") S subject, @ForAll("viewpoints") Viewpoint viewpoint, @ForAll boolean most) {
        Policy policy = Policy.of("outermost");
        for (RuleDescription rule : rules.descriptions()) {
            for (Threshold threshold : rule.thresholds()) {
                policy = policy.limiting(threshold.name(), most ? threshold.most() : threshold.least());
            }
        }
        for (Finding finding : rules.under(policy).evaluate(subject, viewpoint).findings()) {
            assertThat(cause(finding).filter(Cause.Faulted.class::isInstance))
                    .as("what %s threw", finding.rule())
                    .isEmpty();
        }
    }

    private static Optional<Cause> cause(Finding finding) {
        return finding.match(
                breached -> Optional.empty(),
                atRisk -> Optional.empty(),
                undetermined -> Optional.of(undetermined.cause()),
                upheld -> Optional.empty(),
                notApplicable -> Optional.empty());
    }
}
