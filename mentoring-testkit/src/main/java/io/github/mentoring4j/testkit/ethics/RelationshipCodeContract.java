package io.github.mentoring4j.testkit.ethics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.ethics.engine.Finding;
import io.github.mentoring4j.ethics.engine.RuleSet;
import io.github.mentoring4j.ethics.text.FindingTexts;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/**
 * What a code of ethics over relationships owes: all that {@link CodeContract} asks, and of each rule what {@link
 * RelationshipRuleContract} asks. The test of a code of your own:
 *
 * <pre>{@code
 * class EmployersCodeContractTest extends RelationshipCodeContract {
 *     EmployersCodeContractTest() {
 *         super(EmployersCode.ruleSet(), EmployersCode::texts);
 *     }
 * }
 * }</pre>
 */
public abstract class RelationshipCodeContract extends RelationshipRuleContract
        implements CodeContract<MentoringRelationship> {

    private static final String NOT_YET = "engine.not-yet";
    private static final String SWITCHED_OFF = "engine.switched-off";

    private final Function<Locale, FindingTexts> texts;

    /**
     * The contract of a code.
     *
     * @param rules its rules
     * @param texts its texts by language
     */
    protected RelationshipCodeContract(RuleSet<MentoringRelationship> rules, Function<Locale, FindingTexts> texts) {
        super(rules);
        this.texts = Objects.requireNonNull(texts, "texts");
    }

    @Override
    public final FindingTexts texts(Locale locale) {
        return texts.apply(locale);
    }

    /**
     * Before the two were matched there is nothing to judge, and no rule is asked: see {@link
     * io.github.mentoring4j.ethics.engine.RuleSetBuilder#existing}.
     *
     * @param subject any relationship
     * @param viewpoint any viewpoint
     */
    @Tag("law")
    @Property(tries = 100)
    public void judgesNothingBeforeTheMatchIsSeen(
            @ForAll("subjects") MentoringRelationship subject, @ForAll("viewpoints") Viewpoint viewpoint) {
        boolean seen = viewpoint.sees(subject.matched());
        for (Finding finding : rules().evaluate(subject, viewpoint).findings()) {
            boolean asked = !finding.messageKey().equals(SWITCHED_OFF);
            assertThat(finding.messageKey().equals(NOT_YET))
                    .as("%s has nothing to judge, where the match is %s", finding.rule(), seen ? "seen" : "not seen")
                    .isEqualTo(asked && !seen);
        }
    }
}
