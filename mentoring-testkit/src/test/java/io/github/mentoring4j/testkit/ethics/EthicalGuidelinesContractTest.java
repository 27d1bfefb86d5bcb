package io.github.mentoring4j.testkit.ethics;

import io.github.mentoring4j.ethics.guidelines.EthicalGuidelines;

class EthicalGuidelinesContractTest extends RelationshipRuleContract {

    EthicalGuidelinesContractTest() {
        super(EthicalGuidelines.ruleSet());
    }
}
