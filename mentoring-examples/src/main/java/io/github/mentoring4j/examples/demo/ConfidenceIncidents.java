package io.github.mentoring4j.examples.demo;

import static io.github.mentoring4j.examples.demo.ProgrammeYear.workday;

import io.github.mentoring4j.confidentiality.Audience;
import io.github.mentoring4j.confidentiality.ConfidentialityTerms;
import io.github.mentoring4j.confidentiality.Disclosure;
import io.github.mentoring4j.confidentiality.DisclosureId;
import io.github.mentoring4j.confidentiality.InformationKind;
import io.github.mentoring4j.confidentiality.SharingRule;
import io.github.mentoring4j.contract.ContractVersion;
import io.github.mentoring4j.contract.MentoringContract;
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What goes wrong with confidence. */
final class ConfidenceIncidents {

    private ConfidenceIncidents() {}

    static MentoringRelationship metBeforeAgreeing(MentoringRelationship usual) {
        ContractVersion first = usual.contract().versions().get(0);
        LocalDate second = usual.meetings().get(1).held().on();
        MentoringContract late = MentoringContract.of(
                        first.toBuilder().signatures(List.of()).build())
                .signedBy(Party.MENTOR, first.proposed())
                .signedBy(Party.MENTEE, Occurrence.of(workday(second.plusDays(12))));
        return usual.toBuilder().contract(late).build();
    }

    static MentoringRelationship termsWithoutExceptions(MentoringRelationship usual) {
        return agreeing(usual, terms -> new ConfidentialityTerms(terms.sharing(), terms.notes(), Set.of()));
    }

    static MentoringRelationship sponsorHearsThemes(MentoringRelationship usual) {
        return agreeing(
                usual,
                terms -> new ConfidentialityTerms(
                        terms.sharing().stream()
                                .map(ConfidenceIncidents::withThemesForTheSponsor)
                                .toList(),
                        terms.notes(),
                        terms.exceptions()));
    }

    private static SharingRule withThemesForTheSponsor(SharingRule rule) {
        return rule.audience() == Audience.SPONSOR
                ? SharingRule.of(Audience.SPONSOR, InformationKind.THAT_MEETINGS_TAKE_PLACE, InformationKind.THEMES)
                : rule;
    }

    private static MentoringRelationship agreeing(
            MentoringRelationship usual, UnaryOperator<ConfidentialityTerms> terms) {
        List<ContractVersion> changed = usual.contract().versions().stream()
                .map(version -> version.toBuilder()
                        .confidentiality(terms.apply(version.confidentiality().orElseThrow()))
                        .build())
                .toList();
        return usual.toBuilder().contract(new MentoringContract(changed)).build();
    }

    static MentoringRelationship toldTheLineManager(MentoringRelationship usual) {
        List<Disclosure> disclosures = new ArrayList<>(usual.disclosures());
        disclosures.add(new Disclosure(
                DisclosureId.of("d9"),
                Occurrence.of(2025, 11, 20).putOnRecord(LocalDate.of(2025, 12, 4)),
                Party.MENTOR,
                Audience.LINE_MANAGER,
                InformationKind.THEMES,
                Optional.empty()));
        return usual.toBuilder().disclosures(disclosures).build();
    }
}
