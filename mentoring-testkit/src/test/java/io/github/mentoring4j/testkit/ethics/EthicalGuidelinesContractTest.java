package io.github.mentoring4j.testkit.ethics;

import io.github.mentoring4j.ethics.guidelines.EthicalGuidelines;
import io.github.mentoring4j.ethics.text.FindingTexts;
import io.github.mentoring4j.relationship.MentoringRelationship;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

class EthicalGuidelinesContractTest extends RelationshipCodeContract {

    EthicalGuidelinesContractTest() {
        super(EthicalGuidelines.ruleSet(), FindingTexts::in);
    }

    /** Sound courses beside records with anything, for most rules say little of a record in which much is missing. */
    @Override
    protected Arbitrary<MentoringRelationship> subjects() {
        return Arbitraries.oneOf(super.subjects(), GuidelineArbitraries.relationships(GuidelineLaws.DAY));
    }
}
