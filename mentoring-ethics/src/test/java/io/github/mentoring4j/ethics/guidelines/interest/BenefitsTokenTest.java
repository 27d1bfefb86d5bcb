package io.github.mentoring4j.ethics.guidelines.interest;

import static io.github.mentoring4j.ethics.record.Records.benefit;
import static io.github.mentoring4j.ethics.record.Records.bothAsked;
import static io.github.mentoring4j.ethics.record.Records.day;
import static io.github.mentoring4j.ethics.record.Records.ofUnknownWorth;
import static io.github.mentoring4j.ethics.record.Records.on;
import static io.github.mentoring4j.ethics.record.Records.sound;

import io.github.mentoring4j.ethics.engine.Policy;
import io.github.mentoring4j.ethics.guidelines.RuleContract;
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.interest.Benefit;
import io.github.mentoring4j.interest.BenefitId;
import io.github.mentoring4j.interest.BenefitKind;
import io.github.mentoring4j.interest.Interests;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.relationship.RelationshipBuilder;
import java.util.List;

class BenefitsTokenTest extends RuleContract {

    BenefitsTokenTest() {
        super("G05-benefits-token");
    }

    @Override
    protected List<Row> table() {
        return List.of(
                row("nothing changed hands", "none", 100, sound()),
                row("given before the match", "none", 100, given(benefit("b-1", BenefitKind.MONEY, -1, 900))),
                row("given on the day of the match", "money", 100, given(benefit("b-1", BenefitKind.MONEY, 0, 900))),
                row("given tomorrow", "none", 49, given(benefit("b-1", BenefitKind.MONEY, 50, 900))),
                row("one unit of money", "money", 100, given(benefit("b-1", BenefitKind.MONEY, 50, 1))),
                row("no money", "tokens", 100, given(benefit("b-1", BenefitKind.MONEY, 50, 0)))
                        .measuring(0, 500),
                row("money, nobody knows how much", "money", 100, given(ofUnknownWorth("b-1", BenefitKind.MONEY, 50))),
                row("a gift just under the limit", "tokens", 100, given(benefit("b-1", BenefitKind.GIFT, 50, 499)))
                        .measuring(499, 500),
                row("a gift at the limit", "tokens", 100, given(benefit("b-1", BenefitKind.GIFT, 50, 500)))
                        .measuring(500, 500),
                row("a gift just over the limit", "beyond-token", 100, given(benefit("b-1", BenefitKind.GIFT, 50, 501)))
                        .measuring(501, 500),
                row("a favour over the limit", "beyond-token", 100, given(benefit("b-1", BenefitKind.FAVOUR, 50, 5000)))
                        .measuring(5000, 500),
                row(
                                "a service over a limit of the policy's own",
                                "beyond-token",
                                100,
                                given(benefit("b-1", BenefitKind.SERVICE, 50, 101)))
                        .measuring(101, 100)
                        .under(Policy.of("strict").limiting("G05.token-worth", 100)),
                row(
                                "the dearest decides",
                                "beyond-token",
                                100,
                                given(
                                        benefit("b-1", BenefitKind.GIFT, 50, 501),
                                        benefit("b-2", BenefitKind.GIFT, 50, 700),
                                        benefit("b-3", BenefitKind.GIFT, 50, 600)))
                        .measuring(700, 500),
                row(
                                "a little money does not hide what is dear",
                                "beyond-token",
                                100,
                                given(
                                        benefit("b-1", BenefitKind.MONEY, 50, 1),
                                        benefit("b-2", BenefitKind.GIFT, 50, 9000)))
                        .measuring(9000, 500),
                row(
                        "money outweighs what is worth the same",
                        "money",
                        100,
                        given(benefit("b-1", BenefitKind.GIFT, 50, 9000), benefit("b-2", BenefitKind.MONEY, 50, 9000))),
                row(
                        "a favour of unknown worth",
                        "worth-unknown",
                        100,
                        given(ofUnknownWorth("b-1", BenefitKind.FAVOUR, 50))),
                row(
                        "a breach outweighs what is unknown",
                        "beyond-token",
                        100,
                        given(
                                ofUnknownWorth("b-1", BenefitKind.FAVOUR, 50),
                                benefit("b-2", BenefitKind.GIFT, 50, 501))),
                row(
                        "a token does not hide what is unknown",
                        "worth-unknown",
                        100,
                        given(ofUnknownWorth("b-1", BenefitKind.FAVOUR, 50), benefit("b-2", BenefitKind.GIFT, 50, 10))),
                row(
                                "tokens just under the yearly limit",
                                "tokens",
                                100,
                                given(
                                        benefit("b-1", BenefitKind.GIFT, 50, 500),
                                        benefit("b-2", BenefitKind.GIFT, 60, 499)))
                        .measuring(500, 500),
                row(
                        "tokens at the yearly limit",
                        "tokens",
                        100,
                        given(benefit("b-1", BenefitKind.GIFT, 50, 500), benefit("b-2", BenefitKind.GIFT, 60, 500))),
                row(
                                "tokens just over the yearly limit",
                                "add-up",
                                100,
                                given(
                                        benefit("b-1", BenefitKind.GIFT, 50, 500),
                                        benefit("b-2", BenefitKind.GIFT, 60, 500),
                                        benefit("b-3", BenefitKind.GIFT, 70, 1)))
                        .measuring(1001, 1000),
                row(
                        "a risk outweighs what is unknown",
                        "add-up",
                        100,
                        given(
                                benefit("b-1", BenefitKind.GIFT, 50, 500),
                                benefit("b-2", BenefitKind.GIFT, 60, 501 - 1),
                                benefit("b-3", BenefitKind.GIFT, 70, 1),
                                ofUnknownWorth("b-4", BenefitKind.GIFT, 70))),
                row(
                                "the last on the 365th day",
                                "add-up",
                                500,
                                given(
                                        benefit("b-1", BenefitKind.GIFT, 50, 500),
                                        benefit("b-2", BenefitKind.GIFT, 60, 500),
                                        benefit("b-3", BenefitKind.GIFT, 414, 1)))
                        .measuring(1001, 1000),
                row(
                        "the last a day later",
                        "tokens",
                        500,
                        given(
                                benefit("b-1", BenefitKind.GIFT, 50, 500),
                                benefit("b-2", BenefitKind.GIFT, 60, 500),
                                benefit("b-3", BenefitKind.GIFT, 415, 1))),
                row(
                        "each giver counts alone",
                        "tokens",
                        100,
                        given(
                                benefit("b-1", BenefitKind.GIFT, 50, 500),
                                benefit("b-2", BenefitKind.GIFT, 60, 500),
                                Benefit.of(BenefitId.of("b-3"), BenefitKind.GIFT, Party.MENTOR, on(70), 500))),
                row(
                                "the heavier giver decides",
                                "add-up",
                                100,
                                given(
                                        benefit("b-1", BenefitKind.GIFT, 50, 500),
                                        benefit("b-2", BenefitKind.GIFT, 60, 400),
                                        benefit("b-3", BenefitKind.GIFT, 70, 200),
                                        Benefit.of(
                                                BenefitId.of("b-4"),
                                                BenefitKind.GIFT,
                                                Party.MENTOR,
                                                Occurrence.of(day(70)),
                                                500)))
                        .measuring(1100, 1000),
                row(
                                "a yearly limit of the policy's own",
                                "add-up",
                                100,
                                given(benefit("b-1", BenefitKind.GIFT, 50, 301)))
                        .measuring(301, 300)
                        .under(Policy.of("strict").limiting("G05.yearly-worth", 300)),
                row(
                        "given after the mentoring was over still counts",
                        "beyond-token",
                        100,
                        given(benefit("b-1", BenefitKind.GIFT, 90, 501)).ended(on(80))));
    }

    private static RelationshipBuilder given(Benefit... benefits) {
        return sound().interests(Interests.of(bothAsked(), List.of(), List.of(benefits)));
    }
}
