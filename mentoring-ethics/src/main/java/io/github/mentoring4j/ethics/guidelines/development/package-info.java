/**
 * Guideline 7: the mentor develops as a mentor. Introduced to mentoring before the first meeting where the programme asks for
 * it, and never long without training, supervision, reflection or reading after that.
 */
@NullMarked
package io.github.mentoring4j.ethics.guidelines.development;

import org.jspecify.annotations.NullMarked;
