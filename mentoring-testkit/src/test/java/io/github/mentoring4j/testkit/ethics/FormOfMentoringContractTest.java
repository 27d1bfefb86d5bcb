package io.github.mentoring4j.testkit.ethics;

import io.github.mentoring4j.ethics.quality.FormOfMentoring;
import io.github.mentoring4j.ethics.text.FindingTexts;

class FormOfMentoringContractTest extends ProgrammeCodeContract {

    FormOfMentoringContractTest() {
        super(FormOfMentoring.ruleSet(), FindingTexts::in);
    }
}
