/** Tests through the program's entry, and the tools for them. */
@NullMarked
package io.github.mentoring4j.examples;

import org.jspecify.annotations.NullMarked;
