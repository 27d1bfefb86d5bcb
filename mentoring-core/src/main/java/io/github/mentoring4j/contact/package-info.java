/**
 * Contact between the two beside their meetings: who took the initiative, and whether the other wanted it.
 *
 * <p>{@link io.github.mentoring4j.contact.Contacts} holds each {@link io.github.mentoring4j.contact.Contact} and each {@link
 * io.github.mentoring4j.contact.StopRequest}. It speaks to respect for time and limits, and to dependency: contact that grows
 * late in the course, or goes on after it.
 */
@NullMarked
package io.github.mentoring4j.contact;

import org.jspecify.annotations.NullMarked;
