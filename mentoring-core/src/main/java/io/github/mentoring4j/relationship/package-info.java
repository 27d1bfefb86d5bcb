/**
 * A mentoring relationship and its whole record: the aggregate that everything else in this module is a part of.
 *
 * <p>A {@link io.github.mentoring4j.relationship.MentoringRelationship} is immutable. Its operations are named by intent
 * (signed, amended, extended, met, missed, advanced, asked to end, closed); each returns a changed copy or refuses. {@link
 * io.github.mentoring4j.relationship.MentoringRelationship#asOf} gives the record as it stood on any date.
 */
@NullMarked
package io.github.mentoring4j.relationship;

import org.jspecify.annotations.NullMarked;
