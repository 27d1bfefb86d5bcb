/**
 * {@code mentoring demo}: a made-up programme from matching to the ethics report, on data that the program ships.
 *
 * <p>{@link io.github.mentoring4j.examples.demo.DemoCommand} matches the people of {@link
 * io.github.mentoring4j.examples.demo.DemoPeople} and lets a {@link io.github.mentoring4j.examples.demo.Story} happen to the
 * pairs: for most a {@link io.github.mentoring4j.examples.demo.UsualCourse}, for some an {@link
 * io.github.mentoring4j.examples.demo.Incident} as well. All dates lie in the {@link
 * io.github.mentoring4j.examples.demo.ProgrammeYear}, and what differs between pairs follows from their ids: every run tells
 * the same story.
 */
@NullMarked
package io.github.mentoring4j.examples.demo;

import org.jspecify.annotations.NullMarked;
