package io.github.mentoring4j.testkit;

import io.github.mentoring4j.confidentiality.Audience;
import io.github.mentoring4j.confidentiality.ConfidentialityTerms;
import io.github.mentoring4j.confidentiality.ExceptionGround;
import io.github.mentoring4j.confidentiality.InformationKind;
import io.github.mentoring4j.confidentiality.NotesHandling;
import io.github.mentoring4j.confidentiality.SharingRule;
import io.github.mentoring4j.contract.CollaborationTerms;
import io.github.mentoring4j.contract.ContractVersion;
import io.github.mentoring4j.contract.ContractVersionBuilder;
import io.github.mentoring4j.contract.ExitAndExtension;
import io.github.mentoring4j.contract.ExitCondition;
import io.github.mentoring4j.contract.ExitTerm;
import io.github.mentoring4j.contract.ExtensionTerm;
import io.github.mentoring4j.contract.FeedbackPractice;
import io.github.mentoring4j.contract.GroundRule;
import io.github.mentoring4j.contract.LearningTerms;
import io.github.mentoring4j.contract.MeetingPlace;
import io.github.mentoring4j.contract.MeetingTerms;
import io.github.mentoring4j.contract.MentoringContract;
import io.github.mentoring4j.contract.PreparationRule;
import io.github.mentoring4j.contract.Signature;
import io.github.mentoring4j.contract.Term;
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.form.MentoringForm;
import io.github.mentoring4j.learning.Field;
import io.github.mentoring4j.participant.Parties;
import io.github.mentoring4j.participant.Party;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Contracts: unsigned, signed by one, agreed, amended. */
public final class ContractArbitraries {

    private ContractArbitraries() {}

    /**
     * Who may hear what.
     *
     * @return rules for any audience
     */
    public static Arbitrary<SharingRule> sharingRules() {
        Arbitrary<Set<InformationKind>> kinds =
                Arbitraries.of(InformationKind.class).set().ofMinSize(1);
        return Combinators.combine(Arbitraries.of(Audience.class), kinds).as(SharingRule::new);
    }

    /**
     * Terms of confidentiality, complete and with gaps.
     *
     * @return terms
     */
    public static Arbitrary<ConfidentialityTerms> confidentialityTerms() {
        return Combinators.combine(
                        sharingRules().list().ofMaxSize(3).uniqueElements(SharingRule::audience),
                        Arbitraries.of(NotesHandling.class).optional(),
                        Arbitraries.of(ExceptionGround.class).set())
                .as(ConfidentialityTerms::new);
    }

