/**
 * Text of two kinds: what the library says to people, in their {@link io.github.mentoring4j.text.Language}, and what people
 * said in confidence, which nothing shows by accident ({@link io.github.mentoring4j.text.ConfidentialText}).
 */
@NullMarked
package io.github.mentoring4j.text;

import org.jspecify.annotations.NullMarked;
