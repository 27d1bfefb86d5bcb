/**
 * The vocabulary of mentoring programmes: immutable records and their invariants, and no policy.
 *
 * <p>Start with {@link io.github.mentoring4j.relationship}: everything else is a part of the record that it keeps.
 */
module io.github.mentoring4j.core {
    requires transitive org.jspecify;

    exports io.github.mentoring4j.commitment;
    exports io.github.mentoring4j.competence;
    exports io.github.mentoring4j.confidentiality;
    exports io.github.mentoring4j.contact;
    exports io.github.mentoring4j.contract;
    exports io.github.mentoring4j.ending;
    exports io.github.mentoring4j.evidence;
    exports io.github.mentoring4j.form;
    exports io.github.mentoring4j.guideline;
    exports io.github.mentoring4j.interest;
    exports io.github.mentoring4j.learning;
    exports io.github.mentoring4j.meeting;
    exports io.github.mentoring4j.openness;
    exports io.github.mentoring4j.participant;
    exports io.github.mentoring4j.phase;
    exports io.github.mentoring4j.privacy;
    exports io.github.mentoring4j.programme;
    exports io.github.mentoring4j.relationship;
    exports io.github.mentoring4j.rights;
    exports io.github.mentoring4j.text;
    exports io.github.mentoring4j.validation;
}
