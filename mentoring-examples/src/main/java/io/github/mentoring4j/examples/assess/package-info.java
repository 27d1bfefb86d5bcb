/**
 * {@code mentoring assess}: a programme's record and its relationships in, an assessment against the six standards out.
 *
 * <p>{@link io.github.mentoring4j.examples.assess.AssessCommand} reads the records and has them looked at as one {@link
 * io.github.mentoring4j.examples.assess.ProgrammeReview}: standards, success factors, marks, form, evaluations, benefits, and how the
 * relationships stood month by month. That is shown as text ({@link io.github.mentoring4j.examples.assess.ProgrammeText}), for programs
 * ({@link io.github.mentoring4j.examples.assess.ProgrammeDocument}) and with pictures ({@link
 * io.github.mentoring4j.examples.assess.ProgrammePage}); {@link io.github.mentoring4j.examples.assess.EvidenceFolder} is what an
 * assessor of an award asks for. Nothing of it shows a small group, or a relationship or a person even by id, unless it is made for the
 * programme lead.
 */
@NullMarked
package io.github.mentoring4j.examples.assess;

import org.jspecify.annotations.NullMarked;
