/**
 * Guideline 1: the mentor pushes no interest of their own, the mentee sets what is talked about, and once direction is set it
 * serves the mentee's goals.
 *
 * <p>A meeting without an agenda on record says nothing, and counts neither way.
 */
@NullMarked
package io.github.mentoring4j.ethics.guidelines.needs;

import org.jspecify.annotations.NullMarked;
