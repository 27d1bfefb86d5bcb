/**
 * {@code mentoring demo}: a made-up programme from matching to the ethics report, on data that the program ships.
 *
 * <p>{@link io.github.mentoring4j.examples.demo.DemoCommand} matches the people of {@link
 * io.github.mentoring4j.examples.demo.DemoPeople} and lets a {@link io.github.mentoring4j.examples.demo.Story} happen to the
 * pairs: each has a {@link io.github.mentoring4j.examples.demo.UsualCourse}, which upholds all guidelines; to nearly half an
 * {@link io.github.mentoring4j.examples.demo.Incident} happens as well, and of the others some take {@link
 * io.github.mentoring4j.examples.demo.Parting leave} in summer. All dates lie in the {@link
 * io.github.mentoring4j.examples.demo.ProgrammeYear}, and what differs between pairs follows from their ids: every run tells
 * the same story.
 */
@NullMarked
package io.github.mentoring4j.examples.demo;

import org.jspecify.annotations.NullMarked;
