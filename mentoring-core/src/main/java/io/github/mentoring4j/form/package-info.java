/**
 * The two forms of mentoring and by what one knows them: not everything that is called mentoring is the same.
 *
 * <p>{@link io.github.mentoring4j.form.MentoringForm} tells developmental mentoring from sponsorship; each has its {@link
 * io.github.mentoring4j.form.FormTrait}s. A contract and a programme name their form.
 */
@NullMarked
package io.github.mentoring4j.form;

import org.jspecify.annotations.NullMarked;
