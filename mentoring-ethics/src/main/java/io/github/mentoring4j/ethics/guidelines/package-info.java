/**
 * The twelve ethical guidelines, put to a mentoring relationship.
 *
 * <p>{@link io.github.mentoring4j.ethics.guidelines.EthicalGuidelines#ruleSet} is the way in. Each guideline is a section of
 * the rule set and has rules of its own in a package below this one. docs/rules.md lists every rule with what it rests on, why
 * it is there, and what it can say.
 *
 * <p>What the rules have in common: what the record shows as broken stays broken, even if somebody makes up for it later; the
 * remedy says what can be done now, and a waiver is the way to settle it. What happened on the very day of a limit is in time.
 */
@NullMarked
package io.github.mentoring4j.ethics.guidelines;

import org.jspecify.annotations.NullMarked;
