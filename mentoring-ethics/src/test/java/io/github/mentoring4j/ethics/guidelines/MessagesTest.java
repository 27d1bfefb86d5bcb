package io.github.mentoring4j.ethics.guidelines;

import static io.github.mentoring4j.ethics.record.Records.bare;
import static io.github.mentoring4j.ethics.record.Records.benefit;
import static io.github.mentoring4j.ethics.record.Records.bothAsked;
import static io.github.mentoring4j.ethics.record.Records.complaint;
import static io.github.mentoring4j.ethics.record.Records.on;
import static io.github.mentoring4j.ethics.record.Records.procedure;
import static io.github.mentoring4j.ethics.record.Records.sound;
import static io.github.mentoring4j.ethics.record.Records.step;
import static io.github.mentoring4j.ethics.record.Records.terms;
import static io.github.mentoring4j.ethics.record.Records.tie;
import static io.github.mentoring4j.ethics.record.Records.version;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.contract.MentoringContract;
import io.github.mentoring4j.ethics.engine.Finding;
import io.github.mentoring4j.ethics.engine.RuleId;
import io.github.mentoring4j.ethics.record.Records;
import io.github.mentoring4j.ethics.text.FindingTexts;
import io.github.mentoring4j.evidence.EvidenceRef;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.interest.Benefit;
import io.github.mentoring4j.interest.BenefitId;
import io.github.mentoring4j.interest.BenefitKind;
import io.github.mentoring4j.interest.Interests;
import io.github.mentoring4j.interest.TieKind;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.relationship.RelationshipBuilder;
import io.github.mentoring4j.rights.Complaint;
import io.github.mentoring4j.rights.ComplaintStepKind;
import io.github.mentoring4j.rights.Rights;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Whom and what a message names where there is a choice. */
class MessagesTest {

    @Test
    void namesThoseWhoHaveNotSigned() {
        var half = version(1, 5, terms()).signedBy(Party.MENTOR, on(6));

        assertThat(message("G02-agreed-in-time", bare().contract(MentoringContract.of(half))))
                .contains("a signature is missing: the mentee.");
        assertThat(message("G02-agreed-in-time", bare().contract(MentoringContract.of(version(1, 5, terms())))))
                .contains("a signature is missing: the mentor and the mentee.");
    }

    @Test
    void namesTheFirstOfTiesThatWeighTheSame() {
        assertThat(message(
                        "G05-ties-declared",
                        with(Interests.of(
                                bothAsked(),
                                List.of(tie("t-2", TieKind.FAMILY, 20), tie("t-1", TieKind.COMMERCIAL, 20)),
                                List.of()))))
                .isEqualTo("Tie t-1 (commercial tie) has gone undeclared for 80 days; limit 14 days. "
                        + "Affected in all: 2 ties; still undeclared: 2 ties.");
    }

    @Test
    void namesTheTieThatStillWaitsAndCountsBothSorts() {
        RelationshipBuilder relationship = with(Interests.of(
                bothAsked(),
                List.of(tie("t-1", TieKind.FAMILY, 0).declared(on(60)), tie("t-2", TieKind.FINANCIAL, 70)),
                List.of()));

        assertThat(message("G05-ties-declared", relationship))
                .isEqualTo("Tie t-2 (financial tie) has gone undeclared for 30 days; limit 14 days. "
                        + "Affected in all: 2 ties; still undeclared: 1 tie.");
        assertThat(grounds("G05-ties-declared", relationship)).containsExactly("t-1", "t-2");
    }

    @Test
    void namesTheDearestBenefitAndRestsOnMoneyToo() {
        RelationshipBuilder relationship = with(Interests.of(
                bothAsked(),
                List.of(),
                List.of(benefit("b-1", BenefitKind.MONEY, 20, 1), benefit("b-2", BenefitKind.GIFT, 30, 90_000))));

        assertThat(message("G05-benefits-token", relationship))
                .isEqualTo("Benefit b-2 (a gift), given by the mentee on 31 January 2026, was worth 90,000; limit 500. "
                        + "Too much in all: 2 benefits; in money: 1 benefit.");
        assertThat(grounds("G05-benefits-token", relationship)).containsExactly("b-1", "b-2");
    }

