/**
 * Histories of relationships, for tests of code that follows one from day to day.
 *
 * <p>{@link io.github.mentoring4j.testkit.operations.OperationArbitraries} gives what happens, in any order, and what comes of it; a
 * {@link io.github.mentoring4j.testkit.operations.Happening} is one {@link io.github.mentoring4j.testkit.operations.Operation} on one
 * day.
 */
@NullMarked
package io.github.mentoring4j.testkit.operations;

import org.jspecify.annotations.NullMarked;
