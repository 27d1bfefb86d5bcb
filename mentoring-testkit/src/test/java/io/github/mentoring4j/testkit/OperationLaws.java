package io.github.mentoring4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.phase.Phase;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.testkit.operations.Happening;
import io.github.mentoring4j.testkit.operations.OperationArbitraries;
import io.github.mentoring4j.validation.InvalidRecordException;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OperationLaws {

    private static final LocalDate FIRST = Dates.FIRST;

    @Provide
    Arbitrary<List<Happening>> happenings() {
        return OperationArbitraries.happenings();
    }

    @Provide
    Arbitrary<List<MentoringRelationship>> histories() {
        return OperationArbitraries.histories();
    }

    @Property(tries = 300)
    void whatIsRefusedDoesNotHangOnWhatWasToldFirst(@ForAll("happenings") List<Happening> happenings) {
        MentoringRelationship state = OperationArbitraries.matched();
        for (Happening each : happenings) {
            try {
                state = each.to(state);
            } catch (InvalidRecordException refusal) {
                assertThat(refusal.faults()).isNotEmpty();
            }
        }
        LocalDate end = state.ended().map(Occurrence::on).orElse(LocalDate.MAX);

        assertThat(state.meetings()).allMatch(each -> isWithin(each.held(), end));
        assertThat(state.missedMeetings()).allMatch(each -> isWithin(each.happened(), end));
        assertThat(state.ending().requests()).allMatch(each -> isWithin(each.asked(), end));
        assertThat(state.contract().versions())
                .allMatch(each -> !each.proposed().on().isAfter(end))
                .allSatisfy(version ->
                        assertThat(version.signatures()).allMatch(signature -> isWithin(signature.when(), end)));
        assertThat(state.phases().entries())
                .allMatch(each -> each.phase() == Phase.MOVING_ON
                        ? !each.entered().on().isBefore(end)
                        : isWithin(each.entered(), end));
    }

    private static boolean isWithin(Occurrence when, LocalDate end) {
        return !when.on().isBefore(FIRST) && !when.on().isAfter(end);
    }

    @Property(tries = 150)
    void everySequenceOfOperationsLeadsToALegalStateOrIsRefusedWithAReason(
            @ForAll("histories") List<MentoringRelationship> days) {
        for (MentoringRelationship state : days) {
            assertThat(RecordWalk.of(state).records())
                    .allSatisfy(each -> assertThat(RecordWalk.madeAnew(each)).isEqualTo(each));
        }
    }

    @Property(tries = 150)
    void replayToADayIsWhatHadBeenBuiltByThen(@ForAll("histories") List<MentoringRelationship> days) {
        MentoringRelationship last = days.get(days.size() - 1);

        for (int day = 0; day < days.size(); day++) {
            assertThat(last.asOf(Viewpoint.asOf(FIRST.plusDays(day)))).isEqualTo(days.get(day));
        }
    }

    @Property(tries = 150)
    void aRelationshipEndsAtMostOnceAndNothingIsAgreedAfterIt(@ForAll("histories") List<MentoringRelationship> days) {
        MentoringRelationship last = days.get(days.size() - 1);

        last.ended().ifPresent(end -> {
            assertThat(last.meetings()).allMatch(meeting -> !meeting.held().on().isAfter(end.on()));
            assertThat(last.contract().versions())
                    .allMatch(version -> !version.proposed().on().isAfter(end.on()));
        });
    }
}
