/** The contracts themselves: sound rules pass them, each kind of unsound rule is caught. */
@NullMarked
package io.github.mentoring4j.testkit.ethics;

import org.jspecify.annotations.NullMarked;
