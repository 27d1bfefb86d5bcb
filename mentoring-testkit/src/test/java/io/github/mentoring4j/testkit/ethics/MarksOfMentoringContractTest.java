package io.github.mentoring4j.testkit.ethics;

import io.github.mentoring4j.ethics.quality.MarksOfMentoring;
import io.github.mentoring4j.ethics.text.FindingTexts;

class MarksOfMentoringContractTest extends ProgrammeCodeContract {

    MarksOfMentoringContractTest() {
        super(MarksOfMentoring.ruleSet(), FindingTexts::in);
    }
}
