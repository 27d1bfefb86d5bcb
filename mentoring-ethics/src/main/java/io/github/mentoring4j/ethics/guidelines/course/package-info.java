/**
 * What the rules of several guidelines ask of a course: how far it has come, what was agreed then, and in what they count.
 */
@NullMarked
package io.github.mentoring4j.ethics.guidelines.course;

import org.jspecify.annotations.NullMarked;
