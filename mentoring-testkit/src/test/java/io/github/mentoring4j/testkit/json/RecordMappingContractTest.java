package io.github.mentoring4j.testkit.json;

import io.github.mentoring4j.jackson.RecordReader;
import io.github.mentoring4j.jackson.RecordWriter;
import io.github.mentoring4j.programme.MentoringProgramme;
import io.github.mentoring4j.testkit.ProgrammeArbitraries;
import io.github.mentoring4j.validation.FaultTexts;
import java.util.Locale;

class RecordMappingContractTest extends JsonMappingContract<MentoringProgramme> {

    RecordMappingContractTest() {
        super(ProgrammeArbitraries.programmes(), RecordWriter.of()::toText, RecordMappingContractTest::read);
    }

    static MentoringProgramme read(String json) throws Exception {
        var reading = RecordReader.of().read(MentoringProgramme.class, json);
        String faults = reading.match(
                read -> "",
                all -> all.stream()
                        .map(fault -> fault.path() + ": "
                                + FaultTexts.in(Locale.ENGLISH).message(fault))
                        .reduce("", String::concat));
        if (!faults.isEmpty()) {
            throw new Exception(faults);
        }
        return reading.match(read -> read, all -> {
            throw new AssertionError("refused without a fault");
        });
    }
}
