package io.github.mentoring4j.examples.match;

import io.github.mentoring4j.examples.input.InputFaults;
import io.github.mentoring4j.examples.input.InputFile;
import io.github.mentoring4j.examples.input.JsonInput;
import io.github.mentoring4j.jackson.RecordReader;
import io.github.mentoring4j.matching.plan.CriterionScore;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.MatchedPair;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.validation.FaultCode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads the {@code plan.json} of an earlier run. */
final class EarlierPlan {

    private EarlierPlan() {}

    /** Its pairs with their scores; what else it says is not looked at. Empty if a fault was added. */
    static Optional<MatchPlan> read(Path path, InputFaults faults) {
        return InputFile.read(path, faults)
                .flatMap(file -> JsonInput.read(RecordReader.of(), PlanDocument.class, file, faults))
                .filter(document -> isNoOffer(document, path, faults))
                .map(EarlierPlan::plan);
    }

    /** Offers are not pairs yet: what people chose of them would have to be said first. */
    private static boolean isNoOffer(PlanDocument document, Path path, InputFaults faults) {
        boolean pairs = document.choices().orElse(1) == 1;
        if (!pairs) {
            faults.add(path.toString(), "choices", FaultCode.TOO_GREAT, "1");
        }
        return pairs;
    }

    private static MatchPlan plan(PlanDocument document) {
        List<MatchedPair> pairs =
                document.pairs().stream().map(pair -> pair(pair, document)).toList();
        return new MatchPlan(document.strategy(), document.criteria(), pairs, List.of(), List.of());
    }

    private static MatchedPair pair(PlanDocument.ScoredPair pair, PlanDocument document) {
        List<CriterionScore> scores = document.criteria().stream()
                .map(ceiling ->
                        new CriterionScore(ceiling.criterion(), pair.points().getOrDefault(ceiling.criterion(), 0)))
                .toList();
        return new MatchedPair(Pair.of(pair.mentor(), pair.mentee()), scores, pair.pinned(), pair.waived());
    }
}
