package io.github.mentoring4j.confidentiality;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.participant.Party;
import java.util.Objects;
import java.util.Optional;

/**
 * That something about the relationship was told to somebody outside it; never what.
 *
 * @param id identifies it within the relationship
 * @param when when it was told
 * @param by which of the two told it
 * @param to who was told
 * @param kind what kind of thing was told
 * @param ground the ground on which confidence was broken, if one was named
 */
public record Disclosure(
        DisclosureId id,
        Occurrence when,
        Party by,
        Audience to,
        InformationKind kind,
        Optional<ExceptionGround> ground) {

    /**
     * Takes the parts.
     *
     * @throws NullPointerException if anything is null
     */
    public Disclosure {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(ground, "ground");
    }

    /**
     * A disclosure for which no exceptional ground was named.
     *
     * @param id identifies it within the relationship
     * @param when when it was told
     * @param by which of the two told it
     * @param to who was told
     * @param kind what kind of thing was told
     * @return the disclosure
     */
    public static Disclosure of(DisclosureId id, Occurrence when, Party by, Audience to, InformationKind kind) {
        return new Disclosure(id, when, by, to, kind, Optional.empty());
    }

    /**
     * The same disclosure, with the ground on which confidence was broken.
     *
     * @param named the ground
     * @return a changed copy
     */
    public Disclosure onGround(ExceptionGround named) {
        return new Disclosure(id, when, by, to, kind, Optional.of(named));
    }
}
