/**
 * How the two agree to treat what is said between them, and what was told to others.
 *
 * <p>The {@link io.github.mentoring4j.confidentiality.ConfidentialityTerms} of a contract name who may hear what ({@link
 * io.github.mentoring4j.confidentiality.SharingRule}), what becomes of notes, and on which grounds confidence may be broken.
 * A {@link io.github.mentoring4j.confidentiality.Disclosure} records that something was told: to whom, of what kind, on what
 * ground; never what.
 */
@NullMarked
package io.github.mentoring4j.confidentiality;

import org.jspecify.annotations.NullMarked;
