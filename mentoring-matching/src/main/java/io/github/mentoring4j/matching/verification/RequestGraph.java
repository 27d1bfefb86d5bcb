package io.github.mentoring4j.matching.verification;

import io.github.mentoring4j.matching.MatchRequest;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.graph.CandidateGraphBuilder;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.Party;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * All pairs that a request permits beside the pinned ones, as a graph, people numbered as in the request.
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

    CandidateGraph graph() throws DiscrepancyException {
        int[] mentorPlaces =
                IntStream.range(0, mentors.size()).map(mentors::capacity).toArray();
        int[] menteePlaces =
                IntStream.range(0, mentees.size()).map(mentees::capacity).toArray();
        for (Pair pin : request.pinned()) {
            mentorPlaces[mentors.number(pin.mentor())]--;
            menteePlaces[mentees.number(pin.mentee())]--;
        }
        CandidateGraphBuilder builder = CandidateGraph.builder(mentorPlaces, menteePlaces);
        for (Pair pin : request.pinned()) {
            builder.mentored(mentees.number(pin.mentee()));
        }
        for (int mentee = 0; mentee < mentees.size(); mentee++) {
            addArcs(builder, mentee);
        }
        return builder.build();
    }

    /** Adds everybody whom a mentee may have. */
    private void addArcs(CandidateGraphBuilder builder, int mentee) {
        for (int mentor = 0; mentor < mentors.size(); mentor++) {
            if (permitted(mentor, mentee)) {
                int score = criteria.score(mentor, mentee);
                int byMentor = criteria.liking(Party.MENTOR, mentor, mentee);
                builder.arc(mentor, mentee, score, byMentor, criteria.liking(Party.MENTEE, mentor, mentee));
            }
        }
    }

    private boolean permitted(int mentor, int mentee) {
        return !mentors.id(mentor).equals(mentees.id(mentee))
                && mentors.capacity(mentor) > 0
                && mentees.capacity(mentee) > 0
                && criteria.permit(mentor, mentee)
                && !closed.contains(Pair.of(mentors.id(mentor), mentees.id(mentee)));
    }
}
