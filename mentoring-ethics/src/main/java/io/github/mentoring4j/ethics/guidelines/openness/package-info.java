/**
 * Guideline 4: neither misleads the other, what one is uneasy with reaches the other, and both find that they can be open.
 */
@NullMarked
package io.github.mentoring4j.ethics.guidelines.openness;

import org.jspecify.annotations.NullMarked;
