package io.github.mentoring4j.ethics.programme.items;

import static io.github.mentoring4j.ethics.programme.items.ItemContract.row;
import static io.github.mentoring4j.ethics.record.Programmes.documentsWithout;
import static io.github.mentoring4j.ethics.record.Programmes.plan;
import static io.github.mentoring4j.ethics.record.Programmes.sound;

import io.github.mentoring4j.ethics.engine.RuleSet;
import io.github.mentoring4j.ethics.programme.ProgrammeRecord;
import io.github.mentoring4j.ethics.quality.SuccessFactors;
import io.github.mentoring4j.ethics.record.Programmes;
import io.github.mentoring4j.evaluation.Evaluations;
import io.github.mentoring4j.participant.Role;
import io.github.mentoring4j.programme.DocumentKind;
import io.github.mentoring4j.programme.EndorsementLevel;
import io.github.mentoring4j.programme.ProgrammeBuilder;
import io.github.mentoring4j.rights.ComplaintsProcedure;
import java.util.List;

/** The tables of the rules of the ten success factors. */
final class FactorsTables {

    private static final RuleSet<ProgrammeRecord> RULES = SuccessFactors.ruleSet();

    private FactorsTables() {}

    static List<ItemTable> all() {
        DocumentKind purpose = DocumentKind.PURPOSE_AND_TARGET_GROUP;
        DocumentKind guidelines = DocumentKind.ETHICAL_GUIDELINES;
        return List.of(
                ItemTables.together(
                        RULES,
                        "F01-goal-and-target-group",
                        day -> ItemTables.issued(purpose, day),
                        ItemTables.without(purpose),
                        sound().benefits(List.of()),
                        ItemTables.without(purpose).benefits(List.of())),
                ItemTables.together(
                        RULES,
                        "F02-anchored",
                        day -> StandardsTables.endorsed(EndorsementLevel.RESPONSIBLE_MANAGERS, day),
                        StandardsTables.notEndorsed(EndorsementLevel.RESPONSIBLE_MANAGERS),
                        StandardsTables.notEndorsed(EndorsementLevel.TOP_MANAGEMENT),
                        sound().endorsements(List.of())),
                CourseTables.committed(RULES, "F03-committed"),
                ItemTables.documents(
                        RULES,
                        "F04-matching-qualified",
                        DocumentKind.SELECTION_CRITERIA,
                        DocumentKind.MATCHING_PROCEDURE),
                CourseTables.lasted(RULES, "F04-matches-lasted"),
                ItemTables.document(RULES, "F05-guidance-for-mentees", DocumentKind.GUIDANCE_FOR_MENTEES),
                CourseTables.followedUp(RULES, "F06-followed-up"),
                ItemTables.trainingPlanned(RULES, "F07-training-planned"),
                CourseTables.introduced(RULES, "F07-mentors-introduced", Role.MENTOR),
                CourseTables.introduced(RULES, "F07-mentees-briefed", Role.MENTEE),
                ItemTables.documents(RULES, "F08-led", DocumentKind.RESOURCE_PLAN, DocumentKind.SUPPORT_ARRANGEMENTS),
                ItemTables.together(
                        RULES,
                        "F09-ethical-guidelines",
                        StandardsTables::complaintsFrom,
                        sound().complaints(ComplaintsProcedure.none()),
                        ItemTables.without(guidelines),
                        sound().complaints(ComplaintsProcedure.none()).documents(documentsWithout(guidelines))),
                moments(),
                ItemTables.evaluationsDone(RULES, "F10-evaluations-done"));
    }

    private static ItemTable moments() {
        return ItemTable.of(RULES, "F10-evaluation-planned")
                .with(
                        row("on the way and at the end", "whole", 100, sound()).measuring(0),
                        row("on the way alone", "gaps", 100, planned(4)).measuring(1),
                        row("neither", "nothing", 100, planned(0)).measuring(2));
    }

    private static ProgrammeBuilder planned(int first) {
        return sound().evaluations(Evaluations.of(plan(60).subList(0, first), Programmes.done(60, 20)));
    }
}
