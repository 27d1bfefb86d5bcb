/** Tests of {@code terminal}. */
@NullMarked
package io.github.mentoring4j.examples.terminal;

import org.jspecify.annotations.NullMarked;
