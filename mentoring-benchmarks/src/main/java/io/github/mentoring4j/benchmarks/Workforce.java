package io.github.mentoring4j.benchmarks;

import io.github.mentoring4j.matching.Candidate;
import io.github.mentoring4j.matching.CandidateLimit;
import io.github.mentoring4j.matching.MatchRequest;
import io.github.mentoring4j.matching.criterion.Eligibilities;
import io.github.mentoring4j.matching.criterion.Preferences;
import io.github.mentoring4j.matching.criterion.Scale;
import io.github.mentoring4j.participant.Attribute;
import io.github.mentoring4j.participant.Participant;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.participant.Profile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** The people of a large employer, the same each time: who sits where, does what, speaks what, and answers to whom. */
final class Workforce {

    private static final Attribute DEPARTMENT = Attribute.of("department");
    private static final Attribute SITE = Attribute.of("site");
    private static final Attribute LEVEL = Attribute.of("level");
    private static final Attribute PROFESSION = Attribute.of("profession");
    private static final Attribute LANGUAGES = Attribute.of("languages");
    private static final Attribute TOPICS = Attribute.of("topics");
    private static final Attribute MANAGER = Attribute.of("manager");
    private static final Attribute WISHES = Attribute.of("wishes");

    /** The share of people, in percent, who speak each language. */
    private static final int[] SPEAKERS = {90, 60, 15, 10, 5};

    private final int people;
    private final SplittableRandom random = new SplittableRandom(42);
    private final Map<String, List<String>> shared = new HashMap<>();

    Workforce(int people) {
        this.people = people;
    }

    /** Four eligibilities, five preferences. */
    static MatchRequest request(List<Candidate> mentors, List<Candidate> mentees, CandidateLimit limit) {
        return MatchRequest.builder()
                .mentors(mentors)
                .mentees(mentees)
                .must(Eligibilities.different(DEPARTMENT))
                .must(Eligibilities.gap(LEVEL, Scale.numbers(), 1, 4))
                .must(Eligibilities.same(LANGUAGES))
                .must(Eligibilities.outsideReportingLine(MANAGER).permittingUnknown())
                .should(Preferences.same(PROFESSION, 40))
                .should(Preferences.overlap(TOPICS, 15, 3))
                .should(Preferences.same(SITE, 20))
                .should(Preferences.gap(LEVEL, Scale.numbers(), Map.of(2, 20, 3, 10)))
                .should(Preferences.wished(Party.MENTEE, WISHES, List.of(50, 30, 20)))
                .considering(limit)
                .build();
    }

    /** On the higher levels. */
    List<Candidate> mentors() {
        return side("m", 4);
    }

    /** On the lower levels. */
    List<Candidate> mentees() {
        return side("e", 1);
    }

    private List<Candidate> side(String letter, int lowest) {
        List<Candidate> side = new ArrayList<>(people);
        for (int number = 0; number < people; number++) {
            String id = letter + number;
            side.add(Candidate.of(Participant.of(ParticipantId.of(id), Profile.of(profile(letter, number, lowest)))));
        }
        return side;
    }

    private Map<Attribute, List<String>> profile(String letter, int number, int lowest) {
        Map<Attribute, List<String>> profile = new HashMap<>();
        int department = random.nextInt(40);
        profile.put(DEPARTMENT, shared("department", department));
        profile.put(SITE, shared("site", skewed(25)));
        profile.put(LEVEL, shared("", lowest + random.nextInt(5)));
        profile.put(PROFESSION, shared("profession", skewed(30)));
        profile.put(LANGUAGES, languages());
        profile.put(TOPICS, topics());
        if (number > 0) {
            profile.put(MANAGER, List.of(manager(letter, number)));
        }
        if (letter.equals("e") && random.nextInt(10) == 0) {
            profile.put(WISHES, List.of("m" + random.nextInt(people), "m" + random.nextInt(people)));
        }
        return profile;
    }

    /** Everybody has nine below them or so; mentors answer to mentors, mentees to either. */
    private String manager(String letter, int number) {
        boolean above = letter.equals("m") || random.nextInt(3) > 0;
        return (above ? "m" : "e") + (number - 1) / 9;
    }

    private int skewed(int size) {
        return Math.min(random.nextInt(size), random.nextInt(size));
    }

    private List<String> languages() {
        List<String> spoken = new ArrayList<>();
        for (int language = 0; language < SPEAKERS.length; language++) {
            if (random.nextInt(100) < SPEAKERS[language]) {
                spoken.add("language" + language);
            }
        }
        return shared.computeIfAbsent(spoken.toString(), unseen -> List.copyOf(spoken));
    }

    /** Three of sixteen. */
    private List<String> topics() {
        int[] numbers = random.ints(0, 16).distinct().limit(3).sorted().toArray();
        List<String> topics = new ArrayList<>();
        for (int number : numbers) {
            topics.add("topic" + number);
        }
        return shared.computeIfAbsent(topics.toString(), unseen -> List.copyOf(topics));
    }

    private List<String> shared(String kind, int number) {
        return shared.computeIfAbsent(kind + number, value -> List.of(value));
    }
}
