package io.github.mentoring4j.matching;

import io.github.mentoring4j.matching.criterion.Attributes;
import io.github.mentoring4j.matching.criterion.Eligibilities;
import io.github.mentoring4j.matching.criterion.Eligibility;
import io.github.mentoring4j.matching.criterion.Preference;
import io.github.mentoring4j.matching.criterion.Preferences;
import io.github.mentoring4j.matching.criterion.Scale;
import io.github.mentoring4j.participant.Attribute;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.Participant;
import io.github.mentoring4j.participant.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Requests of every kind that criteria can make: several values, unknowns, wishes, reporting lines, pins and a user's own. */
final class RandomRequests {

    private static final Attribute SITE = Attribute.of("site");
    private static final Attribute LEVEL = Attribute.of("level");
    private static final Attribute SKILLS = Attribute.of("skills");
    private static final Attribute MANAGER = Attribute.of("manager");
    private static final Attribute WISHES = Attribute.of("wishes");
    private static final Attribute SINCE = Attribute.of("since");
    private static final Attribute AVOIDED = Attribute.of("avoided");

    private static final List<Eligibility> MUST = List.of(
            Eligibilities.different(SITE),
            Eligibilities.gap(LEVEL, Scale.numbers(), -1, 2).permittingUnknown(),
            Eligibilities.same(Attributes.of(SKILLS, SKILLS)).when(Party.MENTEE, SITE, "oslo", "bodø"),
            Eligibilities.outsideReportingLine(MANAGER, 2).permittingUnknown(),
            Eligibilities.outsideReportingLine(MANAGER).as("known-line").when(Party.MENTOR, LEVEL, "1"),
            Eligibilities.notAvoided(Party.MENTEE, AVOIDED),
            Eligibilities.listed(Party.MENTOR, WISHES),
            Eligibilities.listed(Party.MENTEE, WISHES).permittingUnknown(),
            Eligibilities.notEarlierPartners(List.of(People.pair("p1", "p2"), People.pair("p3", "p11"))),
            Eligibility.of("own", (mentor, mentee) -> letter(mentor) + letter(mentee) % 2 != 3));

    private static final List<Preference> SHOULD = List.of(
            Preferences.same(SITE, 3).as("same-site"),
            Preferences.overlap(SKILLS, 2, 2),
            Preferences.gap(LEVEL, Scale.numbers(), Map.of(1, 4, 2, -3)),
            Preferences.wished(Party.MENTEE, WISHES, List.of(7, 2)),
            Preferences.wished(Party.MENTOR, WISHES, List.of(5, -4)).when(Party.MENTEE, SKILLS, "a"),
            Preferences.earlierPartners(List.of(People.pair("p0", "p4"), People.pair("p1", "p3")), 6),
            Preferences.waited(Party.MENTEE, SINCE, LocalDate.parse("2026-03-10"), 1, 5),
            Preferences.same(LEVEL, 2).as("voiced").voicedBy(Party.MENTOR),
            Preferences.overlap(SKILLS, 1, 3).as("voiced-too").voicedBy(Party.MENTEE),
            Preferences.listed(Party.MENTEE, WISHES, 6),
            Preferences.listed(Party.MENTEE, AVOIDED, 3),
            Preferences.different(SKILLS, -2).when(Party.MENTOR, SITE, "oslo"),
            new Own());

    private final Random random;
    private final int people;

    private RandomRequests(Random random, int most) {
        this.random = random;
        people = 2 + random.nextInt(most);
    }

    /** A request of up to so many people on either side, with capacities up to a number. */
    static MatchRequest of(Random random, int most, int capacity) {
        return new RandomRequests(random, most).request(capacity);
    }

    private MatchRequest request(int capacity) {
        List<Candidate> mentors = side(capacity);
        List<Candidate> mentees = side(capacity);
        MatchRequestBuilder builder = MatchRequest.builder().mentors(mentors).mentees(mentees);
        MUST.stream().filter(criterion -> random.nextInt(3) == 0).forEach(builder::must);
        SHOULD.stream().filter(criterion -> random.nextInt(3) > 0).forEach(builder::should);
        Set<Pair> named = new LinkedHashSet<>();
        for (int count = random.nextInt(4); count > 0; count--) {
            Participant mentor = any(mentors);
            Participant mentee = any(mentees);
            if (!mentor.id().equals(mentee.id())) {
                named.add(Pair.of(mentor.id(), mentee.id()));
            }
        }
        named.forEach(builder::exclude);
        pin(mentors.get(0), mentees.get(0), named, builder);
        return builder.build();
    }

    private static void pin(Candidate mentor, Candidate mentee, Set<Pair> excluded, MatchRequestBuilder builder) {
        boolean same = mentor.participant().id().equals(mentee.participant().id());
        if (!same && !mentor.paused() && !mentee.paused()) {
            Pair pair = Pair.of(mentor.participant().id(), mentee.participant().id());
            if (!excluded.contains(pair)) {
                builder.pin(pair);
            }
        }
    }

    private Participant any(List<Candidate> candidates) {
        return candidates.get(random.nextInt(candidates.size())).participant();
    }

    private List<Candidate> side(int capacity) {
        Set<String> ids = new LinkedHashSet<>();
        int size = 1 + random.nextInt(people);
        while (ids.size() < size) {
            ids.add(id());
        }
        List<Candidate> side = new ArrayList<>();
        for (String id : ids) {
            side.add(Candidate.of(
                    People.person(id, profile()), random.nextInt(8) == 0 ? 0 : 1 + random.nextInt(capacity)));
        }
        return side;
    }

    private String id() {
        return "p" + random.nextInt(2 * people);
    }

    private Map<Attribute, List<String>> profile() {
        Map<Attribute, List<String>> profile = new HashMap<>();
        profile.put(SITE, some(2, "oslo", "bergen", "bodø"));
        profile.put(LEVEL, some(1, "1", "2", "2.5", "4", "unknown"));
        profile.put(SKILLS, some(3, "a", "b", "c", "d"));
        profile.put(MANAGER, some(1, id(), id()));
        profile.put(WISHES, some(2, id(), id()));
        profile.put(SINCE, some(1, "2026-03-07", "2026-03-09", "2026-04-01"));
        profile.put(AVOIDED, some(1, id(), id()));
        return profile;
    }

    private List<String> some(int most, String... values) {
        List<String> some = new ArrayList<>();
        for (int count = random.nextInt(most + 1); count > 0; count--) {
            some.add(values[random.nextInt(values.length)]);
        }
        return some;
    }

    private static int letter(Participant person) {
        return person.id().value().charAt(1) % 4;
    }

    /** A user's own, which does not tell whom it treats alike. */
    private record Own() implements Preference {

        @Override
        public String id() {
            return "own-points";
        }

        @Override
        public int points(Participant mentor, Participant mentee) {
            return letter(mentor) - letter(mentee);
        }

        @Override
        public int most() {
            return 3;
        }
    }
}
