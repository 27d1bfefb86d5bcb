package io.github.mentoring4j.ethics.programme.items;

import static io.github.mentoring4j.ethics.programme.items.ItemContract.row;
import static io.github.mentoring4j.ethics.record.Programmes.documentsWithout;
import static io.github.mentoring4j.ethics.record.Programmes.done;
import static io.github.mentoring4j.ethics.record.Programmes.numbered;
import static io.github.mentoring4j.ethics.record.Programmes.plan;
import static io.github.mentoring4j.ethics.record.Programmes.session;
import static io.github.mentoring4j.ethics.record.Programmes.sound;

import io.github.mentoring4j.ethics.engine.RuleSet;
import io.github.mentoring4j.ethics.programme.ProgrammeRecord;
import io.github.mentoring4j.ethics.programme.items.ItemContract.Row;
import io.github.mentoring4j.ethics.record.Programmes;
import io.github.mentoring4j.evaluation.Evaluations;
import io.github.mentoring4j.participant.Role;
import io.github.mentoring4j.programme.DocumentKind;
import io.github.mentoring4j.programme.EvidenceDocument;
import io.github.mentoring4j.programme.ProgrammeBuilder;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.relationship.RelationshipBuilder;
import io.github.mentoring4j.training.SessionId;
import io.github.mentoring4j.training.Training;
import io.github.mentoring4j.training.TrainingMoment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Tables by kind of item: each is the sound programme with one thing changed. */
final class ItemTables {

    private static final int GROUP = 20;
    private static final int OTHERS = 100;
    private static final int LATER = 100;

    private ItemTables() {}

    /** A table of something that is in place from a day, or missing. */
    static ItemTable inPlace(
            RuleSet<ProgrammeRecord> rules, String rule, IntFunction<ProgrammeBuilder> from, ProgrammeBuilder without) {
        return ItemTable.of(rules, rule)
                .with(
                        row("on the first day", "in-place", LATER, from.apply(0))
                                .measuring(0),
                        row("a day after the start", "late", LATER, from.apply(1))
                                .measuring(1),
                        row("not there on the day before the start", "not-yet", -1, without),
                        row("not there on the first day", "missing", 0, without))
                .probing(Limits.LATE, week(from, 6, "in-place"), week(from, 7, "in-place"), week(from, 8, "late"));
    }

    private static Row week(IntFunction<ProgrammeBuilder> from, int day, String answer) {
        return row("a week allowed, there on day " + day, answer, LATER, from.apply(day))
                .under(Limits.LATE.name(), 7)
                .measuring(day);
    }

    /** A table of two things that belong together. */
    static ItemTable together(
            RuleSet<ProgrammeRecord> rules,
            String rule,
            IntFunction<ProgrammeBuilder> from,
            ProgrammeBuilder withoutOne,
            ProgrammeBuilder withoutOther,
            ProgrammeBuilder without) {
        return inPlace(rules, rule, from, without)
                .with(
                        row("the other alone", "partly", 0, withoutOne),
                        row("the one alone", "partly", 0, withoutOther),
                        row("one alone before the start", "not-yet", -1, withoutOne));
    }

    static ItemTable document(RuleSet<ProgrammeRecord> rules, String rule, DocumentKind kind) {
        return inPlace(rules, rule, day -> issued(kind, day), without(kind));
    }

    static ItemTable documents(RuleSet<ProgrammeRecord> rules, String rule, DocumentKind one, DocumentKind other) {
        List<EvidenceDocument> rest = documentsWithout(one).stream()
                .filter(each -> each.kind() != other)
                .toList();
        return together(rules, rule, day -> issued(one, day), without(one), without(other), sound().documents(rest));
    }

    static ProgrammeBuilder issued(DocumentKind kind, int day) {
        List<EvidenceDocument> all = new ArrayList<>(documentsWithout(kind));
        all.add(Programmes.document(kind, day));
        return sound().documents(all);
    }

    static ProgrammeBuilder without(DocumentKind kind) {
        return sound().documents(documentsWithout(kind));
    }

    static ItemTable trainingPlanned(RuleSet<ProgrammeRecord> rules, String rule) {
        Training gap = new Training(
                List.of(session("s-1", TrainingMoment.AT_THE_START, -5, List.of(Role.MENTOR))),
                List.of(),
                Optional.empty());
        return ItemTable.of(rules, rule)
                .with(
                        row("both, at the start and on the way", "whole", LATER, sound())
                                .measuring(0),
                        row("mentors at the start alone", "gaps", LATER, sound().training(gap))
                                .measuring(3),
                        row("no plan", "nothing", LATER, sound().training(Training.none()))
                                .measuring(4));
    }

