/** The contract itself, and the library's own mappings by it. */
@NullMarked
package io.github.mentoring4j.testkit.json;

import org.jspecify.annotations.NullMarked;
