package io.github.mentoring4j.testkit.ethics;

import io.github.mentoring4j.ethics.engine.RuleSet;
import io.github.mentoring4j.ethics.text.FindingTexts;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

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
}
