package io.github.mentoring4j.relationship;

import io.github.mentoring4j.contract.ContractVersion;
import io.github.mentoring4j.contract.MentoringContract;
import io.github.mentoring4j.contract.Term;
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.learning.Field;
import io.github.mentoring4j.learning.Goal;
import io.github.mentoring4j.learning.Insight;
import io.github.mentoring4j.phase.PhaseRequirement;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.Invariants;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the operations of a relationship are made of. What they refuse by its date is in {@link Course}. */
final class Operations {

    private Operations() {}

    static void refuse(String path, FaultCode code, List<PhaseRequirement> missing) {
        Invariants invariants = Invariants.of(MentoringRelationship.class);
        missing.forEach(each -> invariants.require(false, path, code, each.key()));
        invariants.orThrow();
    }

    static ContractVersion extension(MentoringRelationship relationship, LocalDate end, Occurrence proposed) {
        MentoringContract contract = relationship.contract();
        Optional<ContractVersion> inForce = contract.inForceOn(proposed.on());
        int last = contract.versions().size();
        boolean latest = inForce.filter(version -> version.number() < last).isEmpty();
        boolean later =
                inForce.filter(version -> !end.isAfter(version.term().end())).isEmpty();
        Invariants.of(MentoringRelationship.class)
                .require(inForce.isPresent(), "contract", FaultCode.NO_CONTRACT_IN_FORCE)
                .require(latest, "contract", FaultCode.AMENDMENT_PENDING, Integer.toString(last))
                .require(later, "contract.term.end", FaultCode.NOT_LATER, "contract.term.end")
                .orThrow();
        ContractVersion current = inForce.orElseThrow();
        return current.next(proposed).term(Term.of(current.term().start(), end)).build();
    }

    static <T> List<T> with(List<T> list, T one) {
        List<T> more = new ArrayList<>(list);
        more.add(one);
        return more;
    }

    static Stream<Field> fields(MentoringRelationship relationship) {
        Stream<Field> learning = Stream.concat(
                relationship.learning().goals().stream().map(Goal::field),
                relationship.learning().insights().stream().map(Insight::field));
        Stream<Field> items = relationship.meetings().stream()
                .flatMap(meeting -> meeting.agenda().stream())
                .flatMap(item -> item.purpose().field().stream());
        return Stream.concat(learning, items);
    }
}
