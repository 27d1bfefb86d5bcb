/** Tests of {@code output}. */
@NullMarked
package io.github.mentoring4j.examples.output;

import org.jspecify.annotations.NullMarked;
