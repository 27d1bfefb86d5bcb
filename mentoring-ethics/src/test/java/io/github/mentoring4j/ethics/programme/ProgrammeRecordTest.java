package io.github.mentoring4j.ethics.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.ethics.record.Programmes;
import io.github.mentoring4j.ethics.record.Records;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.programme.MentoringProgramme;
import io.github.mentoring4j.programme.ProgrammeId;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.relationship.RelationshipId;
import io.github.mentoring4j.validation.InvalidRecordException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgrammeRecordTest {

    private static final MentoringProgramme PROGRAMME = Programmes.sound().build();

    @Test
    void sortsRelationshipsById() {
        MentoringRelationship one = Programmes.relationship(1);
        MentoringRelationship two = Programmes.relationship(2);

        assertThat(ProgrammeRecord.of(PROGRAMME, List.of(two, one)).relationships())
                .containsExactly(one, two);
    }

    @Test
    void refusesWhatBelongsElsewhereAndWhatStandsTwiceTogether() {
        MentoringRelationship elsewhere = MentoringRelationship.builder(
                        RelationshipId.of("r-9"),
                        ProgrammeId.of("p-2"),
                        Pair.of(Records.MENTOR, Records.MENTEE),
                        Records.on(0))
                .build();
        MentoringRelationship one = Programmes.relationship(1);

        assertThatThrownBy(() -> ProgrammeRecord.of(PROGRAMME, List.of(elsewhere, one, one)))
                .isInstanceOfSatisfying(
                        InvalidRecordException.class,
                        refused -> assertThat(refused.faults())
                                .extracting(fault -> fault.path())
                                .containsExactlyInAnyOrder("relationships[0].programme", "relationships[2].id"));
    }

    @Test
    void seesNoRelationshipBeforeItsMatch() {
        ProgrammeRecord record = ProgrammeRecord.of(PROGRAMME, List.of(Programmes.relationship(1)));

        assertThat(record.asOf(Viewpoint.asOf(Records.day(-1))).relationships()).isEmpty();
        assertThat(record.asOf(Viewpoint.asOf(Records.day(0))).relationships()).hasSize(1);
        assertThat(record.asOf(Viewpoint.asOf(Records.day(5_000)))).isSameAs(record);
    }

    @Test
    void showsNoWordOfAnybody() {
        ProgrammeRecord record = ProgrammeRecord.of(PROGRAMME, List.of(Programmes.relationship(1)));

        assertThat(record).hasToString("ProgrammeRecord[p-1, relationships=1]");
        assertThat(record.withoutText().programme().title()).doesNotContain(Records.SECRET);
    }
}
