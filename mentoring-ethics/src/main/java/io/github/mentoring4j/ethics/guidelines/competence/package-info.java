/**
 * Guideline 6: the mentor knows where their competence ends, leaves protected areas to those trained in them, and refers the
 * mentee to others.
 *
 * <p>No finding says which area it was: that somebody was told something about health or law would itself tell what was talked
 * about.
 */
@NullMarked
package io.github.mentoring4j.ethics.guidelines.competence;

import org.jspecify.annotations.NullMarked;
