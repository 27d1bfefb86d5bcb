/**
 * What the mentor knows, where that ends, and how the mentor grows.
 *
 * <p>{@link io.github.mentoring4j.competence.MentorCompetence} holds the {@link
 * io.github.mentoring4j.competence.CompetenceArea}s that the mentor claims, the {@link
 * io.github.mentoring4j.competence.Referral}s to others, and each {@link
 * io.github.mentoring4j.competence.DevelopmentActivity}. Which area an agenda item lay in, and whether it was taken up or only
 * signposted, stands with the item, in the package {@code meeting}.
 */
@NullMarked
package io.github.mentoring4j.competence;

import org.jspecify.annotations.NullMarked;
