/**
 * What the two bind themselves to beside the contract's terms.
 *
 * <p>Three kinds of {@link io.github.mentoring4j.commitment.Commitment}: to the collaboration, to one's own learning, to the
 * sponsor. The mentee's {@link io.github.mentoring4j.commitment.Acceptance} says that they know and accept their
 * responsibilities; the relationship is theirs.
 */
@NullMarked
package io.github.mentoring4j.commitment;

import org.jspecify.annotations.NullMarked;
