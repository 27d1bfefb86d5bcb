package io.github.mentoring4j.testkit.ethics;

import io.github.mentoring4j.ethics.guidelines.EthicalGuidelines;
import io.github.mentoring4j.ethics.text.FindingTexts;

class EthicalGuidelinesContractTest extends RelationshipCodeContract {

    EthicalGuidelinesContractTest() {
        super(EthicalGuidelines.ruleSet(), FindingTexts::in);
    }
}
