package io.github.mentoring4j.testkit.matching;

/** Two numbers by which to pick a pair, before it is known how many people there are. */
record Pick(int mentor, int mentee) {}
