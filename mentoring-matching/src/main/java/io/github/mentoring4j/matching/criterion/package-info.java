/**
 * Who may be paired, and who should be.
 *
 * <p>An {@link io.github.mentoring4j.matching.criterion.Eligibility} says which pairs may be made at all; {@link
 * io.github.mentoring4j.matching.criterion.Eligibilities} has ready-made ones. A {@link
 * io.github.mentoring4j.matching.criterion.Preference} gives points to a pair; {@link
 * io.github.mentoring4j.matching.criterion.Preferences} has ready-made ones. Both read the profiles of the two people; {@link
 * io.github.mentoring4j.matching.criterion.Attributes} names what to read on either side, and a {@link
 * io.github.mentoring4j.matching.criterion.Scale} orders levels. A criterion that tells whom it treats {@link
 * io.github.mentoring4j.matching.criterion.Alike alike}, as all ready-made ones do, is not asked of every pair.
 *
 * <p>Values are compared as they are written, character by character.
 */
@NullMarked
package io.github.mentoring4j.matching.criterion;

import org.jspecify.annotations.NullMarked;
