/**
 * An employer's own code of ethics, built of nothing but the library's public API: three rules, their texts in two languages, and
 * the code beside the twelve guidelines. {@link io.github.mentoring4j.examples.employer.EmployersCode} is the place to start.
 */
@NullMarked
package io.github.mentoring4j.examples.employer;

import org.jspecify.annotations.NullMarked;
