package io.github.mentoring4j.ethics.guidelines.competence;

import static io.github.mentoring4j.competence.CompetenceArea.HEALTH;
import static io.github.mentoring4j.competence.CompetenceArea.LAW;
import static io.github.mentoring4j.competence.CompetenceArea.MENTAL_HEALTH;
import static io.github.mentoring4j.competence.CompetenceArea.PERSONAL_FINANCE;
import static io.github.mentoring4j.ethics.record.Conversations.LEADERSHIP;
import static io.github.mentoring4j.ethics.record.Conversations.SALES;
import static io.github.mentoring4j.ethics.record.Conversations.claim;
import static io.github.mentoring4j.ethics.record.Conversations.item;
import static io.github.mentoring4j.ethics.record.Conversations.meeting;
import static io.github.mentoring4j.ethics.record.Conversations.referral;
import static io.github.mentoring4j.ethics.record.Conversations.signposted;
import static io.github.mentoring4j.ethics.record.Conversations.sound;
import static io.github.mentoring4j.ethics.record.Conversations.takenUp;
import static io.github.mentoring4j.ethics.record.Records.bare;
import static io.github.mentoring4j.ethics.record.Records.on;

import io.github.mentoring4j.competence.CompetenceClaim;
import io.github.mentoring4j.competence.MentorCompetence;
import io.github.mentoring4j.competence.Referral;
import io.github.mentoring4j.ethics.engine.Policy;
import io.github.mentoring4j.ethics.guidelines.RuleContract;
import io.github.mentoring4j.meeting.CompetenceUse;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.relationship.RelationshipBuilder;
import java.util.ArrayList;
import java.util.List;

class ProtectedAreasTest extends RuleContract {

    ProtectedAreasTest() {
        super("G06-protected-areas");
    }

    @Override
    protected List<Row> table() {
        List<Row> rows = new ArrayList<>(whatWasTakenUp());
        rows.addAll(whoWasCompetent());
        rows.addAll(whenTheyWereReferred());
        rows.addAll(several());
        return rows;
    }

    private static List<Row> whatWasTakenUp() {
        return List.of(
                row("nothing but the match", "no-agenda", 100, bare()),
                row("a meeting without an agenda", "no-agenda", 100, bare().meetings(List.of(meeting("m-1", 20)))),
                row("ended without a meeting", "ended-without-agenda", 100, bare().ended(on(50))),
                row("a sound record", "none", 100, sound()),
                row("the area is not on record", "areas-unknown", 100, bare().meetings(List.of(unknown("m-1", 20)))),
                row(
                        "the area of one item is not on record",
                        "areas-unknown",
                        100,
                        bare().meetings(List.of(used("m-1", 20, signposted(LAW)), unknown("m-2", 30)))),
                row("another area", "none", 100, met(used("m-1", 20, takenUp(SALES)))),
                row("health", "not-referred", 100, met(used("m-1", 20, takenUp(HEALTH))))
                        .measuring(80, 14),
                row("mental health", "not-referred", 100, met(used("m-1", 20, takenUp(MENTAL_HEALTH))))
                        .measuring(80, 14),
                row("law", "not-referred", 100, met(used("m-1", 20, takenUp(LAW))))
                        .measuring(80, 14),
                row("personal finance", "not-referred", 100, met(used("m-1", 20, takenUp(PERSONAL_FINANCE))))
                        .measuring(80, 14),
                row("signposted", "within-limits", 100, met(used("m-1", 20, signposted(HEALTH)))),
                row("taken up tomorrow", "no-agenda", 19, met(used("m-1", 20, takenUp(HEALTH)))));
    }

    private static List<Row> whoWasCompetent() {
        return List.of(
                row("competent", "within-limits", 100, competent(claim(HEALTH, 5))),
                row("competent from that day on", "within-limits", 100, competent(claim(HEALTH, 20))),
                row("competent from the day after on", "not-referred", 100, competent(claim(HEALTH, 21)))
                        .measuring(80, 14),
                row("competent in another", "not-referred", 100, competent(claim(LAW, 5), claim(MENTAL_HEALTH, 5)))
                        .measuring(80, 14));
    }

