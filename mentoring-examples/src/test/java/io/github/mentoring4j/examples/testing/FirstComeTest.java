package io.github.mentoring4j.examples.testing;

import io.github.mentoring4j.testkit.matching.MatchingStrategyContract;

/** All that it takes to test a strategy. */
class FirstComeTest extends MatchingStrategyContract {

    FirstComeTest() {
        super(new FirstCome());
    }
}
