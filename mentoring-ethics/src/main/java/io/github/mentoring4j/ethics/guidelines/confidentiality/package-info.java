/**
 * Guideline 2: confidentiality is agreed before the two go into depth, the agreement leaves no gap, and what is told to
 * others keeps to it.
 */
@NullMarked
package io.github.mentoring4j.ethics.guidelines.confidentiality;

import org.jspecify.annotations.NullMarked;
