package io.github.mentoring4j.ethics.programme.items;

import static io.github.mentoring4j.ethics.programme.items.ItemContract.row;
import static io.github.mentoring4j.ethics.programme.items.ItemTables.document;
import static io.github.mentoring4j.ethics.programme.items.ItemTables.inPlace;
import static io.github.mentoring4j.ethics.record.Programmes.found;
import static io.github.mentoring4j.ethics.record.Programmes.plan;
import static io.github.mentoring4j.ethics.record.Programmes.sound;
import static io.github.mentoring4j.ethics.record.Records.on;

import io.github.mentoring4j.ethics.engine.RuleSet;
import io.github.mentoring4j.ethics.programme.ProgrammeRecord;
import io.github.mentoring4j.ethics.record.Programmes;
import io.github.mentoring4j.ethics.record.Records;
import io.github.mentoring4j.ethics.standards.ProgrammeStandards;
import io.github.mentoring4j.evaluation.Evaluations;
import io.github.mentoring4j.evaluation.ExpectedBenefit;
import io.github.mentoring4j.evaluation.ProgrammeBenefit;
import io.github.mentoring4j.form.FormTrait;
import io.github.mentoring4j.form.MentoringForm;
import io.github.mentoring4j.participant.Role;
import io.github.mentoring4j.programme.DocumentKind;
import io.github.mentoring4j.programme.Endorsement;
import io.github.mentoring4j.programme.EndorsementLevel;
import io.github.mentoring4j.programme.ProgrammeBuilder;
import io.github.mentoring4j.programme.Purpose;
import io.github.mentoring4j.rights.ComplaintsProcedure;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The tables of the items of the six standards. */
final class StandardsTables {

    private static final RuleSet<ProgrammeRecord> RULES = ProgrammeStandards.ruleSet();
    private static final ExpectedBenefit OPEN = ExpectedBenefit.of(ProgrammeBenefit.QUALITY, on(-15));
    private static final ExpectedBenefit FOUND = found(ProgrammeBenefit.NETWORKS);

    private StandardsTables() {}

    static List<ItemTable> all() {
        return Stream.of(purpose(), training(), matching(), review(), ethics(), support())
                .flatMap(List::stream)
                .toList();
    }

    private static List<ItemTable> purpose() {
        return List.of(
                document(RULES, "P1-purpose-stated", DocumentKind.PURPOSE_AND_TARGET_GROUP),
                inPlace(
                        RULES,
                        "P1-benefits-stated",
                        day -> benefits(ExpectedBenefit.of(ProgrammeBenefit.NETWORKS, on(day))),
                        benefits()),
                anchored("P1-anchored-at-the-top", EndorsementLevel.TOP_MANAGEMENT),
                anchored("P1-anchored-with-managers", EndorsementLevel.RESPONSIBLE_MANAGERS),
                ItemTable.of(RULES, "P1-form-kept")
                        .with(
                                row("its own alone", "as-named", 100, sound()).measuring(0),
                                row("one of three otherwise", "mixed", 100, traits(FormTrait.MUTUAL_LEARNING))
                                        .measuring(1),
                                row("half of them otherwise", "otherwise", 100, traits())
                                        .measuring(1),
                                row("no traits", "no-traits", 100, sound().traits(Set.of()))
                                        .measuring(0)));
    }

    private static ProgrammeBuilder benefits(ExpectedBenefit... benefits) {
        return sound().benefits(List.of(benefits));
    }

    private static ItemTable anchored(String rule, EndorsementLevel level) {
        return inPlace(RULES, rule, day -> endorsed(level, day), notEndorsed(level));
    }

    static ProgrammeBuilder endorsed(EndorsementLevel level, int day) {
        List<Endorsement> all = new ArrayList<>(notEndorsed(level).build().endorsements());
        all.add(Programmes.endorsed("n-9", level, day));
        return sound().endorsements(all);
    }

    static ProgrammeBuilder notEndorsed(EndorsementLevel level) {
        return sound().endorsements(sound().build().endorsements().stream()
                .filter(each -> each.level() != level)
                .toList());
    }

    private static ProgrammeBuilder traits(FormTrait... more) {
        Set<FormTrait> all = new HashSet<>(Set.of(more));
        all.addAll(Set.of(FormTrait.FORMAL_COURSE, FormTrait.ADVICE_GIVEN));
        return sound().traits(all);
    }

    private static List<ItemTable> training() {
        return List.of(
                document(RULES, "P2-training-material", DocumentKind.TRAINING_MATERIAL),
                document(RULES, "P2-guidance-for-mentees", DocumentKind.GUIDANCE_FOR_MENTEES),
                ItemTables.trainingPlanned(RULES, "P2-training-planned"),
                CourseTables.introduced(RULES, "P2-mentors-introduced", Role.MENTOR),
                CourseTables.introduced(RULES, "P2-mentees-briefed", Role.MENTEE),
                CourseTables.trainedOnTheWay(RULES, "P2-mentors-trained-on-the-way"));
    }

