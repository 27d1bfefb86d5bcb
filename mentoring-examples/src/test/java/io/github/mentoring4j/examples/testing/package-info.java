/**
 * How to test your own code with the test kit: a strategy, a rule and an import of people, each in a version that is right, and in one
 * with a bug that was planted. Whoever copies this leaves out the planted bugs.
 */
@NullMarked
package io.github.mentoring4j.examples.testing;

import org.jspecify.annotations.NullMarked;
