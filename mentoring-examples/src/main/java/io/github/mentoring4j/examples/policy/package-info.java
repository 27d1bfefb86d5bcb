/**
 * The policy file of {@code mentoring match} as records: which columns mean what, what must hold and what should.
 *
 * <p>{@link io.github.mentoring4j.examples.policy.MatchingPolicy} is the whole file; docs/matching-policy.md explains it to
 * those who write one. {@link io.github.mentoring4j.examples.policy.PolicyFile} reads it. What the file says of itself is
 * checked here ({@link io.github.mentoring4j.examples.policy.PolicyReferences}); what it says of tables is checked where those
 * are read.
 */
@NullMarked
package io.github.mentoring4j.examples.policy;

import org.jspecify.annotations.NullMarked;
