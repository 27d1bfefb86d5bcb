package io.github.mentoring4j.ethics.followup;

import static io.github.mentoring4j.ethics.record.Courses.agreed;
import static io.github.mentoring4j.ethics.record.Courses.contract;
import static io.github.mentoring4j.ethics.record.Courses.phases;
import static io.github.mentoring4j.ethics.record.Programmes.numbered;
import static io.github.mentoring4j.ethics.record.Records.bare;
import static io.github.mentoring4j.ethics.record.Records.meetings;
import static io.github.mentoring4j.ethics.record.Records.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.ethics.programme.ProgrammeRecord;
import io.github.mentoring4j.ethics.record.Programmes;
import io.github.mentoring4j.ethics.record.Records;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.phase.Phase;
import io.github.mentoring4j.programme.ProgrammeBuilder;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.relationship.RelationshipBuilder;
import io.github.mentoring4j.validation.InvalidRecordException;
import java.util.List;
import org.junit.jupiter.api.Test;

class FollowUpListTest {

    @Test
    void asksForASoundRelationshipNothing() {
        FollowUpList list = FollowUpList.of(Programmes.soundRecord(), Viewpoint.asOf(Records.day(100)));

        assertThat(list.entries()).hasSize(Programmes.PAIRS);
        assertThat(list.needingAttention()).isEmpty();
        FollowUpEntry first = list.entries().get(0);
        assertThat(first.meetings()).isEqualTo(5);
        assertThat(first.lastMet()).contains(Records.day(75));
        assertThat(first.silentDays()).isEqualTo(25);
        assertThat(first.lastAsked()).contains(Records.day(80));
        assertThat(first.phase().orElseThrow().phase()).isEqualTo(Phase.PROGRESS_MAKING);
        assertThat(list)
                .hasToString("FollowUpList[p-1, as of " + Records.day(100) + ", entries=10, needing attention=0]");
    }

    @Test
    void theFirstMeetingIsDueWithinThirtyDays() {
        assertThat(attention(bare(), 30)).isEmpty();
        assertThat(attention(bare(), 31)).containsExactly(Attention.NEVER_MET);
    }

    @Test
    void silenceBeginsAfterSixtyDaysWithoutAMeeting() {
        assertThat(attention(bare().meetings(meetings(10)), 70)).isEmpty();
        assertThat(attention(bare().meetings(meetings(10)), 71)).containsExactly(Attention.SILENT);
        assertThat(attention(bare().meetings(meetings(10, 80)), 71)).containsExactly(Attention.SILENT);
    }

    @Test
    void somebodyAsksEveryHundredAndTwentyDays() {
        ProgrammeBuilder asked = trained().followUps(Programmes.followUps(1, 30));

        assertThat(attention(bare().meetings(meetings(110)), 120)).isEmpty();
        assertThat(attention(bare().meetings(meetings(110)), 121)).containsExactly(Attention.LONG_UNASKED);
        assertThat(attention(asked, bare().meetings(meetings(110)), 150)).isEmpty();
        assertThat(attention(asked, bare().meetings(meetings(110)), 151)).containsExactly(Attention.LONG_UNASKED);
    }

    @Test
    void bothAreTrainedByTheFirstMeeting() {
        ProgrammeBuilder untrained = Programmes.bare();

        assertThat(attention(untrained, bare(), 20)).isEmpty();
        assertThat(attention(untrained, bare().meetings(meetings(10)), 20))
                .containsExactly(Attention.MENTOR_NOT_INTRODUCED, Attention.MENTEE_NOT_BRIEFED);
    }

    @Test
    void aRelationshipThatGoesOnBeyondItsLastDayIsTold() {
        RelationshipBuilder short50 = bare().meetings(meetings(10, 45)).contract(contract(agreed(1, 8, 50)));

        assertThat(attention(short50, 50)).isEmpty();
        assertThat(attention(short50, 51)).containsExactly(Attention.BEYOND_TERM);
    }

    @Test
    void leavesOutWhatHasEndedAndWhatIsNotThereYet() {
        assertThat(list(trained(), 40, bare().ended(on(40)).build()).entries()).isEmpty();
        assertThat(list(trained(), 39, bare().ended(on(40)).build()).entries()).hasSize(1);
        assertThat(list(trained(), -1, bare().build()).entries()).isEmpty();
    }

    @Test
    void theLongestSilentComesFirstAndTiesGoById() {
        FollowUpList list = list(
                trained(),
                50,
                numbered(3, bare().meetings(meetings(40)).build()),
                numbered(2, bare().meetings(meetings(20)).build()),
                numbered(1, bare().meetings(meetings(40)).build()));

        assertThat(list.entries())
                .extracting(entry -> entry.relationship().value())
                .containsExactly("r-2", "r-1", "r-3");
    }

    @Test
    void limitsCanBeSet() {
        FollowUpLimits strict = new FollowUpLimits(7, 14, 21);
        ProgrammeRecord record = ProgrammeRecord.of(trained().build(), List.of(bare().build()));

        assertThat(FollowUpList.of(record, Viewpoint.asOf(Records.day(7)), strict)
                        .needingAttention())
                .isEmpty();
        assertThat(FollowUpList.of(record, Viewpoint.asOf(Records.day(8)), strict)
                        .needing(Attention.NEVER_MET))
                .hasSize(1);
        assertThatThrownBy(() -> new FollowUpLimits(0, 0, 400)).isInstanceOf(InvalidRecordException.class);
    }

    private static ProgrammeBuilder trained() {
        return Programmes.bare().training(Programmes.training(3));
    }

    private static List<Attention> attention(RelationshipBuilder relationship, int asOf) {
        return attention(trained(), relationship, asOf);
    }

    private static List<Attention> attention(ProgrammeBuilder programme, RelationshipBuilder relationship, int asOf) {
        RelationshipBuilder entered = relationship.phases(phases(0));
        return list(programme, asOf, numbered(1, entered.build()))
                .entries()
                .get(0)
                .attention();
    }

    private static FollowUpList list(ProgrammeBuilder programme, int asOf, MentoringRelationship... relationships) {
        ProgrammeRecord record = ProgrammeRecord.of(programme.build(), List.of(relationships));
        return FollowUpList.of(record, Viewpoint.asOf(Records.day(asOf)));
    }
}
