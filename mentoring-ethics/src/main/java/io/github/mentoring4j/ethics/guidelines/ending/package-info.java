/**
 * Guideline 10: the two end together, and do not grow dependent. They keep to the contract's time or prolong it while it runs,
 * begin to wind up in good time, and part with a conversation.
 */
@NullMarked
package io.github.mentoring4j.ethics.guidelines.ending;

import org.jspecify.annotations.NullMarked;
