@NullMarked
package io.github.mentoring4j.testkit.assertions;

import org.jspecify.annotations.NullMarked;
