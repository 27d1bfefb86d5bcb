package io.github.mentoring4j.ethics.guidelines.interest;

import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.Argument;
import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.Setting;
import io.github.mentoring4j.ethics.engine.Threshold;
import io.github.mentoring4j.ethics.engine.Units;
import io.github.mentoring4j.ethics.engine.Verdict;
import io.github.mentoring4j.ethics.guidelines.course.Those;
import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.evidence.EvidenceRef;
import io.github.mentoring4j.interest.Benefit;
import io.github.mentoring4j.interest.BenefitKind;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Did nothing beyond a token change hands?
 *
 * <p>Looks at what was given from the day of the match on. Money is never a token, whatever the sum, known or not; anything
 * else is one up to a worth that the policy sets. Tokens from the same giver that add up to more than a second limit, within
 * 365 days, are a risk. What nobody knows the worth of cannot be judged. Of several
 * that are no tokens, the one that is worth most decides, and money where two are worth the same. Both limits are ours, in the programme's currency.
 */
final class BenefitsToken implements Rule<MentoringRelationship> {

    static final Threshold TOKEN_WORTH = Threshold.of("G05.token-worth", Units.CURRENCY, 500, 0, 1_000_000);
    static final Threshold YEARLY_WORTH = Threshold.of("G05.yearly-worth", Units.CURRENCY, 1_000, 0, 1_000_000);

    private static final int YEAR = 365;

    private static final Answer MONEY = Answer.breached("money");
    private static final Answer BEYOND_TOKEN = Answer.breached("beyond-token");
    private static final Answer ADD_UP = Answer.atRisk("add-up");
    private static final Answer WORTH_UNKNOWN = Answer.undetermined("worth-unknown");
    private static final Answer TOKENS = Answer.upheld("tokens");
    private static final Answer NONE = Answer.notApplicable("none");

    private static final RuleDescription DESCRIPTION = RuleDescription.of("G05-benefits-token", "G05")
            .restingOn(EvidenceKind.BENEFIT)
            .limitedBy(TOKEN_WORTH, YEARLY_WORTH)
            .answering(MONEY, BEYOND_TOKEN, ADD_UP, WORTH_UNKNOWN, TOKENS, NONE);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Verdict judge(MentoringRelationship relationship, Setting setting) {
        List<Benefit> benefits = sinceTheMatch(relationship);
        if (benefits.isEmpty()) {
            return Verdict.of(NONE);
        }
        int token = setting.limit(TOKEN_WORTH);
        List<Benefit> noTokens = Those.of(benefits, benefit -> isMoney(benefit) || worth(benefit) > token);
        return noTokens.isEmpty() ? addedUp(benefits, setting.limit(YEARLY_WORTH), token) : breach(noTokens, token);
    }

    private static List<Benefit> sinceTheMatch(MentoringRelationship relationship) {
        LocalDate matched = relationship.matched().on();
        List<Benefit> since = new ArrayList<>(0);
        for (Benefit benefit : relationship.interests().benefits()) {
            if (!benefit.given().on().isBefore(matched)) {
                since.add(benefit);
            }
        }
        return since;
    }

    private static Verdict breach(List<Benefit> noTokens, int token) {
        List<Benefit> money = Those.of(noTokens, BenefitsToken::isMoney);
        Argument all = Argument.of(noTokens.size(), Units.BENEFITS);
        Argument inMoney = Argument.of(money.size(), Units.BENEFITS);
        Benefit dearest = dearest(noTokens);
        if (!money.isEmpty() && worth(dearest(money)) == worth(dearest)) {
            return about(MONEY, dearest(money), all, inMoney).restingOn(refs(noTokens));
        }
        return about(BEYOND_TOKEN, dearest, all, inMoney)
                .restingOn(refs(noTokens))
                .measuring(worth(dearest), token, Units.CURRENCY);
    }

    private static Verdict addedUp(List<Benefit> benefits, int yearly, int token) {
        List<Benefit> heaviest = List.of();
        List<Benefit> tooMuch = new ArrayList<>();
        for (Party giver : Party.values()) {
            List<Benefit> year = heaviestYear(Those.of(benefits, benefit -> benefit.by() == giver));
            heaviest = sum(year) > sum(heaviest) ? year : heaviest;
            tooMuch.addAll(sum(year) > yearly ? year : List.of());
        }
        if (!tooMuch.isEmpty()) {
            return Verdict.of(ADD_UP)
                    .restingOn(refs(tooMuch))
                    .measuring(sum(heaviest), yearly, Units.CURRENCY)
                    .saying(
                            Argument.of(heaviest.size(), Units.BENEFITS),
                            Argument.of(heaviest.get(0).by()),
                            Argument.of(tooMuch.size(), Units.BENEFITS));
        }
        List<Benefit> unknown = Those.of(benefits, benefit -> benefit.worth().isEmpty());
        if (!unknown.isEmpty()) {
            return about(WORTH_UNKNOWN, unknown.get(0)).restingOn(refs(unknown));
        }
        Benefit dearest = dearest(benefits);
        return about(TOKENS, dearest).restingOn(refs(benefits)).measuring(worth(dearest), token, Units.CURRENCY);
    }

    /** What was given within 365 days of one of the benefits, where that adds up to most; the first such. */
    private static List<Benefit> heaviestYear(List<Benefit> ofOneGiver) {
        List<Benefit> heaviest = List.of();
        for (Benefit first : ofOneGiver) {
            List<Benefit> year = Those.of(
                    ofOneGiver,
                    benefit -> isWithinYear(first.given().on(), benefit.given().on()));
            heaviest = sum(year) > sum(heaviest) ? year : heaviest;
        }
        return heaviest;
    }

    private static boolean isWithinYear(LocalDate start, LocalDate day) {
        long days = ChronoUnit.DAYS.between(start, day);
        return days >= 0 && days < YEAR;
    }

    private static boolean isMoney(Benefit benefit) {
        return benefit.kind() == BenefitKind.MONEY && (benefit.worth().isEmpty() || worth(benefit) > 0);
    }

    private static Benefit dearest(List<Benefit> benefits) {
        Benefit dearest = benefits.get(0);
        for (Benefit benefit : benefits) {
            dearest = worth(benefit) > worth(dearest) ? benefit : dearest;
        }
        return dearest;
    }

    private static long sum(List<Benefit> benefits) {
        long sum = 0;
        for (Benefit benefit : benefits) {
            sum += worth(benefit);
        }
        return sum;
    }

    private static int worth(Benefit benefit) {
        return benefit.worth().orElse(0);
    }

    private static Verdict about(Answer answer, Benefit benefit, Argument... more) {
        List<Argument> said = new ArrayList<>(List.of(
                Argument.of(ref(benefit)),
                Argument.of(benefit.kind()),
                Argument.of(benefit.by()),
                Argument.of(benefit.given().on())));
        said.addAll(Arrays.asList(more));
        return Verdict.of(answer).saying(said.toArray(Argument[]::new));
    }

    private static List<EvidenceRef> refs(List<Benefit> benefits) {
        List<EvidenceRef> refs = new ArrayList<>(benefits.size());
        benefits.forEach(benefit -> refs.add(ref(benefit)));
        return refs;
    }

    private static EvidenceRef ref(Benefit benefit) {
        return EvidenceRef.of(EvidenceKind.BENEFIT, benefit.id());
    }
}
