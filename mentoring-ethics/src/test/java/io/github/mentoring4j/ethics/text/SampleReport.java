package io.github.mentoring4j.ethics.text;

import static io.github.mentoring4j.ethics.record.Records.LEAD;
import static io.github.mentoring4j.ethics.record.Records.SECRET;
import static io.github.mentoring4j.ethics.record.Records.acknowledged;
import static io.github.mentoring4j.ethics.record.Records.bare;
import static io.github.mentoring4j.ethics.record.Records.benefit;
import static io.github.mentoring4j.ethics.record.Records.complaint;
import static io.github.mentoring4j.ethics.record.Records.day;
import static io.github.mentoring4j.ethics.record.Records.disclosure;
import static io.github.mentoring4j.ethics.record.Records.meetings;
import static io.github.mentoring4j.ethics.record.Records.on;
import static io.github.mentoring4j.ethics.record.Records.procedureVersion;
import static io.github.mentoring4j.ethics.record.Records.signed;
import static io.github.mentoring4j.ethics.record.Records.statement;
import static io.github.mentoring4j.ethics.record.Records.tie;
import static io.github.mentoring4j.ethics.record.Records.version;

import io.github.mentoring4j.confidentiality.Audience;
import io.github.mentoring4j.confidentiality.ConfidentialityTerms;
import io.github.mentoring4j.confidentiality.InformationKind;
import io.github.mentoring4j.confidentiality.SharingRule;
import io.github.mentoring4j.contract.MentoringContract;
import io.github.mentoring4j.ethics.engine.Report;
import io.github.mentoring4j.ethics.engine.RuleId;
import io.github.mentoring4j.ethics.engine.Waiver;
import io.github.mentoring4j.ethics.guidelines.EthicalGuidelines;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.interest.BenefitKind;
import io.github.mentoring4j.interest.Interests;
import io.github.mentoring4j.interest.TieKind;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.participant.Role;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.rights.ComplaintsProcedure;
import io.github.mentoring4j.rights.Rights;
import io.github.mentoring4j.text.ConfidentialText;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A report in which all five outcomes and most kinds of argument occur. */
final class SampleReport {

    private SampleReport() {}

    static Report report() {
        return EthicalGuidelines.ruleSet()
                .evaluate(
                        relationship(),
                        Viewpoint.asOf(day(130)).knownBy(day(140)),
                        List.of(
                                waiver("G02-agreed-in-time", 364),
                                waiver("G05-ties-declared", 129),
                                waiver("G12-complaints-impartial", 364)));
    }

    static MentoringRelationship relationship() {
        ConfidentialityTerms terms = new ConfidentialityTerms(
                List.of(SharingRule.of(
                        Audience.SPONSOR,
                        InformationKind.THAT_MEETINGS_TAKE_PLACE,
                        InformationKind.PHASE,
                        InformationKind.GOALS,
                        InformationKind.THEMES)),
                Optional.empty(),
                Set.of());
        return bare().contract(MentoringContract.of(signed(version(1, 5, terms), 5, 45)))
                .meetings(meetings(10, 40, 70, 100))
                .disclosures(List.of(disclosure("d-1", 60, Audience.LINE_MANAGER, InformationKind.CONTENT)))
                .interests(Interests.of(
                        List.of(statement("s-1", Party.MENTOR, 2)),
                        List.of(
                                tie("t-1", TieKind.COMMERCIAL, 20).declared(on(43)),
                                tie("t-2", TieKind.CAREER_SPONSOR, 90)
                                        .declared(on(91))
                                        .agreed(on(95))),
                        List.of(benefit("b-1", BenefitKind.GIFT, 99, 1_250))))
                .rights(Rights.of(
                        ComplaintsProcedure.of(procedureVersion("2026-1", 0, 14), procedureVersion("2026-2", 120, 14)),
                        List.of(acknowledged("a-1", 9, "2026-1")),
                        List.of(complaint("c-1", 125))))
                .build();
    }

    private static Waiver waiver(String rule, int until) {
        return new Waiver(
                RuleId.of(rule),
                "r-1",
                new Waiver.Grantor(Role.PROGRAMME_LEAD, LEAD),
                on(110),
                day(until),
                ConfidentialText.of(SECRET));
    }
}
