/** Guideline 3: what the mentee keeps private stays closed until the mentee opens it. */
@NullMarked
package io.github.mentoring4j.ethics.guidelines.privacy;

import org.jspecify.annotations.NullMarked;
