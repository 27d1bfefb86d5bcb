package io.github.mentoring4j.ethics.guidelines.interest;

import io.github.mentoring4j.interest.TieKind;

class LineOfCommandAbsentTest extends TieAbsentContract {

    LineOfCommandAbsentTest() {
        super("G05-no-line-of-command", TieKind.LINE_OF_COMMAND, TieKind.EVALUATOR);
    }
}
