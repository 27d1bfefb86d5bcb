package io.github.mentoring4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.contract.ContractVersion;
import io.github.mentoring4j.contract.MeetingPlace;
import io.github.mentoring4j.contract.MeetingTerms;
import io.github.mentoring4j.contract.Term;
import io.github.mentoring4j.ending.ClosingConversation;
import io.github.mentoring4j.ending.EndingRequest;
import io.github.mentoring4j.ending.EndingRequestId;
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.meeting.MeetingId;
import io.github.mentoring4j.meeting.MissedMeeting;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Parties;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.phase.Phase;
import io.github.mentoring4j.phase.PhasePlan;
import io.github.mentoring4j.programme.ProgrammeId;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.relationship.RelationshipId;
import io.github.mentoring4j.validation.InvalidRecordException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class OperationLaws {

    /** What can happen in a relationship on a day. */
    enum Happening {
        PROPOSE,
        MENTOR_SIGNS,
        MENTEE_SIGNS,
        EXTEND,
        MEET,
        MISS,
        RAPPORT,
        DIRECTION,
        PROGRESS_BY_PLAN,
        WIND_UP,
        MOVE_ON,
        ASK_TO_END,
        ROUND_OFF,
        CLOSE,
        END
    }

    private static final LocalDate FIRST = Dates.FIRST;

    private static final MentoringRelationship MATCHED = MentoringRelationship.builder(
                    RelationshipId.of("r-1"),
                    ProgrammeId.of("programme-1"),
                    Pair.of(ParticipantId.of("mentor-1"), ParticipantId.of("mentee-1")),
                    Occurrence.of(FIRST))
            .build();

    private static MentoringRelationship happens(MentoringRelationship before, Happening what, int number) {
        Occurrence when = Occurrence.of(FIRST.plusDays(number));
        MeetingId meeting = MeetingId.of("m-" + number);
        return switch (what) {
            case PROPOSE -> before.amended(proposal(before, when));
            case MENTOR_SIGNS -> before.signed(Party.MENTOR, when);
            case MENTEE_SIGNS -> before.signed(Party.MENTEE, when);
            case EXTEND -> before.extended(FIRST.plusDays(100L + number), when);
            case MEET -> before.met(Meeting.of(meeting, when, Duration.ofMinutes(60)));
            case MISS -> before.missed(MissedMeeting.noShow(meeting, when, Party.MENTEE));
            case RAPPORT -> before.advancedTo(Phase.RAPPORT_BUILDING, when);
            case DIRECTION -> before.advancedTo(Phase.DIRECTION_SETTING, when);
            case PROGRESS_BY_PLAN -> before.advancedTo(Phase.PROGRESS_MAKING, when, PhasePlan.usual());
            case WIND_UP -> before.advancedTo(Phase.WINDING_UP, when);
            case MOVE_ON -> before.advancedTo(Phase.MOVING_ON, when);
            case ASK_TO_END ->
                before.askedToEnd(EndingRequest.of(EndingRequestId.of("e-" + number), Party.MENTEE, when));
            case ROUND_OFF -> before.roundedOff(ClosingConversation.of(when, Parties.BOTH));
            case CLOSE -> before.closed(ClosingConversation.of(when, Parties.BOTH));
            case END -> before.ended(when);
        };
    }

    /** What happens on which day after the first. */
    record Dated(Happening what, int day) {}

    @Provide
    Arbitrary<List<Dated>> happeningsOnAnyDay() {
        return Combinators.combine(
                        Arbitraries.of(Happening.class), Arbitraries.integers().between(-5, 60))
                .as(Dated::new)
                .list()
                .ofMaxSize(20);
    }

    @Property(tries = 300)
    void whatIsRefusedDoesNotHangOnWhatWasToldFirst(@ForAll("happeningsOnAnyDay") List<Dated> happenings) {
        MentoringRelationship state = MATCHED;
        for (Dated each : happenings) {
            try {
                state = happens(state, each.what(), each.day());
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

    private static ContractVersion proposal(MentoringRelationship before, Occurrence when) {
        return ContractVersion.builder(
                        before.contract().versions().size() + 1,
                        when,
                        Term.of(FIRST, FIRST.plusDays(90)),
                        MeetingTerms.of(6, Duration.ofMinutes(60), 14, MeetingPlace.REMOTE))
                .build();
    }

    /** The record after each day; a day on which something was refused leaves it as it was. */
    private static List<MentoringRelationship> dayByDay(List<Happening> happenings) {
        List<MentoringRelationship> days = new ArrayList<>(List.of(MATCHED));
        for (Happening what : happenings) {
            MentoringRelationship before = days.get(days.size() - 1);
            try {
                days.add(happens(before, what, days.size()));
            } catch (InvalidRecordException refusal) {
                assertThat(refusal.faults()).isNotEmpty();
                days.add(before);
            }
        }
        return days;
    }

    @Property(tries = 150)
    void everySequenceOfOperationsLeadsToALegalStateOrIsRefusedWithAReason(
            @ForAll @Size(max = 25) List<Happening> happenings) {
        for (MentoringRelationship state : dayByDay(happenings)) {
            assertThat(RecordWalk.of(state).records())
                    .allSatisfy(each -> assertThat(RecordWalk.madeAnew(each)).isEqualTo(each));
        }
    }

    @Property(tries = 150)
    void replayToADayIsWhatHadBeenBuiltByThen(@ForAll @Size(max = 25) List<Happening> happenings) {
        List<MentoringRelationship> days = dayByDay(happenings);
        MentoringRelationship last = days.get(days.size() - 1);

        for (int day = 0; day < days.size(); day++) {
            assertThat(last.asOf(Viewpoint.asOf(FIRST.plusDays(day)))).isEqualTo(days.get(day));
        }
    }

    @Property(tries = 150)
    void aRelationshipEndsAtMostOnceAndNothingIsAgreedAfterIt(@ForAll @Size(max = 25) List<Happening> happenings) {
        List<MentoringRelationship> days = dayByDay(happenings);
        MentoringRelationship last = days.get(days.size() - 1);

        last.ended().ifPresent(end -> {
            assertThat(last.meetings()).allMatch(meeting -> !meeting.held().on().isAfter(end.on()));
            assertThat(last.contract().versions())
                    .allMatch(version -> !version.proposed().on().isAfter(end.on()));
        });
    }
}
