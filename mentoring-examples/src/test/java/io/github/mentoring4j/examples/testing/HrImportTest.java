package io.github.mentoring4j.examples.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.Candidate;
import io.github.mentoring4j.participant.Attribute;
import io.github.mentoring4j.participant.Participant;
import io.github.mentoring4j.testkit.ParticipantArbitraries;
import io.github.mentoring4j.testkit.matching.RequestArbitraries;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What an import reads is what was exported: put to it are people whom the kit makes up. */
class HrImportTest {

    /** What is tested. */
    HrImport tested() {
        return new HrImport();
    }

    @Provide
    Arbitrary<List<Candidate>> people() {
        return RequestArbitraries.candidates("person")
                .map(HrImportTest::asExported)
                .list()
                .ofMaxSize(5);
    }

    /** Names and wishes for roles stay with HR. */
    private static Candidate asExported(Candidate candidate) {
        Participant person = candidate.participant();
        return Candidate.of(Participant.of(person.id(), person.profile()), candidate.capacity());
    }

    @Property
    void readsWhatWasExported(@ForAll("people") List<Candidate> people) {
        String export = people.stream()
                .map(HrImportTest::line)
                .collect(Collectors.joining("", "id;places;organisation;grade;languages\n", ""));

        assertThat(tested().read(export)).isEqualTo(people);
    }

    private static String line(Candidate candidate) {
        String places = candidate.capacity() == 1 ? "" : Integer.toString(candidate.capacity());
        return ParticipantArbitraries.ATTRIBUTES.stream()
                .map(attribute -> String.join(",", values(candidate, attribute)))
                .collect(Collectors.joining(";", candidate.participant().id() + ";" + places + ";", "\n"));
    }

    private static List<String> values(Candidate candidate, Attribute attribute) {
        return candidate.participant().profile().values(attribute);
    }
}
