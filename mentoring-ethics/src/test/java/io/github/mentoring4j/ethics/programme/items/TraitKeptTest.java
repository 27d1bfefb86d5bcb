package io.github.mentoring4j.ethics.programme.items;

import static io.github.mentoring4j.ethics.record.Programmes.bare;
import static io.github.mentoring4j.ethics.record.Records.day;
import static io.github.mentoring4j.form.FormTrait.ADVICE_GIVEN;
import static io.github.mentoring4j.form.FormTrait.ADVICE_HELD_BACK;
import static io.github.mentoring4j.form.FormTrait.FORMAL_COURSE;
import static io.github.mentoring4j.form.FormTrait.INFORMAL_COURSE;

import io.github.mentoring4j.contract.Term;
import io.github.mentoring4j.ethics.quality.FormOfMentoring;
import io.github.mentoring4j.ethics.record.Records;
import io.github.mentoring4j.form.FormTrait;
import io.github.mentoring4j.form.MentoringForm;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.programme.Leadership;
import io.github.mentoring4j.programme.MentoringProgramme;
import io.github.mentoring4j.programme.ProgrammeBuilder;
import io.github.mentoring4j.programme.ProgrammeId;
import io.github.mentoring4j.programme.Purpose;
import java.util.List;
import java.util.Set;

class TraitKeptTest extends ItemContract {

    TraitKeptTest() {
        super(FormOfMentoring.ruleSet(), "T1-advice");
    }

    @Override
    List<Row> table() {
        return List.of(
                row("advice held back", "developmental", 0, with(ADVICE_HELD_BACK)),
                row("advice given", "sponsorship", 0, with(ADVICE_GIVEN, FORMAL_COURSE)),
                row("both", "both", 0, with(ADVICE_GIVEN, ADVICE_HELD_BACK)),
                row("nothing said of advice", "unknown", 0, with(INFORMAL_COURSE)),
                row(
                        "it calls itself sponsorship",
                        "not-claimed",
                        0,
                        sponsorship().traits(Set.of(ADVICE_GIVEN))));
    }

    private static ProgrammeBuilder with(FormTrait... traits) {
        return bare().traits(Set.of(traits));
    }

    private static ProgrammeBuilder sponsorship() {
        return MentoringProgramme.builder(
                ProgrammeId.of("p-1"),
                "Title",
                Purpose.of(MentoringForm.SPONSORSHIP, "Goal", "Talents"),
                Leadership.of(ParticipantId.of("sponsor"), Records.LEAD),
                Term.of(day(0), day(365)));
    }
}
