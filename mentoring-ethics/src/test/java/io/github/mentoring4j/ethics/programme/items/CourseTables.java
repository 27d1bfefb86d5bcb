package io.github.mentoring4j.ethics.programme.items;

import static io.github.mentoring4j.ethics.programme.items.ItemTables.alike;
import static io.github.mentoring4j.ethics.programme.items.ItemTables.share;
import static io.github.mentoring4j.ethics.programme.items.ItemTables.shareTrained;
import static io.github.mentoring4j.ethics.record.Courses.agreed;
import static io.github.mentoring4j.ethics.record.Courses.contract;
import static io.github.mentoring4j.ethics.record.Courses.review;
import static io.github.mentoring4j.ethics.record.Records.acknowledged;
import static io.github.mentoring4j.ethics.record.Records.bare;
import static io.github.mentoring4j.ethics.record.Records.bothAsked;
import static io.github.mentoring4j.ethics.record.Records.meetings;
import static io.github.mentoring4j.ethics.record.Records.on;
import static io.github.mentoring4j.ethics.record.Records.procedure;
import static io.github.mentoring4j.ethics.record.Records.tie;

import io.github.mentoring4j.ethics.engine.RuleSet;
import io.github.mentoring4j.ethics.programme.ProgrammeRecord;
import io.github.mentoring4j.ethics.programme.items.ItemContract.Row;
import io.github.mentoring4j.ethics.record.Programmes;
import io.github.mentoring4j.ethics.record.SoundRecord;
import io.github.mentoring4j.interest.Interests;
import io.github.mentoring4j.interest.Tie;
import io.github.mentoring4j.interest.TieKind;
import io.github.mentoring4j.openness.Openness;
import io.github.mentoring4j.participant.Parties;
import io.github.mentoring4j.participant.Role;
import io.github.mentoring4j.relationship.RelationshipBuilder;
import io.github.mentoring4j.rights.Rights;
import java.util.List;

/** The tables of shares of the relationships. */
final class CourseTables {

    private static final Tie POWER = tie("t-1", TieKind.LINE_OF_COMMAND, 0);

    private CourseTables() {}

    static ItemTable introduced(RuleSet<ProgrammeRecord> rules, String rule, Role role) {
        return shareTrained(rules, rule, role, "s-1", bare().meetings(meetings(10)));
    }

    static ItemTable trainedOnTheWay(RuleSet<ProgrammeRecord> rules, String rule) {
        return shareTrained(rules, rule, Role.MENTOR, "s-2", bare().meetings(meetings(10)));
    }

    static ItemTable withoutPower(RuleSet<ProgrammeRecord> rules, String rule) {
        return share(rules, rule, 100, tied(bare()), tied(bare(), POWER))
                .with(alike("nobody was asked for ties", "too-few-to-tell", 100, bare()));
    }

    private static RelationshipBuilder tied(RelationshipBuilder of, Tie... ties) {
        return of.interests(Interests.of(bothAsked(), List.of(ties), List.of()));
    }

    static ItemTable lasted(RuleSet<ProgrammeRecord> rules, String rule) {
        return share(rules, rule, 100, bare(), bare().ended(on(89)))
                .probing(
                        CourseQuestions.EARLY,
                        alike("ended after 89 days", "not-enough", 100, bare().ended(on(89))),
                        alike("ended after 90 days", "enough", 100, bare().ended(on(90))),
                        alike("ended after 91 days", "enough", 100, bare().ended(on(91))))
                .probing(
                        CourseQuestions.EARLY,
                        alike("goes on", "too-few-to-tell", 89, bare()),
                        alike("goes on", "enough", 90, bare()),
                        alike("goes on", "enough", 91, bare()));
    }

    static ItemTable reviewed(RuleSet<ProgrammeRecord> rules, String rule) {
        return share(rules, rule, 300, reviewed(180), reviewed(181))
                .probing(
                        CourseQuestions.REVIEW_WITHIN,
                        alike("reviewed after 179 days", "enough", 300, reviewed(179)),
                        alike("reviewed after 180 days", "enough", 300, reviewed(180)),
                        alike("reviewed after 181 days", "not-enough", 300, reviewed(181)))
                .probing(
                        CourseQuestions.REVIEW_WITHIN,
                        alike("not reviewed", "too-few-to-tell", 179, bare()),
                        alike("not reviewed", "too-few-to-tell", 180, bare()),
                        alike("not reviewed", "not-enough", 181, bare()));
    }

    private static RelationshipBuilder reviewed(int day) {
        return bare().openness(Openness.of(List.of(), List.of(review("w-1", day, Parties.BOTH)), List.of()));
    }

    static ItemTable contractSigned(RuleSet<ProgrammeRecord> rules, String rule) {
        return share(rules, rule, 100, signed(40), signed(41));
    }

    private static RelationshipBuilder signed(int day) {
        return bare().meetings(meetings(10, 40)).contract(contract(agreed(1, day, 365)));
    }

    static ItemTable rightsKnown(RuleSet<ProgrammeRecord> rules, String rule) {
        return share(rules, rule, 100, known(40), known(41));
    }

    private static RelationshipBuilder known(int day) {
        return bare().meetings(meetings(10, 40))
                .rights(Rights.of(procedure(14), List.of(acknowledged("a-1", day, "v1")), List.of()));
    }

    static ItemTable guidelinesKept(RuleSet<ProgrammeRecord> rules, String rule) {
        return share(rules, rule, 100, SoundRecord.relationship(), tied(SoundRecord.relationship(), POWER))
                .probing(
                        TrustQuestions.KNOWN_GUIDELINES,
                        elevenKnown("too-few-to-tell", 12),
                        elevenKnown("enough", 11),
                        elevenKnown("enough", 10));
    }

    private static Row elevenKnown(String answer, int limit) {
        RelationshipBuilder silentOnTies = SoundRecord.relationship().interests(Interests.none());
        return alike("eleven known where " + limit + " must be", answer, 100, silentOnTies)
                .under(TrustQuestions.KNOWN_GUIDELINES.name(), limit);
    }

    static ItemTable followedUp(RuleSet<ProgrammeRecord> rules, String rule) {
        return share(rules, rule, 150, bare(), bare())
                .probing(
                        CourseQuestions.FOLLOW_UP_WITHIN,
                        alike("asked on day 20", "enough", 139, bare()),
                        alike("asked on day 20", "enough", 140, bare()),
                        alike("asked on day 20", "not-enough", 141, bare()));
    }

    static ItemTable inTouch(RuleSet<ProgrammeRecord> rules, String rule) {
        return share(rules, rule, 80, bare().meetings(meetings(10, 40)), bare())
                .probing(
                        CourseQuestions.SILENT,
                        alike("met on day 10", "enough", 69, bare().meetings(meetings(10))),
                        alike("met on day 10", "enough", 70, bare().meetings(meetings(10))),
                        alike("met on day 10", "not-enough", 71, bare().meetings(meetings(10))));
    }

    static ItemTable committed(RuleSet<ProgrammeRecord> rules, String rule) {
        RelationshipBuilder whole =
                bare().commitments(Programmes.relationship(1).commitments());
        return share(rules, rule, 61, whole, bare())
                .probing(
                        TrustQuestions.COMMIT_WITHIN,
                        alike("not committed", "too-few-to-tell", 59, bare()),
                        alike("not committed", "too-few-to-tell", 60, bare()),
                        alike("not committed", "not-enough", 61, bare()));
    }
}
