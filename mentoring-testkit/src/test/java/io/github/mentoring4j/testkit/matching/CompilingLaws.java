package io.github.mentoring4j.testkit.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.Candidate;
import io.github.mentoring4j.matching.MatchRequest;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.plan.Considered;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.Participant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** The graph of a request, in which those who are alike are judged at once, beside asking every criterion of every pair. */
@Tag("law")
class CompilingLaws {

    @Provide
    Arbitrary<MatchRequest> requests() {
        return RequestArbitraries.ofEveryCriterion(24, 2);
    }

    @Property(tries = 500, seed = "5")
    void whoIsAlikeIsJudgedAsOneByOne(@ForAll("requests") MatchRequest request) {
        assertThat(arcs(request)).isEqualTo(OneByOne.arcs(request));
    }

    @Property(tries = 200, seed = "5")
    void aPlanTellsThatAllPairsWereConsidered(@ForAll("requests") MatchRequest request) {
        Considered considered = request.plan(MatchingStrategy.greedy()).considered();

        assertThat(considered.complete()).isTrue();
        assertThat(considered.omitted()).isZero();
        assertThat(considered.pairs())
                .isEqualTo(OneByOne.arcs(new MatchRequest(
                                request.mentors(),
                                request.mentees(),
                                List.of(),
                                List.of(),
                                request.pinned(),
                                request.excluded()))
                        .size());
        assertThat(considered.kept()).isEqualTo(OneByOne.arcs(request).size());
    }

    private static SortedMap<Pair, List<Integer>> arcs(MatchRequest request) {
        CandidateGraph graph = request.graph();
        List<Participant> mentors = people(request.mentors());
        List<Participant> mentees = people(request.mentees());
        SortedMap<Pair, List<Integer>> arcs = new TreeMap<>();
        for (int arc = 0; arc < graph.arcCount(); arc++) {
            arcs.put(
                    Pair.of(
                            mentors.get(graph.mentor(arc)).id(),
                            mentees.get(graph.mentee(arc)).id()),
                    List.of(graph.score(arc), graph.mentorLiking(arc), graph.menteeLiking(arc)));
        }
        return arcs;
    }

    private static List<Participant> people(List<Candidate> candidates) {
        return candidates.stream()
                .map(Candidate::participant)
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
    }
}
