package io.github.mentoring4j.testkit.ethics;

import io.github.mentoring4j.ethics.quality.SuccessFactors;

class SuccessFactorsContractTest extends ProgrammeRuleContract {

    SuccessFactorsContractTest() {
        super(SuccessFactors.ruleSet());
    }
}
