package io.github.mentoring4j.examples.match;

import io.github.mentoring4j.examples.ProgramTexts;
import io.github.mentoring4j.examples.policy.MatchingPolicy;
import io.github.mentoring4j.matching.Candidate;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.MatchedPair;
import io.github.mentoring4j.matching.plan.OpenPlaces;
import io.github.mentoring4j.participant.Attribute;
import io.github.mentoring4j.participant.ParticipantId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Draws how many pairs lead from group to group, where there are too many to draw each. */
final class HeatArtist {

    /** More groups than this on a side are no picture any more. */
    static final int MOST_GROUPS = 14;

    private static final int STRENGTHS = 5;
    private static final String NO_VALUE = "";

    private final MatchingPolicy policy;
    private final MatchPlan plan;
    private final List<Candidate> mentors;
    private final List<Candidate> mentees;
    private final ProgramTexts texts;

    HeatArtist(PlanReport report, ProgramTexts texts) {
        policy = report.policy();
        plan = report.plan();
        mentors = report.roster().request().mentors();
        mentees = report.roster().request().mentees();
        this.texts = texts;
    }

    /** One for each attribute that both sides have, if it divides them into a few groups. */
    List<HeatMap> draw() {
        return policy.mentees().attributes().keySet().stream()
                .filter(policy.mentors().attributes()::containsKey)
                .map(this::draw)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<HeatMap> draw(Attribute attribute) {
        if (!divides(mentors, attribute) || !divides(mentees, attribute)) {
            return Optional.empty();
        }
        Map<ParticipantId, String> ofMentor = groups(mentors, attribute);
        Map<ParticipantId, String> ofMentee = groups(mentees, attribute);
        Map<List<String>, Integer> pairs = new HashMap<>();
        for (MatchedPair made : plan.pairs()) {
            String mentee = ofMentee.getOrDefault(made.pair().mentee(), NO_VALUE);
            String mentor = ofMentor.getOrDefault(made.pair().mentor(), NO_VALUE);
            pairs.merge(List.of(mentee, mentor), 1, Integer::sum);
        }
        List<String> columns = inOrder(ofMentor, attribute);
        Map<String, Integer> openMentors = open(plan.unmatchedMentors(), ofMentor);
        Map<String, Integer> openMentees = open(plan.unmatchedMentees(), ofMentee);
        int most = pairs.values().stream().max(Comparator.naturalOrder()).orElse(1);
        List<HeatMap.Row> rows = inOrder(ofMentee, attribute).stream()
                .map(group -> new HeatMap.Row(
                        shown(group),
                        columns.stream()
                                .map(column -> cell(pairs.getOrDefault(List.of(group, column), 0), most))
                                .toList(),
                        openMentees.getOrDefault(group, 0)))
                .toList();
        return Optional.of(new HeatMap(
                texts.text("heat.heading", attribute.value()),
                columns.stream().map(this::shown).toList(),
                rows,
                columns.stream()
                        .map(column -> openMentors.getOrDefault(column, 0))
                        .toList()));
    }

    /** Whether everybody has one value at most, and there are some, but not many. */
    private static boolean divides(List<Candidate> people, Attribute attribute) {
        boolean single =
                people.stream().allMatch(person -> values(person, attribute).size() <= 1);
        long groups = people.stream()
                .map(person -> values(person, attribute))
                .distinct()
                .limit(MOST_GROUPS + 1L)
                .count();
        return single && groups > 1 && groups <= MOST_GROUPS;
    }

    private static List<String> values(Candidate person, Attribute attribute) {
        return person.participant().profile().values(attribute);
    }

    private static Map<ParticipantId, String> groups(List<Candidate> people, Attribute attribute) {
        Map<ParticipantId, String> groups = new HashMap<>();
        for (Candidate person : people) {
            groups.put(
                    person.participant().id(),
                    values(person, attribute).stream().findFirst().orElse(NO_VALUE));
        }
        return groups;
    }

    /** In the order of the scale, if there is one; those without a value last. */
    private List<String> inOrder(Map<ParticipantId, String> groups, Attribute attribute) {
        List<String> scale = policy.scales().containsKey(attribute)
                ? Objects.requireNonNull(policy.scales().get(attribute)).levels().stream()
                        .map(policy.folding()::fold)
                        .toList()
                : List.of();
        return groups.values().stream()
                .distinct()
                .sorted(Comparator.comparing((String group) -> group.equals(NO_VALUE))
                        .thenComparing(group -> scale.contains(group) ? scale.indexOf(group) : scale.size())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static Map<String, Integer> open(List<OpenPlaces> people, Map<ParticipantId, String> groups) {
        Map<String, Integer> open = new HashMap<>();
        people.forEach(person -> open.merge(groups.getOrDefault(person.person(), NO_VALUE), 1, Integer::sum));
        return open;
    }

    private String shown(String group) {
        return group.isEmpty() ? texts.text("heat.no-value") : group;
    }

    private static HeatMap.Cell cell(int pairs, int most) {
        return new HeatMap.Cell(pairs, pairs == 0 ? "h0" : "h" + (1 + (pairs - 1) * STRENGTHS / most));
    }
}
