/**
 * Areas that the mentee keeps private, which the mentor does not enter.
 *
 * <p>{@link io.github.mentoring4j.privacy.PrivateAreas} says whether the mentee was asked and what was declared. A {@link
 * io.github.mentoring4j.privacy.PrivateArea} is closed until the mentee opens it, and closed again is closed. That an agenda
 * item touched an area stands with the item, in the package {@code meeting}.
 */
@NullMarked
package io.github.mentoring4j.privacy;

import org.jspecify.annotations.NullMarked;
