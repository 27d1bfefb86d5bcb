package io.github.mentoring4j.testkit.ethics;

import io.github.mentoring4j.ethics.quality.FormOfMentoring;

class FormOfMentoringContractTest extends ProgrammeRuleContract {

    FormOfMentoringContractTest() {
        super(FormOfMentoring.ruleSet());
    }
}
