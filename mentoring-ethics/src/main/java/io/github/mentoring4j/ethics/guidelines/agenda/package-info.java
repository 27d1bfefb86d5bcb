/** What several guidelines read off the agendas of meetings. */
@NullMarked
package io.github.mentoring4j.ethics.guidelines.agenda;

import org.jspecify.annotations.NullMarked;
