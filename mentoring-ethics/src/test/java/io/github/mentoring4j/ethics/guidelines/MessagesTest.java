package io.github.mentoring4j.ethics.guidelines;

import static io.github.mentoring4j.ethics.record.Records.bare;
import static io.github.mentoring4j.ethics.record.Records.benefit;
import static io.github.mentoring4j.ethics.record.Records.bothAsked;
import static io.github.mentoring4j.ethics.record.Records.complaint;
import static io.github.mentoring4j.ethics.record.Records.on;
import static io.github.mentoring4j.ethics.record.Records.procedure;
import static io.github.mentoring4j.ethics.record.Records.sound;
import static io.github.mentoring4j.ethics.record.Records.terms;
import static io.github.mentoring4j.ethics.record.Records.tie;
import static io.github.mentoring4j.ethics.record.Records.version;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.contract.MentoringContract;
import io.github.mentoring4j.ethics.engine.RuleId;
import io.github.mentoring4j.ethics.record.Records;
import io.github.mentoring4j.ethics.text.FindingTexts;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.interest.BenefitKind;
import io.github.mentoring4j.interest.Interests;
import io.github.mentoring4j.interest.TieKind;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.relationship.RelationshipBuilder;
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
                        + "Affected in all: 2 ties.");
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
                .isEqualTo("Benefit b-1 (a gift), given by the mentee on 31 January 2026, was worth 700; limit 500.");
    }

    @Test
    void namesTheComplaintThatIsDueFirst() {
        Rights rights = Rights.of(procedure(14), List.of(), List.of(complaint("c-1", 98), complaint("c-2", 95)));

        assertThat(message("G12-complaints-answered", sound().rights(rights)))
                .isEqualTo("Complaint c-2 of 6 April 2026 waits for an answer, 5 days so far; limit 14 days. "
                        + "Waiting in all: 2 complaints.");
    }

    private static RelationshipBuilder with(Interests interests) {
        return sound().interests(interests);
    }

    private static String message(String rule, RelationshipBuilder relationship) {
        return FindingTexts.in(Locale.ENGLISH)
                .message(EthicalGuidelines.ruleSet()
                        .evaluate(relationship.build(), Viewpoint.asOf(Records.day(100)))
                        .finding(RuleId.of(rule)));
    }
}
