/**
 * The twelve ethical guidelines of mentoring, as data.
 *
 * <p>{@link io.github.mentoring4j.guideline.Guideline} numbers and names them; {@link
 * io.github.mentoring4j.guideline.GuidelineTexts} says in English and Norwegian bokmål what each asks. Whether a
 * relationship lives up to them is for the ethics module to say.
 */
@NullMarked
package io.github.mentoring4j.guideline;

import org.jspecify.annotations.NullMarked;