    private static List<ItemTable> matching() {
        return List.of(
                document(RULES, "P3-selection-criteria", DocumentKind.SELECTION_CRITERIA),
                document(RULES, "P3-matching-procedure", DocumentKind.MATCHING_PROCEDURE),
                document(RULES, "P3-rematching-procedure", DocumentKind.REMATCHING_PROCEDURE),
                CourseTables.withoutPower(RULES, "P3-matched-without-power"),
                CourseTables.lasted(RULES, "P3-matches-lasted"));
    }

    private static List<ItemTable> review() {
        return List.of(
                document(RULES, "P4-measurement-plan", DocumentKind.MEASUREMENT_PLAN),
                ItemTable.of(RULES, "P4-evaluation-planned")
                        .with(
                                row("every cell", "whole", 100, sound()).measuring(0),
                                row("one of four", "gaps", 100, planned(1)).measuring(3),
                                row("none", "nothing", 100, planned(0)).measuring(4)),
                ItemTables.evaluationsDone(RULES, "P4-evaluations-done"),
                CourseTables.reviewed(RULES, "P4-relationships-reviewed"),
                learnt(),
                benefitsLookedFor());
    }

    private static ProgrammeBuilder planned(int first) {
        return sound().evaluations(Evaluations.of(plan(60).subList(0, first), Programmes.done(60, 20)));
    }

    private static ItemTable learnt() {
        ProgrammeBuilder never = ItemTables.without(DocumentKind.REVIEW_REPORT);
        return ItemTable.of(RULES, "P4-learnt-from-it")
                .with(row("not evaluated", "not-evaluated", 59, sound()))
                .probing(
                        LearntFrom.REPORT_WITHIN,
                        row("89 days after", "reported", 300, reported(149)).measuring(89),
                        row("90 days after", "reported", 300, reported(150)).measuring(90),
                        row("91 days after", "late", 300, reported(151)).measuring(91))
                .probing(
                        LearntFrom.REPORT_WITHIN,
                        row("no report after 89 days", "not-yet", 149, never).measuring(89),
                        row("no report after 90 days", "not-yet", 150, never).measuring(90),
                        row("no report after 91 days", "not-reported", 151, never)
                                .measuring(91));
    }

    private static ProgrammeBuilder reported(int day) {
        return ItemTables.issued(DocumentKind.REVIEW_REPORT, day);
    }

    private static ItemTable benefitsLookedFor() {
        return ItemTable.of(RULES, "P4-benefits-looked-for")
                .with(
                        row("all found", "all-found", 100, sound()).measuring(0),
                        row("none expected", "none-expected", 456, benefits()).measuring(0),
                        row("one of two open", "some-open", 456, benefits(OPEN, FOUND))
                                .measuring(1))
                .probing(
                        BenefitsFound.AFTER_END,
                        row("89 days after the end", "not-over", 454, benefits(OPEN)),
                        row("90 days after the end", "not-over", 455, benefits(OPEN)),
                        row("91 days after the end", "none-found", 456, benefits(OPEN)));
    }

    private static List<ItemTable> ethics() {
        return List.of(
                document(RULES, "P5-guidelines-issued", DocumentKind.ETHICAL_GUIDELINES),
                inPlace(
                        RULES,
                        "P5-complaints-procedure",
                        StandardsTables::complaintsFrom,
                        sound().complaints(ComplaintsProcedure.none())),
                CourseTables.contractSigned(RULES, "P5-contracts-signed"),
                CourseTables.rightsKnown(RULES, "P5-rights-known"),
                CourseTables.guidelinesKept(RULES, "P5-guidelines-kept"));
    }

    static ProgrammeBuilder complaintsFrom(int day) {
        return sound().complaints(ComplaintsProcedure.of(Records.procedureVersion("v1", day, 14)));
    }

    private static List<ItemTable> support() {
        Purpose purpose = Purpose.of(MentoringForm.DEVELOPMENTAL, "Goal", "New leaders");
        return List.of(
                document(RULES, "P6-roles-described", DocumentKind.ROLE_DESCRIPTIONS),
                document(RULES, "P6-resources-set-aside", DocumentKind.RESOURCE_PLAN),
                document(RULES, "P6-support-arranged", DocumentKind.SUPPORT_ARRANGEMENTS),
                ItemTable.of(RULES, "P6-sponsor-and-lead")
                        .with(
                                row("two people", "two", 100, sound()),
                                row("one in both roles", "one", 100, Programmes.bare(purpose, Records.LEAD.value()))),
                CourseTables.followedUp(RULES, "P6-followed-up"),
                CourseTables.inTouch(RULES, "P6-in-touch"));
    }
}
