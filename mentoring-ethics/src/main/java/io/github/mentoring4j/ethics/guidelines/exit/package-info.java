/**
 * Guideline 11: either is free to end, and both take up the relationship itself. The contract puts no condition on it, an
 * ending that is asked for is carried out in time and without pressure, and there is a review by both.
 */
@NullMarked
package io.github.mentoring4j.ethics.guidelines.exit;

import org.jspecify.annotations.NullMarked;
