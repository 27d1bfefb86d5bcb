/**
 * Networks, which form among the participants of a programme and outlast it.
 *
 * <p>{@link io.github.mentoring4j.network.Networks} holds each {@link io.github.mentoring4j.network.NetworkActivity} and can
 * tell who has met whom.
 */
@NullMarked
package io.github.mentoring4j.network;

import org.jspecify.annotations.NullMarked;
