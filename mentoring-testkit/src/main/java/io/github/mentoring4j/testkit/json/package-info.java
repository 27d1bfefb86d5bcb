/**
 * What a JSON mapping owes, as a test to extend, for jqwik: {@link io.github.mentoring4j.testkit.json.JsonMappingContract}. It knows
 * no library for JSON, and so is for any.
 */
@NullMarked
package io.github.mentoring4j.testkit.json;

import org.jspecify.annotations.NullMarked;
