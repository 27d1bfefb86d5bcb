/**
 * {@code mentoring check}: records of relationships in, an ethics report out.
 *
 * <p>{@link io.github.mentoring4j.examples.check.CheckCommand} reads the records ({@link
 * io.github.mentoring4j.examples.check.RelationshipFiles}) and has them evaluated as one {@link
 * io.github.mentoring4j.examples.check.EthicsReview}. That is shown in three ways: for a programme lead at a terminal ({@link
 * io.github.mentoring4j.examples.check.ReviewText}), for programs ({@link
 * io.github.mentoring4j.examples.check.ReviewDocument}) and for print ({@link
 * io.github.mentoring4j.examples.check.ReviewPage}). None shows a name or anything that somebody said; parts of a record are
 * shown by kind and id.
 */
@NullMarked
package io.github.mentoring4j.examples.check;

import org.jspecify.annotations.NullMarked;
