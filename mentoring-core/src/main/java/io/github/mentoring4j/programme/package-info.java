/**
 * A mentoring programme: the formal frame around relationships, with a sponsor, a lead, a start and an end.
 *
 * <p>A {@link io.github.mentoring4j.programme.MentoringProgramme} states its {@link
 * io.github.mentoring4j.programme.Purpose} and who stands behind it ({@link io.github.mentoring4j.programme.Leadership}, {@link
 * io.github.mentoring4j.programme.Endorsement}); it trains, follows up, evaluates and forms networks, and keeps {@link
 * io.github.mentoring4j.programme.EvidenceDocument}s by which that can be shown. The eight {@link
 * io.github.mentoring4j.programme.Mark}s of good developmental mentoring can be asked of it, and whether it is built as the
 * form of mentoring that it calls itself.
 */
@NullMarked
package io.github.mentoring4j.programme;

import org.jspecify.annotations.NullMarked;
