/**
 * Training of mentors and mentees, at the start and on the way.
 *
 * <p>A programme's {@link io.github.mentoring4j.training.Training} is its plan of {@link
 * io.github.mentoring4j.training.TrainingSession}s and the {@link io.github.mentoring4j.training.Participation} in them.
 */
@NullMarked
package io.github.mentoring4j.training;

import org.jspecify.annotations.NullMarked;
