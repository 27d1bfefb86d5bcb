package io.github.mentoring4j.ethics.programme.items;

import static io.github.mentoring4j.ethics.record.Programmes.bare;
import static io.github.mentoring4j.ethics.record.Records.day;

import io.github.mentoring4j.contract.Term;
import io.github.mentoring4j.ethics.record.Records;
import io.github.mentoring4j.ethics.standards.ProgrammeStandards;
import io.github.mentoring4j.form.MentoringForm;
import io.github.mentoring4j.programme.Leadership;
import io.github.mentoring4j.programme.MentoringProgramme;
import io.github.mentoring4j.programme.ProgrammeBuilder;
import io.github.mentoring4j.programme.ProgrammeId;
import io.github.mentoring4j.programme.Purpose;
import java.util.List;

class TwoPeopleTest extends ItemContract {

    TwoPeopleTest() {
        super(ProgrammeStandards.ruleSet(), "P6-sponsor-and-lead");
    }

    @Override
    List<Row> table() {
        return List.of(row("two people", "two", 0, bare()), row("one person", "one", 0, ledBySponsor()));
    }

    private static ProgrammeBuilder ledBySponsor() {
        return MentoringProgramme.builder(
                ProgrammeId.of("p-1"),
                "Title",
                Purpose.of(MentoringForm.DEVELOPMENTAL, "Goal", "New leaders"),
                Leadership.of(Records.LEAD, Records.LEAD),
                Term.of(day(0), day(365)));
    }
}
