/**
 * Guideline 12: the mentee knows their rights and how to complain, and a complaint is answered in time by somebody impartial.
 */
@NullMarked
package io.github.mentoring4j.ethics.guidelines.rights;

import org.jspecify.annotations.NullMarked;
