/** The records within a Spring Boot application, configured by nobody. */
@NullMarked
package io.github.mentoring4j.examples.spring;

import org.jspecify.annotations.NullMarked;
