/**
 * Guideline 9: time and limits are respected. Both come, or cancel in time; meetings last as long, and are as many and as
 * frequent, as was agreed; and whoever asked not to be contacted outside agreed hours is left in peace.
 */
@NullMarked
package io.github.mentoring4j.ethics.guidelines.limits;

import org.jspecify.annotations.NullMarked;
