package io.github.mentoring4j.matching;

import io.github.mentoring4j.matching.graph.Assignment;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.graph.Subgraph;
import io.github.mentoring4j.matching.plan.PlanProof;
import io.github.mentoring4j.matching.proof.FairnessCertificate;
import io.github.mentoring4j.participant.Pair;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The proof that a choice is fair, in the numbers of people and of arcs, told by ids. */
final class ProvenFairness {

    private final CompiledRequest request;
    private final FairnessCertificate certificate;

    ProvenFairness(CompiledRequest request, FairnessCertificate certificate) {
        this.request = request;
        this.certificate = certificate;
    }

    PlanProof proof() {
        return new PlanProof.Fair(
                certificate.threshold(),
                request.byId(certificate.people()),
                request.byId(certificate.total()),
                request.byId(certificate.above().certificate()),
                pairsAbove());
    }

    private List<Pair> pairsAbove() {
        CandidateGraph graph = request.graph();
        Subgraph above = Subgraph.of(graph, arc -> graph.score(arc) > certificate.threshold());
        Assignment made = above.toWhole(certificate.above().assignment());
        return IntStream.range(0, made.size())
                .map(made::arc)
                .mapToObj(arc -> request.pair(PairSet.key(graph.mentor(arc), graph.mentee(arc))))
                .collect(Collectors.toUnmodifiableList());
    }
}
