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
        Arbitrary<MentoringContract> none = Arbitraries.just(MentoringContract.none());
        return Arbitraries.integers().between(0, 3).flatMap(versions -> {
            Arbitrary<MentoringContract> contract = none;
            for (int i = 0; i < versions; i++) {
                contract = contract.flatMap(before -> version(before, earliest).map(before::amendedBy));
            }
            return contract;
        });
    }

    private static Arbitrary<ContractVersion> version(MentoringContract before, Occurrence earliest) {
        int number = before.versions().size() + 1;
        Arbitrary<Occurrence> next = number == 1
                ? Dates.after(earliest)
                : Dates.following(before.versions().get(number - 2).proposed());
        Arbitrary<ContractVersion> unsigned = Combinators.combine(
                        next, terms(), meetingTerms(), confidentialityTerms().optional(0.9), extras())
                .as((proposed, term, meetings, confidentiality, extras) -> {
                    var builder = extras.apply(ContractVersion.builder(number, proposed, term, meetings));
                    confidentiality.ifPresent(builder::confidentiality);
                    return builder.build();
                });
        return Combinators.combine(
                        unsigned, Dates.waits().optional(0.8), Dates.waits().optional(0.8))
                .as((version, mentor, mentee) -> version.toBuilder()
                        .signatures(both(
                                mentor.map(wait -> Signature.of(Party.MENTOR, wait.apply(version.proposed()))),
                                mentee.map(wait -> Signature.of(Party.MENTEE, wait.apply(version.proposed())))))
                        .build());
    }

    /** What a version says beside term, meetings and confidence. All name the same form, for a contract has one. */
    private static Arbitrary<UnaryOperator<ContractVersionBuilder>> extras() {
        Arbitrary<Boolean> named = Arbitraries.of(true, false);
        return Combinators.combine(
                        named,
                        learningTerms(),
                        collaborationTerms(),
                        endingTerms(),
                        Dates.days().set().ofMaxSize(2))
                .as((form, learning, collaboration, ending, reviews) -> builder -> {
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
