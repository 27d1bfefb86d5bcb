/**
 * Constraints in the surroundings that users have: each probe is loaded by a class loader or a module layer that has no more
 * than it names.
 */
@NullMarked
package io.github.mentoring4j.validation.surroundings;

import org.jspecify.annotations.NullMarked;
