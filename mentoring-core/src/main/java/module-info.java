/**
 * The vocabulary of mentoring programmes: immutable records and their invariants, and no policy.
 *
 * <p>Start with {@link io.github.mentoring4j.relationship}: everything else is a part of the record that it keeps.
 */
module io.github.mentoring4j.core {
    requires transitive org.jspecify;

    exports io.github.mentoring4j.participant;
    exports io.github.mentoring4j.text;
    exports io.github.mentoring4j.validation;
}
