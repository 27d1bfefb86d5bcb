/**
 * Peer mentoring: one set of people, each with one peer, and neither above the other.
 *
 * <pre>{@code
 * PeerPlan plan = PeerRequest.builder()
 *         .people(leaders)
 *         .must(Eligibilities.different(unit))
 *         .should(Preferences.overlap(topics, 2, 3))
 *         .build()
 *         .plan();
 * }</pre>
 *
 * <p>The criteria are those of {@link io.github.mentoring4j.matching.criterion}, asked both ways round, as if either were the
 * mentor. A {@link io.github.mentoring4j.matching.peer.PeerPlan} has as many pairs as can be, and of all ways to make that many
 * one with the highest total score, exactly; it explains every {@link io.github.mentoring4j.matching.peer.PeerPair} by criterion,
 * and everybody {@linkplain io.github.mentoring4j.matching.peer.Unpaired unpaired} by reason. Whoever
 * mistrusts it asks {@link io.github.mentoring4j.matching.verification.PeerVerifier}.
 */
@NullMarked
package io.github.mentoring4j.matching.peer;

import org.jspecify.annotations.NullMarked;
