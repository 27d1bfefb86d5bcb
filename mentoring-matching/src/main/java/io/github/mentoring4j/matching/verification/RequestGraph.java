package io.github.mentoring4j.matching.verification;

import io.github.mentoring4j.matching.MatchRequest;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.graph.CandidateGraphBuilder;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.Party;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * All pairs that a request permits beside the pinned ones, as a graph, people numbered as in the request.
 *
 * <p>Where it matters who is alone, a mentee with pins and places left gets an additional mentor of their own, who comes after
 * all others, and a place for that mentor. The pair with them is better than all others of the mentee, so it is part of every
 * best assignment, and stands for the pins.
 */
final class RequestGraph {

    private final MatchRequest request;
    private final People mentors;
    private final People mentees;
    private final Criteria criteria;
    private final Set<Pair> closed;

    RequestGraph(MatchRequest request, People mentors, People mentees, Criteria criteria) {
        this.request = request;
        this.mentors = mentors;
        this.mentees = mentees;
        this.criteria = criteria;
        closed = new HashSet<>(request.pinned());
        closed.addAll(request.excluded());
    }

    CandidateGraph graph(boolean withPins) throws DiscrepancyException {
        int[] mentorPlaces =
                IntStream.range(0, mentors.size()).map(mentors::capacity).toArray();
        int[] menteePlaces =
                IntStream.range(0, mentees.size()).map(mentees::capacity).toArray();
        Set<Integer> pinned = new HashSet<>();
        for (Pair pin : request.pinned()) {
            mentorPlaces[mentors.number(pin.mentor())]--;
            menteePlaces[mentees.number(pin.mentee())]--;
            pinned.add(mentees.number(pin.mentee()));
        }
        List<int[]> additional = new ArrayList<>();
        List<int[]> arcs = new ArrayList<>();
        for (int mentee = 0; mentee < mentees.size(); mentee++) {
            int before = arcs.size();
            int best = addArcs(arcs, mentee);
            if (withPins && pinned.contains(mentee) && menteePlaces[mentee] > 0 && arcs.size() > before) {
                additional.add(new int[] {mentors.size() + additional.size(), mentee, best + 1});
            }
        }
        return build(mentorPlaces, menteePlaces, arcs, additional);
    }

    /** Adds everybody whom a mentee may have, and gives the best of their scores. */
    private int addArcs(List<int[]> arcs, int mentee) {
        int best = Integer.MIN_VALUE;
        for (int mentor = 0; mentor < mentors.size(); mentor++) {
            if (permitted(mentor, mentee)) {
                arcs.add(new int[] {mentor, mentee});
                best = Math.max(best, criteria.score(mentor, mentee));
            }
        }
        return best;
    }

    private boolean permitted(int mentor, int mentee) {
        return !mentors.id(mentor).equals(mentees.id(mentee))
                && mentors.capacity(mentor) > 0
                && mentees.capacity(mentee) > 0
                && criteria.permit(mentor, mentee)
                && !closed.contains(Pair.of(mentors.id(mentor), mentees.id(mentee)));
    }

    private CandidateGraph build(int[] mentorPlaces, int[] menteePlaces, List<int[]> arcs, List<int[]> additional) {
        int[] places = IntStream.concat(
                        IntStream.of(mentorPlaces), additional.stream().mapToInt(pin -> 1))
                .toArray();
        additional.forEach(pin -> menteePlaces[pin[1]]++);
        CandidateGraphBuilder builder = CandidateGraph.builder(places, menteePlaces);
        for (int[] arc : arcs) {
            int score = criteria.score(arc[0], arc[1]);
            int byMentor = criteria.liking(Party.MENTOR, arc[0], arc[1]);
            builder.arc(arc[0], arc[1], score, byMentor, criteria.liking(Party.MENTEE, arc[0], arc[1]));
        }
        additional.forEach(pin -> builder.arc(pin[0], pin[1], pin[2]));
        return builder.build();
    }
}
