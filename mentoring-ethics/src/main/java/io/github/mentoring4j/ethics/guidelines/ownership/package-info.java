/**
 * Guideline 8: the mentee owns the relationship. The mentee has accepted that, sets the goals, comes prepared and with an
 * agenda, looks back after each meeting, and does not leave the initiative to the mentor as time goes by.
 */
@NullMarked
package io.github.mentoring4j.ethics.guidelines.ownership;

import org.jspecify.annotations.NullMarked;
