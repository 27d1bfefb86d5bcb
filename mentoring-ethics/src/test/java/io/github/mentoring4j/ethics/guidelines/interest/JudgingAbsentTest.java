package io.github.mentoring4j.ethics.guidelines.interest;

import io.github.mentoring4j.interest.TieKind;

class JudgingAbsentTest extends TieAbsentContract {

    JudgingAbsentTest() {
        super("G05-no-judging", TieKind.EVALUATOR, TieKind.LINE_OF_COMMAND);
    }
}
