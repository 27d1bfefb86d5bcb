/**
 * From tables and a policy to a request: the people, what is known of them, and every cell that makes no sense.
 *
 * <p>{@link io.github.mentoring4j.examples.people.RequestReader} does it all; {@link
 * io.github.mentoring4j.examples.people.Roster} is what it gives: the request, and the names for the reports.
 */
@NullMarked
package io.github.mentoring4j.examples.people;

import org.jspecify.annotations.NullMarked;
