package io.github.mentoring4j.ethics.programme.items;

import static io.github.mentoring4j.ethics.programme.items.ItemContract.row;
import static io.github.mentoring4j.ethics.record.Programmes.sound;

import io.github.mentoring4j.ethics.engine.RuleSet;
import io.github.mentoring4j.ethics.programme.ProgrammeRecord;
import io.github.mentoring4j.ethics.quality.FormOfMentoring;
import io.github.mentoring4j.ethics.quality.MarksOfMentoring;
import io.github.mentoring4j.ethics.record.Programmes;
import io.github.mentoring4j.evaluation.Evaluations;
import io.github.mentoring4j.form.FormTrait;
import io.github.mentoring4j.form.MentoringForm;
import io.github.mentoring4j.network.Networks;
import io.github.mentoring4j.programme.DocumentKind;
import io.github.mentoring4j.programme.EvidenceDocument;
import io.github.mentoring4j.programme.ProgrammeBuilder;
import io.github.mentoring4j.programme.Purpose;
import io.github.mentoring4j.rights.ComplaintsProcedure;
import io.github.mentoring4j.training.Training;
import java.util.List;
import java.util.Set;

/** The tables of the eight marks and the six traits of the form. */
final class MarksTables {

    private static final RuleSet<ProgrammeRecord> MARKS = MarksOfMentoring.ruleSet();

    private MarksTables() {}

    static List<ItemTable> all() {
        return List.of(
                mark("M1-structure", sound().training(Training.none())),
                mark("M2-contract", ItemTables.without(DocumentKind.CONTRACT_TEMPLATE)),
                mark("M3-commitment", ItemTables.without(DocumentKind.COMMITMENTS)),
                mark("M4-roles", ItemTables.without(DocumentKind.ROLE_DESCRIPTIONS)),
                ofTwo(
                        "M5-ethics",
                        ItemTables.without(DocumentKind.ETHICAL_GUIDELINES),
                        sound().complaints(ComplaintsProcedure.none()),
                        ItemTables.without(DocumentKind.ETHICAL_GUIDELINES).complaints(ComplaintsProcedure.none())),
                ofTwo(
                        "M6-follow-up",
                        sound().followUps(List.of()),
                        sound().evaluations(Evaluations.none()),
                        sound().followUps(List.of()).evaluations(Evaluations.none())),
                mark("M7-networks", sound().networks(Networks.none())),
                mark("M8-leadership", sound().documents(ledBy()))
                        .with(
                                row("resources", "shown", 100, sound().documents(ledBy(DocumentKind.RESOURCE_PLAN))),
                                row("help", "shown", 100, sound().documents(ledBy(DocumentKind.SUPPORT_ARRANGEMENTS)))),
                trait("T1-advice", FormTrait.ADVICE_HELD_BACK, FormTrait.ADVICE_GIVEN),
                trait("T2-course", FormTrait.FORMAL_COURSE, FormTrait.INFORMAL_COURSE),
                trait("T3-meetings", FormTrait.REGULAR_MEETINGS, FormTrait.MEETINGS_AD_HOC),
                trait("T4-purpose", FormTrait.DEVELOPMENT_OF_THE_PERSON, FormTrait.CAREER_GUIDANCE),
                trait("T5-learning", FormTrait.MUTUAL_LEARNING, FormTrait.ONE_WAY_LEARNING),
                trait("T6-power", FormTrait.POWER_SET_ASIDE, FormTrait.INFLUENCE_USED));
    }

    private static List<EvidenceDocument> ledBy(DocumentKind... kinds) {
        Set<DocumentKind> means = Set.of(DocumentKind.RESOURCE_PLAN, DocumentKind.SUPPORT_ARRANGEMENTS);
        return Programmes.documents().stream()
                .filter(each -> !means.contains(each.kind()) || Set.of(kinds).contains(each.kind()))
                .toList();
    }

    private static ItemTable mark(String rule, ProgrammeBuilder without) {
        return ItemTable.of(MARKS, rule)
                .with(row("on record", "shown", 100, sound()), row("not on record", "nothing", 100, without));
    }

    private static ItemTable ofTwo(
            String rule, ProgrammeBuilder withoutOne, ProgrammeBuilder withoutOther, ProgrammeBuilder without) {
        return mark(rule, without)
                .with(row("the other alone", "partly", 100, withoutOne))
                .with(row("the one alone", "partly", 100, withoutOther));
    }

    private static ItemTable trait(String rule, FormTrait own, FormTrait other) {
        return ItemTable.of(FormOfMentoring.ruleSet(), rule)
                .with(
                        row("its own", "developmental", 100, sound().traits(Set.of(own))),
                        row("the other", "sponsorship", 100, sound().traits(Set.of(other))),
                        row("both", "both", 100, sound().traits(Set.of(own, other))),
                        row("neither", "unknown", 100, sound().traits(othersThan(own))),
                        row("called sponsorship", "not-claimed", 100, sponsorship(other)));
    }

    private static Set<FormTrait> othersThan(FormTrait own) {
        return own == FormTrait.ADVICE_HELD_BACK ? Set.of(FormTrait.FORMAL_COURSE) : Set.of(FormTrait.ADVICE_HELD_BACK);
    }

    private static ProgrammeBuilder sponsorship(FormTrait trait) {
        return Programmes.bare(Purpose.of(MentoringForm.SPONSORSHIP, "Goal", "Talents"), "sponsor")
                .traits(Set.of(trait));
    }
}
