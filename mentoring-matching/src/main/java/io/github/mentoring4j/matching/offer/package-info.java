/**
 * Between one matching and the next: pairs are offered, and both people answer, or do not.
 *
 * <pre>{@code
 * Offer offer = Offer.of(pair, monday, nextMonday).acceptedBy(Party.MENTEE, tuesday);
 * MatchRequest next = Offers.asOf(today, offers).nextRound(request);
 * }</pre>
 *
 * <p>An {@link io.github.mentoring4j.matching.offer.Offer} has a day by which to answer, and so an {@link
 * io.github.mentoring4j.matching.offer.OfferStatus} on every day. {@link io.github.mentoring4j.matching.offer.Offers} makes of them
 * what the next round of matching has to hold to: what is accepted or still open stays, what was declined is not offered again, and
 * whoever let an offer expire is paused, so that nobody waits for them twice.
 */
@NullMarked
package io.github.mentoring4j.matching.offer;

import org.jspecify.annotations.NullMarked;
