package io.github.mentoring4j.testkit.ethics;

import io.github.mentoring4j.ethics.quality.MarksOfMentoring;

class MarksOfMentoringContractTest extends ProgrammeRuleContract {

    MarksOfMentoringContractTest() {
        super(MarksOfMentoring.ruleSet());
    }
}
