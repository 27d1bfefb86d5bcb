/** The contract itself: sound strategies pass it, each kind of unsound one is caught. */
@NullMarked
package io.github.mentoring4j.testkit.matching;

import org.jspecify.annotations.NullMarked;
