package io.github.mentoring4j.ethics.programme.items;

import static io.github.mentoring4j.ethics.record.Programmes.bare;
import static io.github.mentoring4j.form.FormTrait.ADVICE_GIVEN;
import static io.github.mentoring4j.form.FormTrait.FORMAL_COURSE;
import static io.github.mentoring4j.form.FormTrait.INFLUENCE_USED;
import static io.github.mentoring4j.form.FormTrait.MUTUAL_LEARNING;

import io.github.mentoring4j.ethics.standards.ProgrammeStandards;
import io.github.mentoring4j.form.FormTrait;
import io.github.mentoring4j.programme.ProgrammeBuilder;
import java.util.List;
import java.util.Set;

class FormKeptTest extends ItemContract {

    FormKeptTest() {
        super(ProgrammeStandards.ruleSet(), "P1-form-kept");
    }

    @Override
    List<Row> table() {
        return List.of(
                row("its own traits alone", "as-named", 0, with(FORMAL_COURSE)).measuring(0),
                row("one of three otherwise", "mixed", 0, with(FORMAL_COURSE, MUTUAL_LEARNING, ADVICE_GIVEN))
                        .measuring(1),
                row("half of them otherwise", "otherwise", 0, with(FORMAL_COURSE, ADVICE_GIVEN))
                        .measuring(1),
                row("all otherwise", "otherwise", 0, with(INFLUENCE_USED, ADVICE_GIVEN))
                        .measuring(2),
                row("no traits", "no-traits", 0, bare()));
    }

    private static ProgrammeBuilder with(FormTrait... traits) {
        return bare().traits(Set.of(traits));
    }
}
