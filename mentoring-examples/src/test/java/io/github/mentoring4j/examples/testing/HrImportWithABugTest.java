package io.github.mentoring4j.examples.testing;

import io.github.mentoring4j.matching.Candidate;
import java.util.List;
import net.jqwik.api.ForAll;

/** The property finds that values get lost, and the least that shows it: one person who speaks two languages. */
class HrImportWithABugTest extends HrImportTest {

    @Override
    HrImport tested() {
        return new HrImport() {
            @Override
            String[] values(String cell) {
                return cell.isEmpty() ? new String[0] : new String[] {cell}; // planted: two values are not one
            }
        };
    }

    @Override
    @ShrinksTo("person-1 with 1 place and {languages=[a, b]}")
    void readsWhatWasExported(@ForAll("people") List<Candidate> people) {
        super.readsWhatWasExported(people);
    }
}
