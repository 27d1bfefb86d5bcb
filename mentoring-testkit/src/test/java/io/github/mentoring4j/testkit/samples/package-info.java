/** Tests of the samples. */
@NullMarked
package io.github.mentoring4j.testkit.samples;

import org.jspecify.annotations.NullMarked;
