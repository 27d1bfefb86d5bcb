package io.github.mentoring4j.matching.fairness;

import io.github.mentoring4j.matching.Candidate;
import io.github.mentoring4j.matching.MatchRequest;
import io.github.mentoring4j.matching.People;
import io.github.mentoring4j.matching.criterion.Eligibility;
import io.github.mentoring4j.matching.criterion.Preferences;
import io.github.mentoring4j.participant.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Mentees in groups, of whom it is settled who will be matched: each of those has a mentor of their own. */
final class Grouped {

    static final Attribute SITE = Attribute.of("site");
    private static final Attribute KEY = Attribute.of("key");
    private static final Attribute SKILL = Attribute.of("skill");

    private final List<Candidate> mentors = new ArrayList<>();
    private final List<Candidate> mentees = new ArrayList<>();

    /** People of one site, or of none, the first of whom are matched; every other pair scores. */
    Grouped group(int size, int matched, String... sites) {
        for (int person = 0; person < size; person++) {
            person(person < matched, person % 2 == 0, 1, sites);
        }
        return this;
    }

    Grouped paused(String... sites) {
        person(true, true, 0, sites);
        return this;
    }

    private void person(boolean matched, boolean scoring, int capacity, String... sites) {
        String key = "k" + (1000 + mentees.size());
        Map<Attribute, List<String>> values =
                Map.of(KEY, List.of(key), SITE, List.of(sites), SKILL, scoring ? List.of("law") : List.<String>of());
        mentees.add(Candidate.of(People.person("e" + key, values), capacity));
        if (matched) {
            mentors.add(Candidate.of(People.person("m" + key, values)));
        }
    }

    MatchRequest request() {
        return MatchRequest.builder()
                .mentors(mentors)
                .mentees(mentees)
                .must(Eligibility.of(
                        "own",
                        (mentor, mentee) -> mentor.profile()
                                .values(KEY)
                                .equals(mentee.profile().values(KEY))))
                .should(Preferences.overlap(SKILL, 3, 1))
                .build();
    }
}
