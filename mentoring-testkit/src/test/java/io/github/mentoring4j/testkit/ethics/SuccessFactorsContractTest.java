package io.github.mentoring4j.testkit.ethics;

import io.github.mentoring4j.ethics.quality.SuccessFactors;
import io.github.mentoring4j.ethics.text.FindingTexts;

class SuccessFactorsContractTest extends ProgrammeCodeContract {

    SuccessFactorsContractTest() {
        super(SuccessFactors.ruleSet(), FindingTexts::in);
    }
}
