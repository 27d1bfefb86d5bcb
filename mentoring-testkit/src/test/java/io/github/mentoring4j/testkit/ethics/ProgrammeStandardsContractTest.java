package io.github.mentoring4j.testkit.ethics;

import io.github.mentoring4j.ethics.standards.ProgrammeStandards;

class ProgrammeStandardsContractTest extends ProgrammeRuleContract {

    ProgrammeStandardsContractTest() {
        super(ProgrammeStandards.ruleSet());
    }
}