    @Test
    void restsOnWhatBothGaveWhereBothGaveTooMuch() {
        RelationshipBuilder relationship = with(Interests.of(
                bothAsked(),
                List.of(),
                List.of(
                        benefit("b-1", BenefitKind.GIFT, 20, 500),
                        benefit("b-2", BenefitKind.GIFT, 30, 500),
                        benefit("b-3", BenefitKind.GIFT, 30, 500),
                        Benefit.of(BenefitId.of("b-4"), BenefitKind.GIFT, Party.MENTOR, on(30), 500),
                        Benefit.of(BenefitId.of("b-5"), BenefitKind.GIFT, Party.MENTOR, on(31), 500),
                        Benefit.of(BenefitId.of("b-6"), BenefitKind.GIFT, Party.MENTOR, on(32), 1))));

        assertThat(message("G05-benefits-token", relationship))
                .isEqualTo("Small things given by the mentee within a year add up to 1,500; limit 1,000. "
                        + "They are 3 benefits. Too much in all, from both sides: 6 benefits.");
        assertThat(grounds("G05-benefits-token", relationship)).hasSize(6);
    }

    @Test
    void namesTheFirstOfBenefitsThatWeighTheSame() {
        assertThat(message(
                        "G05-benefits-token",
                        with(Interests.of(
                                bothAsked(),
                                List.of(),
                                List.of(
                                        benefit("b-2", BenefitKind.SERVICE, 20, 700),
                                        benefit("b-1", BenefitKind.GIFT, 30, 700))))))
                .isEqualTo("Benefit b-1 (a gift), given by the mentee on 31 January 2026, was worth 700; limit 500. "
                        + "Too much in all: 2 benefits; in money: 0 benefits.");
    }

    @Test
    void namesTheComplaintThatIsDueFirst() {
        Rights rights = Rights.of(procedure(14), List.of(), List.of(complaint("c-1", 98), complaint("c-2", 95)));

        assertThat(message("G12-complaints-answered", sound().rights(rights)))
                .isEqualTo("Complaint c-2 of 6 April 2026 waits for an answer, 5 days so far; limit 14 days. "
                        + "Waiting in all: 2 complaints.");
    }

    @Test
    void namesTheComplaintThatStillWaitsAndCountsBothSorts() {
        Complaint answered = complaint("c-1", 0).then(step(ComplaintStepKind.ANSWERED, Records.LEAD, 60));
        RelationshipBuilder relationship =
                sound().rights(Rights.of(procedure(14), List.of(), List.of(answered, complaint("c-2", 80))));

        assertThat(message("G12-complaints-answered", relationship))
                .isEqualTo("Complaint c-2 of 22 March 2026 has gone unanswered for 20 days; limit 14 days. "
                        + "Overdue in all: 2 complaints; still unanswered: 1 complaint.");
        assertThat(grounds("G12-complaints-answered", relationship)).containsExactly("c-1", "c-2");
    }

    @Test
    void saysThatAComplaintWasWithdrawnWhereNobodyHadAnsweredByThen() {
        Complaint complaint = complaint("c-1", 20)
                .then(step(ComplaintStepKind.WITHDRAWN, Records.MENTEE, 56))
                .then(step(ComplaintStepKind.ANSWERED, Records.LEAD, 80));

        assertThat(message(
                        "G12-complaints-answered",
                        sound().rights(Rights.of(procedure(14), List.of(), List.of(complaint)))))
                .isEqualTo("Complaint c-1 of 21 January 2026 was withdrawn after 36 days, and nobody had answered it "
                        + "by then; limit 14 days. Overdue in all: 1 complaint.");
    }

    private static RelationshipBuilder with(Interests interests) {
        return sound().interests(interests);
    }

    private static List<String> grounds(String rule, RelationshipBuilder relationship) {
        return finding(rule, relationship).grounds().stream()
                .map(EvidenceRef::id)
                .toList();
    }

    private static String message(String rule, RelationshipBuilder relationship) {
        return FindingTexts.in(Locale.ENGLISH).message(finding(rule, relationship));
    }

    private static Finding finding(String rule, RelationshipBuilder relationship) {
        return EthicalGuidelines.ruleSet()
                .evaluate(relationship.build(), Viewpoint.asOf(Records.day(100)))
                .finding(RuleId.of(rule));
    }
}
