package io.github.mentoring4j.testkit.ethics;

import io.github.mentoring4j.ethics.standards.ProgrammeStandards;
import io.github.mentoring4j.ethics.text.FindingTexts;

class ProgrammeStandardsContractTest extends ProgrammeCodeContract {

    ProgrammeStandardsContractTest() {
        super(ProgrammeStandards.ruleSet(), FindingTexts::in);
    }
}