    static ItemTable evaluationsDone(RuleSet<ProgrammeRecord> rules, String rule) {
        return ItemTable.of(rules, rule)
                .with(
                        row("too few answered", "few-answered", LATER, evaluated(60, 4)),
                        row("as many answered as the smallest group", "done", LATER, evaluated(60, 5)),
                        row("not due yet", "none-due", 60, notEvaluated()).measuring(0),
                        row("no plan", "no-plan", LATER, sound().evaluations(Evaluations.of(List.of(), List.of()))))
                .probing(
                        EvaluationsDone.OVERDUE,
                        row("29 days after", "done", LATER, evaluated(89, 20)).measuring(29),
                        row("30 days after", "done", LATER, evaluated(90, 20)).measuring(30),
                        row("31 days after", "late", LATER, evaluated(91, 20)).measuring(31))
                .probing(
                        EvaluationsDone.OVERDUE,
                        row("not done after 29 days", "none-due", 89, notEvaluated())
                                .measuring(29),
                        row("not done after 30 days", "none-due", 90, notEvaluated())
                                .measuring(30),
                        row("not done after 31 days", "overdue", 91, notEvaluated())
                                .measuring(31));
    }

    private static ProgrammeBuilder evaluated(int day, int answers) {
        return sound().evaluations(Evaluations.of(plan(60), done(day, answers)));
    }

    private static ProgrammeBuilder notEvaluated() {
        return sound().evaluations(Evaluations.of(plan(60), List.of()));
    }

    /** A table of a share, told by how many of twenty missed it. */
    static ItemTable share(
            RuleSet<ProgrammeRecord> rules,
            String rule,
            int asOf,
            RelationshipBuilder kept,
            RelationshipBuilder missed) {
        return share(rules, rule, new Group(asOf, Programmes.training(GROUP), kept.build(), missed.build()));
    }

    /** A table of a share of those who took part in one session, where nobody in the other role and in no other session did. */
    static ItemTable shareTrained(
            RuleSet<ProgrammeRecord> rules, String rule, Role role, String session, RelationshipBuilder each) {
        String people = role == Role.MENTOR ? "mentor-" : "mentee-";
        Training taken = new Training(
                Programmes.sessions(),
                Programmes.training(GROUP).participation().stream()
                        .filter(one -> one.session().equals(SessionId.of(session)))
                        .filter(one -> one.person().value().startsWith(people))
                        .toList(),
                Optional.empty());
        return share(rules, rule, new Group(LATER, taken, each.build(), each.build()));
    }

    private static ItemTable share(RuleSet<ProgrammeRecord> rules, String rule, Group group) {
        return ItemTable.of(rules, rule)
                .with(
                        group.row("too-few-to-tell", 4, 0),
                        group.row("too-few-to-tell", 2, 2),
                        group.row("enough", 5, 0),
                        group.row("few", 0, GROUP))
                .probing(Limits.ENOUGH, group.row("not-enough", 5), group.row("enough", 4), group.row("enough", 3))
                .probing(Limits.WEAK, group.row("few", 11), group.row("not-enough", 10), group.row("not-enough", 9));
    }

    /** People one to twenty are trained and followed up; those who missed it have higher numbers. */
    private record Group(int asOf, Training training, MentoringRelationship kept, MentoringRelationship missed) {

        Row row(String answer, int missing) {
            return row(answer, GROUP - missing, missing);
        }

        Row row(String answer, int keeping, int missing) {
            List<MentoringRelationship> all = new ArrayList<>(Programmes.copies(keeping, kept));
            for (int number = 1; number <= missing; number++) {
                all.add(numbered(OTHERS + number, missed));
            }
            ProgrammeBuilder programme = sound().training(training).followUps(Programmes.followUps(GROUP, 80));
            return ItemContract.row(keeping + " kept to it, " + missing + " missed it", answer, asOf, programme, all);
        }
    }

    /** A case of five relationships that are alike. */
    static Row alike(String sentence, String answer, int asOf, RelationshipBuilder each) {
        return row(
                sentence + " on day " + asOf,
                answer,
                asOf,
                sound().followUps(Programmes.followUps(5, 20)),
                Programmes.copies(5, each.build()));
    }
}
