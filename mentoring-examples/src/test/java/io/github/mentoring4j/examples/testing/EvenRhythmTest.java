package io.github.mentoring4j.examples.testing;

import io.github.mentoring4j.testkit.ethics.RelationshipRuleContract;

/** All that it takes to test what a rule owes. What it answers when, is for a decision table: see {@code RuleTable}. */
class EvenRhythmTest extends RelationshipRuleContract {

    EvenRhythmTest() {
        super(new EvenRhythm());
    }
}
