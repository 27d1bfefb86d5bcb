/**
 * When something happened, when it was recorded, and what of it can be seen from where one stands.
 *
 * <p>Everything dated in a relationship's record carries an {@link io.github.mentoring4j.evidence.Occurrence}. A {@link
 * io.github.mentoring4j.evidence.Viewpoint} (as of a date, known by a date) decides what exists; whatever lies after it is
 * not there yet. Findings point at evidence with an {@link io.github.mentoring4j.evidence.EvidenceRef}, never at its text.
 */
@NullMarked
package io.github.mentoring4j.evidence;

import org.jspecify.annotations.NullMarked;