    private static List<Row> whenTheyWereReferred() {
        return List.of(
                row("no referral on the 13th day", "referral-due", 33, referred())
                        .measuring(13, 14),
                row("no referral on the 14th day", "referral-due", 34, referred())
                        .measuring(14, 14),
                row("no referral on the 15th day", "not-referred", 35, referred())
                        .measuring(15, 14),
                row("referred tomorrow, too late", "not-referred", 35, referred(referral("f-1", HEALTH, 36)))
                        .measuring(15, 14),
                row("referred before", "within-limits", 100, referred(referral("f-1", HEALTH, 1))),
                row("referred that day", "within-limits", 100, referred(referral("f-1", HEALTH, 20))),
                row("referred on the 13th day", "within-limits", 100, referred(referral("f-1", HEALTH, 33))),
                row("referred on the 14th day", "within-limits", 100, referred(referral("f-1", HEALTH, 34))),
                row("referred on the 15th day", "referred-late", 100, referred(referral("f-1", HEALTH, 35)))
                        .measuring(15, 14),
                row(
                        "referred in time, and again",
                        "within-limits",
                        100,
                        referred(
                                referral("f-1", HEALTH, 90), referral("f-2", HEALTH, 34), referral("f-3", HEALTH, 80))),
                row("referred in another area", "not-referred", 100, referred(referral("f-1", MENTAL_HEALTH, 20)))
                        .measuring(80, 14),
                row("ended, with days left", "referral-due", 34, referred().ended(on(21)))
                        .measuring(14, 14),
                row(
                                "ended, and the days run on",
                                "ended-not-referred",
                                35,
                                referred().ended(on(21)))
                        .measuring(15, 14),
                row(
                        "ended, and referred in time since",
                        "within-limits",
                        100,
                        referred(referral("f-1", HEALTH, 30)).ended(on(21))),
                row(
                                "ended, and referred too late",
                                "referred-late",
                                100,
                                referred(referral("f-1", HEALTH, 60)).ended(on(21)))
                        .measuring(40, 14),
                row("a policy of 30 days, on the 30th", "referral-due", 50, referred())
                        .measuring(30, 30)
                        .under(Policy.of("mild").limiting("G06.referral-days", 30)),
                row("a policy of 30 days, on the 31st", "not-referred", 51, referred())
                        .measuring(31, 30)
                        .under(Policy.of("mild").limiting("G06.referral-days", 30)),
                row("a policy of no days, on the same day", "referral-due", 20, referred())
                        .measuring(0, 0)
                        .under(Policy.of("strict").limiting("G06.referral-days", 0)),
                row("a policy of no days, on the first", "not-referred", 21, referred())
                        .measuring(1, 0)
                        .under(Policy.of("strict").limiting("G06.referral-days", 0)));
    }

    private static List<Row> several() {
        return List.of(
                row(
                                "the longest decides",
                                "not-referred",
                                100,
                                met(used("m-1", 20, takenUp(HEALTH)), used("m-2", 30, takenUp(LAW))))
                        .measuring(80, 14),
                row(
                                "one without a referral decides before a longer one with one",
                                "not-referred",
                                100,
                                met(used("m-1", 20, takenUp(HEALTH)), used("m-2", 70, takenUp(LAW)))
                                        .competence(withReferrals(referral("f-1", HEALTH, 60))))
                        .measuring(30, 14),
                row(
                                "the longest of the late ones decides",
                                "referred-late",
                                100,
                                met(used("m-1", 10, takenUp(HEALTH)), used("m-2", 20, takenUp(LAW)))
                                        .competence(
                                                withReferrals(referral("f-1", HEALTH, 30), referral("f-2", LAW, 60))))
                        .measuring(40, 14),
                row(
                                "one with days left does not hide one that is late",
                                "referred-late",
                                100,
                                met(used("m-1", 20, takenUp(HEALTH)), used("m-2", 95, takenUp(LAW)))
                                        .competence(withReferrals(referral("f-1", HEALTH, 60))))
                        .measuring(40, 14),
                row(
                                "one referred in time does not hide one that waits",
                                "referral-due",
                                100,
                                met(used("m-1", 20, takenUp(HEALTH)), used("m-2", 95, takenUp(LAW)))
                                        .competence(withReferrals(referral("f-1", HEALTH, 20))))
                        .measuring(5, 14),
                row(
                                "what is not known hides nothing",
                                "not-referred",
                                100,
                                met(used("m-1", 20, takenUp(HEALTH)), unknown("m-2", 30)))
                        .measuring(80, 14),
                row(
                        "what is not known leaves it open",
                        "areas-unknown",
                        100,
                        met(used("m-1", 20, takenUp(HEALTH)), unknown("m-2", 30))
                                .competence(withReferrals(referral("f-1", HEALTH, 20)))));
    }

    private static Meeting used(String id, int day, CompetenceUse use) {
        return meeting(id, day, item("i-" + id, Party.MENTEE).callingFor(use));
    }

    private static Meeting unknown(String id, int day) {
        return meeting(id, day, item("i-" + id, Party.MENTEE));
    }

    private static RelationshipBuilder met(Meeting... meetings) {
        return bare().meetings(List.of(meetings)).competence(withReferrals());
    }

    /** Health is taken up on day 20. */
    private static RelationshipBuilder competent(CompetenceClaim... claims) {
        return bare().meetings(List.of(used("m-1", 20, takenUp(HEALTH))))
                .competence(MentorCompetence.of(List.of(claims), List.of(), List.of()));
    }

    /** Health is taken up on day 20. */
    private static RelationshipBuilder referred(Referral... referrals) {
        return bare().meetings(List.of(used("m-1", 20, takenUp(HEALTH)))).competence(withReferrals(referrals));
    }

    private static MentorCompetence withReferrals(Referral... referrals) {
        return MentorCompetence.of(List.of(claim(LEADERSHIP, 0)), List.of(referrals), List.of());
    }
}
