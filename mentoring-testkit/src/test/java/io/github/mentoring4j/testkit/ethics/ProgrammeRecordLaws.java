package io.github.mentoring4j.testkit.ethics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.ethics.engine.Report;
import io.github.mentoring4j.ethics.programme.ProgrammeRecord;
import io.github.mentoring4j.ethics.standards.ProgrammeStandards;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.testkit.ConductArbitraries;
import io.github.mentoring4j.testkit.Dates;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

@Tag("law")
class ProgrammeRecordLaws {

    @Provide
    Arbitrary<ProgrammeRecord> records() {
        return ProgrammeRecordArbitraries.records();
    }

    @Provide
    Arbitrary<Viewpoint> viewpoints() {
        return Dates.viewpoints();
    }

    @Property(tries = 60)
    void theOrderOfRelationshipsDoesNotMatter(@ForAll("records") ProgrammeRecord record, @ForAll Random random) {
        List<MentoringRelationship> shuffled = new ArrayList<>(record.relationships());
        Collections.shuffle(shuffled, random);

        assertThat(ProgrammeRecord.of(record.programme(), shuffled)).isEqualTo(record);
    }

    @Property(tries = 60)
    void lookingTwiceFromTheSamePlaceShowsNoLess(
            @ForAll("records") ProgrammeRecord record, @ForAll("viewpoints") Viewpoint viewpoint) {
        ProgrammeRecord seen = record.asOf(viewpoint);

        assertThat(seen.asOf(viewpoint)).isSameAs(seen);
        assertThat(seen.relationships()).allMatch(each -> viewpoint.sees(each.matched()));
    }

    @Property(tries = 60)
    void neitherItsStringNorTheRecordWithoutTextShowsWords(@ForAll("records") ProgrammeRecord record) {
        assertThat(record.toString()).doesNotContain(ConductArbitraries.MARKER);
        assertThat(record.withoutText().withoutText()).isEqualTo(record.withoutText());
    }

    @Property(tries = 20)
    void theNumberOfThreadsDoesNotMatter(
            @ForAll("records") ProgrammeRecord one,
            @ForAll("records") ProgrammeRecord other,
            @ForAll("viewpoints") Viewpoint viewpoint) {
        List<ProgrammeRecord> both = List.of(one, other);

        assertThat(reports(both, viewpoint, 2)).isEqualTo(reports(both, viewpoint, 1));
    }

    private static List<Report> reports(List<ProgrammeRecord> records, Viewpoint viewpoint, int threads) {
        try (var reports =
                ProgrammeStandards.ruleSet().batch(viewpoint).threads(threads).evaluate(records.stream())) {
            return reports.toList();
        }
    }
}
