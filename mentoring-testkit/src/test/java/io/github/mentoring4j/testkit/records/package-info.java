/** Tests of the arbitraries of records. */
@NullMarked
package io.github.mentoring4j.testkit.records;

import org.jspecify.annotations.NullMarked;
