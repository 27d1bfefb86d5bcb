package io.github.mentoring4j.testkit.assertions;

import io.github.mentoring4j.matching.Candidate;
import io.github.mentoring4j.matching.CandidateLimit;
import io.github.mentoring4j.matching.MatchRequest;
import io.github.mentoring4j.matching.criterion.Eligibility;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.MatchedPair;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.Participant;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a plan does that its request does not allow. */
final class Requests {

    private Requests() {}

    static MatchRequest consideringAll(MatchRequest request) {
        return new MatchRequest(
                request.mentors(),
                request.mentees(),
                request.must(),
                request.should(),
                request.pinned(),
                request.excluded(),
                CandidateLimit.all());
    }

    static List<ParticipantId> ids(MatchRequest request, Party side) {
        return candidates(request, side).stream()
                .map(candidate -> candidate.participant().id())
                .sorted()
                .toList();
    }

    private static List<Candidate> candidates(MatchRequest request, Party side) {
        return side == Party.MENTOR ? request.mentors() : request.mentees();
    }

    /** Who has more partners than places, and who is not known: one line each, mentors first, by id. */
    static List<String> overfilled(MatchRequest request, MatchPlan plan) {
        List<String> lines = new ArrayList<>();
        for (Party side : Party.values()) {
            Map<ParticipantId, Integer> places = candidates(request, side).stream()
                    .collect(Collectors.toMap(each -> each.participant().id(), Candidate::capacity));
            Map<ParticipantId, Long> loads = plan.pairs().stream()
                    .map(made -> made.pair().member(side))
                    .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
            loads.forEach((person, load) -> {
                if (!places.containsKey(person)) {
                    lines.add(AbstractPlanAssert.side(side) + " " + person + " is not in the request");
                } else if (load > (long) places.get(person) * plan.choices()) {
                    lines.add(AbstractPlanAssert.side(side) + " " + person + " has " + load + " and may have "
                            + places.get(person));
                }
            });
        }
        return lines;
    }

    /** The pairs that may not be made, one line each, in their order. */
    static List<String> ineligible(MatchRequest request, MatchPlan plan) {
        Map<ParticipantId, Participant> mentors = people(request.mentors());
        Map<ParticipantId, Participant> mentees = people(request.mentees());
        List<String> lines = new ArrayList<>();
        for (MatchedPair made : plan.pairs()) {
            Pair pair = made.pair();
            String names = "mentor " + pair.mentor() + " with mentee " + pair.mentee();
            Participant mentor = mentors.get(pair.mentor());
            Participant mentee = mentees.get(pair.mentee());
            if (mentor == null || mentee == null) {
                lines.add(names + ": not in the request");
            } else if (request.excluded().contains(pair)) {
                lines.add(names + ": excluded");
            } else if (!request.pinned().contains(pair)) {
                List<String> unmet = unmet(request, mentor, mentee);
                if (!unmet.isEmpty()) {
                    lines.add(names + ": does not meet " + unmet);
                }
            }
        }
        return lines;
    }

    private static List<String> unmet(MatchRequest request, Participant mentor, Participant mentee) {
        return request.must().stream()
                .filter(must -> !must.prepare(List.of(mentor), List.of(mentee)).permits(0, 0))
                .map(Eligibility::id)
                .toList();
    }

    private static Map<ParticipantId, Participant> people(List<Candidate> candidates) {
        return candidates.stream()
                .map(Candidate::participant)
                .collect(Collectors.toMap(Participant::id, Function.identity()));
    }
}
