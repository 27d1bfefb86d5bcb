package io.github.mentoring4j.testkit;

import io.github.mentoring4j.participant.Attribute;
import io.github.mentoring4j.participant.MentorRole;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.Participant;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.participant.PersonName;
import io.github.mentoring4j.participant.Profile;
import io.github.mentoring4j.participant.RoleMap;
import io.github.mentoring4j.participant.RolePosition;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** People, pairs and profiles. */
public final class ParticipantArbitraries {

    /** The attributes that generated profiles have. */
    public static final List<Attribute> ATTRIBUTES =
            List.of(Attribute.of("organisation"), Attribute.of("grade"), Attribute.of("languages"));

    private ParticipantArbitraries() {}

    /**
     * Ids with a prefix and a small number.
     *
     * @param prefix what all of them start with
     * @return ids
     */
    public static Arbitrary<ParticipantId> ids(String prefix) {
        return Arbitraries.integers().between(1, 50).map(number -> ParticipantId.of(prefix + "-" + number));
    }

    /**
     * A mentor and a mentee.
     *
     * @return pairs of two different people
     */
    public static Arbitrary<Pair> pairs() {
        return Combinators.combine(ids("mentor"), ids("mentee")).as(Pair::of);
    }

    /**
     * Two of these people, of whom either may be the mentor: who has been paired before, say.
     *
     * @param people two different people at least
     * @return pairs of them
     * @throws IllegalArgumentException if there are fewer than two
     */
    public static Arbitrary<Pair> pairsAmong(Collection<ParticipantId> people) {
        List<ParticipantId> each = people.stream().distinct().toList();
        if (each.size() < 2) {
            throw new IllegalArgumentException(
                    "people: " + each + " are not two. Maybe pairs() is meant, which takes nobody.");
        }
        int last = each.size() - 1;
        return Combinators.combine(
                        Arbitraries.integers().between(0, last),
                        Arbitraries.integers().between(1, last))
                .as((one, further) -> Pair.of(each.get(one), each.get((one + further) % each.size())));
    }

    /**
     * One of the two.
     *
     * @return parties
     */
    public static Arbitrary<Party> parties() {
        return Arbitraries.of(Party.class);
    }

    /**
     * Names in several scripts, one with a combining mark and one with a joiner, all of which hold {@link ConductArbitraries#MARKER}.
     *
     * @return names
     */
    public static Arbitrary<PersonName> names() {
        return Arbitraries.of("Åse", "Николай", "美咲", "محمد", "O'Brien-Ng", "Zoe\u0308", "क्\u200Dषमा")
                .map(given -> PersonName.of(given + " " + ConductArbitraries.MARKER));
    }

    /**
     * Profiles over {@link #ATTRIBUTES} with few different values, so that equal ones are common.
     *
     * @return profiles, at times empty
     */
    public static Arbitrary<Profile> profiles() {
        Arbitrary<List<String>> values =
                Arbitraries.of("a", "b", "c", "d").list().ofMaxSize(2).uniqueElements();
        return Combinators.combine(values, values, values)
                .as((first, second, third) -> Profile.none()
                        .with(ATTRIBUTES.get(0), first.toArray(String[]::new))
                        .with(ATTRIBUTES.get(1), second.toArray(String[]::new))
                        .with(ATTRIBUTES.get(2), third.toArray(String[]::new)));
    }

    /**
     * Participants, with and without a name.
     *
     * @param prefix what their ids start with
     * @return participants
     */
    public static Arbitrary<Participant> participants(String prefix) {
        return Combinators.combine(ids(prefix), profiles(), names().optional(), preferredRoles())
                .as((id, profile, name, roles) -> new Participant(id, name, profile, roles));
    }

    /**
     * Where a mentor's roles stand.
     *
     * @return maps of all roles, each anywhere; shrink towards the middle
     */
    public static Arbitrary<RoleMap> roleMaps() {
        Arbitrary<Integer> distances = Arbitraries.integers().between(-RolePosition.FAR, RolePosition.FAR);
        return Combinators.combine(distances, distances)
                .as(RolePosition::of)
                .list()
                .ofSize(MentorRole.values().length)
                .map(positions -> {
                    Map<MentorRole, RolePosition> all = new EnumMap<>(MentorRole.class);
                    Iterator<RolePosition> each = positions.iterator();
                    for (MentorRole role : MentorRole.values()) {
                        all.put(role, each.next());
                    }
                    return new RoleMap(all);
                });
    }

    private static Arbitrary<List<MentorRole>> preferredRoles() {
        return Arbitraries.of(MentorRole.class).list().ofMaxSize(2).uniqueElements();
    }
}
