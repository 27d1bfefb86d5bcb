package io.github.mentoring4j.testkit;

import io.github.mentoring4j.confidentiality.Audience;
import io.github.mentoring4j.confidentiality.ConfidentialityTerms;
import io.github.mentoring4j.confidentiality.ExceptionGround;
import io.github.mentoring4j.confidentiality.InformationKind;
import io.github.mentoring4j.confidentiality.NotesHandling;
import io.github.mentoring4j.confidentiality.SharingRule;
import io.github.mentoring4j.contract.ContractVersion;
import io.github.mentoring4j.contract.MeetingPlace;
import io.github.mentoring4j.contract.MeetingTerms;
import io.github.mentoring4j.contract.MentoringContract;
import io.github.mentoring4j.contract.Signature;
import io.github.mentoring4j.contract.Term;
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.participant.Party;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        Occurrence follows =
                number == 1 ? earliest : before.versions().get(number - 2).proposed();
        return Dates.after(follows)
                .flatMap(proposed -> Combinators.combine(
                                terms(),
                                meetingTerms(),
                                confidentialityTerms().optional(0.9),
                                signature(Party.MENTOR, proposed),
                                signature(Party.MENTEE, proposed))
                        .as((term, meetings, confidentiality, mentor, mentee) -> new ContractVersion(
                                number, proposed, term, meetings, confidentiality, both(mentor, mentee))));
    }

    private static Arbitrary<Optional<Signature>> signature(Party party, Occurrence proposed) {
        return Dates.after(proposed).map(when -> Signature.of(party, when)).optional(0.8);
    }

    private static List<Signature> both(Optional<Signature> mentor, Optional<Signature> mentee) {
        return java.util.stream.Stream.of(mentor, mentee)
                .flatMap(Optional::stream)
                .toList();
    }
}