    /**
     * How often, how long and where.
     *
     * @return terms over the whole of their ranges
     */
    public static Arbitrary<MeetingTerms> meetingTerms() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 1000),
                        Arbitraries.integers().between(1, 24 * 60).map(Duration::ofMinutes),
                        Arbitraries.integers().between(1, 366),
                        Arbitraries.of(MeetingPlace.class))
                .as(MeetingTerms::of);
    }

    /**
     * Terms of a day to a year.
     *
     * @return terms that start within the year
     */
    public static Arbitrary<Term> terms() {
        return Combinators.combine(Dates.days(), Arbitraries.integers().between(0, 365))
                .as((start, length) -> Term.of(start, start.plusDays(length)));
    }

    /**
     * Contracts of up to three versions, each unsigned, signed by one, or agreed.
     *
     * @param earliest what all of it follows
     * @return contracts
     */
    public static Arbitrary<MentoringContract> contracts(Occurrence earliest) {
        return Later.than(earliest, contracts());
    }

    static Arbitrary<Later<MentoringContract>> contracts() {
        return drafts().list().ofMaxSize(3).map(drafts -> earliest -> {
            MentoringContract contract = MentoringContract.none();
            for (Draft draft : drafts) {
                contract = contract.amendedBy(draft.version(contract, earliest));
            }
            return contract;
        });
    }

    /** A version of which it is still to be told what came before it. */
    private record Draft(Waits waits, Term term, MeetingTerms meetings, UnaryOperator<ContractVersionBuilder> extras) {

        ContractVersion version(MentoringContract before, Occurrence earliest) {
            List<ContractVersion> versions = before.versions();
            Occurrence proposed = versions.isEmpty()
                    ? waits.first().apply(earliest)
                    : waits.next().apply(versions.get(versions.size() - 1).proposed());
            return extras.apply(ContractVersion.builder(versions.size() + 1, proposed, term, meetings))
                    .signatures(both(
                            waits.mentor().map(wait -> Signature.of(Party.MENTOR, wait.apply(proposed))),
                            waits.mentee().map(wait -> Signature.of(Party.MENTEE, wait.apply(proposed)))))
                    .build();
        }
    }

    /** How long until a version is proposed, if it is the first, if another came before it, and until each signs it. */
    private record Waits(
            UnaryOperator<Occurrence> first,
            UnaryOperator<Occurrence> next,
            Optional<UnaryOperator<Occurrence>> mentor,
            Optional<UnaryOperator<Occurrence>> mentee) {}

    private static Arbitrary<Draft> drafts() {
        Arbitrary<Optional<UnaryOperator<Occurrence>>> signing = Dates.waits().optional(0.8);
        Arbitrary<Waits> waits = Combinators.combine(Dates.waits(), Dates.steps(), signing, signing)
                .as(Waits::new);
        return Combinators.combine(waits, terms(), meetingTerms(), extras()).as(Draft::new);
    }

    /** What a version says beside term and meetings. All name the same form, for a contract has one. */
    private static Arbitrary<UnaryOperator<ContractVersionBuilder>> extras() {
        Arbitrary<Boolean> named = Arbitraries.of(true, false);
        return Combinators.combine(
                        named,
                        confidentialityTerms().optional(0.9),
                        learningTerms(),
                        collaborationTerms(),
                        endingTerms(),
                        Dates.days().set().ofMaxSize(2))
                .as((form, confidentiality, learning, collaboration, ending, reviews) -> builder -> {
                    confidentiality.ifPresent(builder::confidentiality);
                    builder.learning(learning).collaboration(collaboration).ending(ending);
                    return (form ? builder.form(MentoringForm.DEVELOPMENTAL) : builder).reviews(List.copyOf(reviews));
                });
    }

    /**
     * What two people agree about learning.
     *
     * @return terms, at times empty
     */
    public static Arbitrary<LearningTerms> learningTerms() {
        return Combinators.combine(
                        Arbitraries.of(Parties.class).optional(),
                        Arbitraries.of(Field.class).set(),
                        ConductArbitraries.texts().optional())
                .as(LearningTerms::new);
    }

    /**
     * How two people agree to work together.
     *
     * @return terms, at times empty
     */
    public static Arbitrary<CollaborationTerms> collaborationTerms() {
        return Combinators.combine(
                        Arbitraries.of(GroundRule.class).set().ofMaxSize(3),
                        Arbitraries.of(PreparationRule.class).set().ofMaxSize(3),
                        Arbitraries.of(FeedbackPractice.class).optional(),
                        ConductArbitraries.texts().optional())
                .as(CollaborationTerms::new);
    }

    /**
     * How a course may end early or go on.
     *
     * @return terms, at times empty
     */
    public static Arbitrary<ExitAndExtension> endingTerms() {
        Arbitrary<ExitTerm> exits = Arbitraries.oneOf(
                Arbitraries.just(ExitTerm.free()),
                Arbitraries.integers().between(1, 366).map(ExitTerm::withNotice),
                Arbitraries.of(ExitCondition.class).map(ExitTerm::conditional));
        return Combinators.combine(
                        exits.optional(), Arbitraries.of(ExtensionTerm.class).optional())
                .as(ExitAndExtension::new);
    }

    private static List<Signature> both(Optional<Signature> mentor, Optional<Signature> mentee) {
        return Stream.of(mentor, mentee).flatMap(Optional::stream).toList();
    }
}
