/**
 * A mentoring programme: what it is for, who leads it, from when to when.
 *
 * <p>The formal frame around relationships, with a sponsor and a start and an end. {@link
 * io.github.mentoring4j.form.MentoringForm} tells developmental mentoring from sponsorship.
 */
@NullMarked
package io.github.mentoring4j.programme;

import org.jspecify.annotations.NullMarked;
