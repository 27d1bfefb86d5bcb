package io.github.mentoring4j.relationship;

import io.github.mentoring4j.contract.ContractVersion;
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

/** What the operations of a relationship have in common: when they refuse, and why. */
final class Operations {

    private Operations() {}

    /** What is over is over. A record of what happened all the same is made with the builder. */
    static void beforeTheEnd(MentoringRelationship relationship, String path, Occurrence when) {
        boolean over =
                relationship.ended().filter(end -> when.on().isAfter(end.on())).isPresent();
        Invariants.of(MentoringRelationship.class)
                .require(!over, path, FaultCode.AFTER_THE_END)
                .orThrow();
    }

    static void refuse(String path, FaultCode code, List<PhaseRequirement> missing) {
        Invariants invariants = Invariants.of(MentoringRelationship.class);
        missing.forEach(each -> invariants.require(false, path, code, each.key()));
        invariants.orThrow();
    }

    static ContractVersion extension(MentoringRelationship relationship, LocalDate end, Occurrence proposed) {
        Optional<ContractVersion> inForce = relationship.contract().inForceOn(proposed.on());
        Optional<Term> term = inForce.map(ContractVersion::term);
        Invariants.of(MentoringRelationship.class)
                .require(inForce.isPresent(), "contract", FaultCode.NO_CONTRACT_IN_FORCE)
                .require(
                        term.isEmpty() || end.isAfter(term.get().end()),
                        "contract.term.end",
                        FaultCode.NOT_LATER,
                        "contract.term.end")
                .orThrow();
        ContractVersion current = inForce.orElseThrow();
        List<ContractVersion> versions = relationship.contract().versions();
        return current.toBuilder()
                .number(versions.size() + 1)
                .proposed(proposed)
                .signatures(List.of())
                .term(Term.of(current.term().start(), end))
                .build();
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
