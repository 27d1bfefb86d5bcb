package io.github.mentoring4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.jackson.Reading;
import io.github.mentoring4j.jackson.RecordReader;
import io.github.mentoring4j.jackson.RecordWriter;
import io.github.mentoring4j.programme.Mark;
import io.github.mentoring4j.programme.MarkAnswer;
import io.github.mentoring4j.programme.MentoringProgramme;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ProgrammeLaws {

    @Provide
    Arbitrary<MentoringProgramme> programmes() {
        return ProgrammeArbitraries.programmes();
    }

    @Provide
    Arbitrary<Viewpoint> viewpoints() {
        return Dates.viewpoints();
    }

    @Property(tries = 120)
    void aProgrammeComesBackFromJsonAsItWas(@ForAll("programmes") MentoringProgramme programme) {
        byte[] json = RecordWriter.of().write(programme);

        assertThat(RecordReader.of().read(MentoringProgramme.class, json)).isEqualTo(new Reading.Read<>(programme));
    }

    @Property(tries = 120)
    void lookingTwiceFromTheSamePlaceShowsNoLess(
            @ForAll("programmes") MentoringProgramme programme, @ForAll("viewpoints") Viewpoint viewpoint) {
        MentoringProgramme seen = programme.asOf(viewpoint);

        assertThat(seen.asOf(viewpoint)).isSameAs(seen);
        assertThat(seen.followUps()).allMatch(each -> viewpoint.sees(each.made()));
        assertThat(seen.training().participation()).allMatch(each -> viewpoint.sees(each.attended()));
    }

    @Property(tries = 120)
    void neitherItsStringNorTheRecordWithoutTextShowsWords(@ForAll("programmes") MentoringProgramme programme) {
        MentoringProgramme bare = programme.withoutText();

        assertThat(programme.toString()).doesNotContain(ConductArbitraries.MARKER);
        assertThat(RecordWriter.of().toText(bare)).doesNotContain(ConductArbitraries.MARKER);
        assertThat(bare.withoutText()).isEqualTo(bare);
    }

    @Property(tries = 120)
    void everyMarkIsAnsweredInOrderAndShownOnlyByEvidence(@ForAll("programmes") MentoringProgramme programme) {
        assertThat(programme.marks()).extracting(MarkAnswer::mark).containsExactly(Mark.values());
        assertThat(programme.marks())
                .allMatch(answer -> !answer.shown() || !answer.evidence().isEmpty());
    }
}
