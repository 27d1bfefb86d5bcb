/**
 * What is wrong with a value, where, and in words: the faults that records refuse with and that borders report.
 *
 * <p>A record's compact constructor is its one gate. It states its {@link io.github.mentoring4j.validation.Invariants} and
 * throws one {@link io.github.mentoring4j.validation.InvalidRecordException} with every {@link
 * io.github.mentoring4j.validation.Fault} found. A fault carries a path and a code and <em>never the value</em>, for the
 * value may be what somebody said in confidence; {@link io.github.mentoring4j.validation.FaultTexts} turns it into a
 * sentence in the reader's language.
 *
 * <p>What is merely unwise is no reason for a record to refuse. It is a Jakarta Validation constraint on the component, with
 * messages in English and Norwegian bokmål; {@link io.github.mentoring4j.validation.ConstraintFaults} turns a validator's
 * violations into faults as well. Nothing else needs the Jakarta Validation API to be there at run time.
 */
@NullMarked
package io.github.mentoring4j.validation;

import org.jspecify.annotations.NullMarked;
