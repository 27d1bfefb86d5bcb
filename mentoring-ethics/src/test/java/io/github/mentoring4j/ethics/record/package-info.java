/** Records of relationships for tests: a sound one to vary, and generators of any. */
@NullMarked
package io.github.mentoring4j.ethics.record;

import org.jspecify.annotations.NullMarked;
