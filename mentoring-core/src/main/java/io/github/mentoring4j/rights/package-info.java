/**
 * The mentee's rights and the programme's way of handling complaints.
 *
 * <p>A programme publishes its {@link io.github.mentoring4j.rights.ComplaintsProcedure} in versions. The mentee gives an {@link
 * io.github.mentoring4j.rights.Acknowledgement} of one; a {@link io.github.mentoring4j.rights.Complaint} is filed and takes its
 * course in {@link io.github.mentoring4j.rights.ComplaintStep}s. What a complaint says is not part of the record.
 */
@NullMarked
package io.github.mentoring4j.rights;

import org.jspecify.annotations.NullMarked;
