package io.github.mentoring4j.ethics.engine;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Role;
import io.github.mentoring4j.text.ConfidentialText;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

/**
 * That somebody who answers for the programme has settled a finding: it is known, and nothing more is asked. A waiver marks
 * the finding and never hides it.
 *
 * <p>A waiver that makes no sense exists nevertheless and is reported, see {@link WaiverStatus}.
 *
 * @param rule the rule whose finding is waived
 * @param subject the id of the subject it is waived for
 * @param grantor who granted it
 * @param granted when
 * @param until the last day on which it holds
 * @param why the reason
 */
public record Waiver(
        RuleId rule, String subject, Grantor grantor, Occurrence granted, LocalDate until, ConfidentialText why)
        implements Comparable<Waiver> {

    private static final Comparator<Waiver> ORDER = Comparator.comparing(Waiver::rule)
            .thenComparing(Waiver::subject)
            .thenComparing(Waiver::until, Comparator.reverseOrder())
            .thenComparing(Waiver::granted)
            .thenComparing(Waiver::grantor)
            .thenComparing(waiver -> waiver.why.value());

    /**
     * Takes the parts.
     *
     * @throws NullPointerException if anything is null
     */
    public Waiver {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(grantor, "grantor");
        Objects.requireNonNull(granted, "granted");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(why, "why");
    }

    /** Compares by rule and subject, then the waiver that holds longest first. */
    @Override
    public int compareTo(Waiver other) {
        return ORDER.compare(this, other);
    }

    /**
     * Who granted a waiver.
     *
     * @param role in which role
     * @param person who
     */
    public record Grantor(Role role, ParticipantId person) implements Comparable<Grantor> {

        private static final Comparator<Grantor> ORDER =
                Comparator.comparing(Grantor::role).thenComparing(Grantor::person);

        /**
         * Takes the parts.
         *
         * @throws NullPointerException if one is null
         */
        public Grantor {
            Objects.requireNonNull(role, "role");
            Objects.requireNonNull(person, "person");
        }

        /** Compares by role, then person. */
        @Override
        public int compareTo(Grantor other) {
            return ORDER.compare(this, other);
        }
    }
}
