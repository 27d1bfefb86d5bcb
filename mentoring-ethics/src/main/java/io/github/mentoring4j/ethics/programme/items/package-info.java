/**
 * The kinds of questions that standards, success factors, marks and traits are made of: was it in place by the start, is nothing
 * left out, and how large is the share of the relationships that kept to it?
 */
@NullMarked
package io.github.mentoring4j.ethics.programme.items;

import org.jspecify.annotations.NullMarked;
