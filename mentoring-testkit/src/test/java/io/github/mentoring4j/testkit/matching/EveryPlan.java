package io.github.mentoring4j.testkit.matching;

import io.github.mentoring4j.matching.Candidate;
import io.github.mentoring4j.matching.MatchRequest;
import io.github.mentoring4j.matching.criterion.Preference;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.MatchedPair;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.Participant;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Tries every plan of a small request, by what the request says alone. */
final class EveryPlan {

    private final Map<ParticipantId, Candidate> mentors;
    private final Map<ParticipantId, Candidate> mentees;
    private final MatchRequest request;
    private final List<Pair> choices;

    EveryPlan(MatchRequest request) {
        this.request = request;
        mentors = byId(request.mentors());
        mentees = byId(request.mentees());
        choices = List.copyOf(OneByOne.arcs(request).keySet());
    }

    private static Map<ParticipantId, Candidate> byId(List<Candidate> people) {
        return people.stream()
                .collect(Collectors.toMap(person -> person.participant().id(), person -> person));
    }

    private Participant person(Pair pair, Party side) {
        return Objects.requireNonNull((side == Party.MENTOR ? mentors : mentees).get(pair.member(side)))
                .participant();
    }

    long score(Pair pair) {
        long sum = 0;
        for (Preference preference : request.should()) {
            sum += preference.points(person(pair, Party.MENTOR), person(pair, Party.MENTEE));
        }
        return sum;
    }

    /** Shows every plan, pinned pairs included. */
    void forEach(Consumer<List<Pair>> plan) {
        choose(0, new ArrayList<>(request.pinned()), plan);
    }

    private void choose(int next, List<Pair> chosen, Consumer<List<Pair>> plan) {
        if (next == choices.size()) {
            plan.accept(chosen);
            return;
        }
        choose(next + 1, chosen, plan);
        chosen.add(choices.get(next));
        if (fits(chosen, Party.MENTOR, mentors) && fits(chosen, Party.MENTEE, mentees)) {
            choose(next + 1, chosen, plan);
        }
        chosen.remove(chosen.size() - 1);
    }

    private static boolean fits(List<Pair> chosen, Party side, Map<ParticipantId, Candidate> people) {
        ParticipantId last = chosen.get(chosen.size() - 1).member(side);
        long load =
                chosen.stream().filter(pair -> pair.member(side).equals(last)).count();
        return load <= Objects.requireNonNull(people.get(last)).capacity();
    }

    /** Mentees matched, pairs, and total score: what {@code optimal} counts, in its order. */
    long[] figures(List<Pair> plan) {
        long people = plan.stream().map(Pair::mentee).distinct().count();
        return new long[] {
            people, plan.size(), plan.stream().mapToLong(this::score).sum()
        };
    }

    /** The pairs that could be made and that both would rather have than somebody they chose, or an empty place. */
    List<Pair> blocking(MatchPlan plan) {
        List<Pair> made = plan.pairs().stream().map(MatchedPair::pair).collect(Collectors.toList());
        return choices.stream()
                .filter(pair -> !made.contains(pair)
                        && wouldRather(pair, Party.MENTOR, mentors, made)
                        && wouldRather(pair, Party.MENTEE, mentees, made))
                .collect(Collectors.toList());
    }

    private boolean wouldRather(Pair pair, Party side, Map<ParticipantId, Candidate> people, List<Pair> made) {
        List<Pair> own = made.stream()
                .filter(each -> each.member(side).equals(pair.member(side)))
                .collect(Collectors.toList());
        return own.size()
                        < Objects.requireNonNull(people.get(pair.member(side))).capacity()
                || own.stream()
                        .filter(each -> !request.pinned().contains(each))
                        .anyMatch(each -> liking(each, side) < liking(pair, side));
    }

    private long liking(Pair pair, Party side) {
        return request.should().stream()
                .filter(preference -> preference.voice().orElse(side) == side)
                .mapToLong(preference -> preference.points(person(pair, Party.MENTOR), person(pair, Party.MENTEE)))
                .sum();
    }
}
