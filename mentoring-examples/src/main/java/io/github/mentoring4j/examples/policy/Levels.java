package io.github.mentoring4j.examples.policy;

import java.util.List;

/**
 * The bare list that a scale is usually written as.
 *
 * @param value the levels, lowest first
 */
record Levels(List<String> value) {}
