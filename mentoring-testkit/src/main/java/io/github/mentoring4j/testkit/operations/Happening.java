package io.github.mentoring4j.testkit.operations;

import io.github.mentoring4j.contract.ContractVersion;
import io.github.mentoring4j.contract.MeetingPlace;
import io.github.mentoring4j.contract.MeetingTerms;
import io.github.mentoring4j.contract.Term;
import io.github.mentoring4j.ending.ClosingConversation;
import io.github.mentoring4j.ending.EndingRequest;
import io.github.mentoring4j.ending.EndingRequestId;
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.meeting.MeetingId;
import io.github.mentoring4j.meeting.MissedMeeting;
import io.github.mentoring4j.participant.Parties;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.phase.Phase;
import io.github.mentoring4j.phase.PhasePlan;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.testkit.Dates;
import java.time.Duration;
import java.util.Objects;

/**
 * One operation on one day.
 *
 * @param operation what happens
 * @param day how many days after {@link Dates#FIRST}, on which the two were matched; may be negative
 */
public record Happening(Operation operation, int day) {

    private static final int TERM_DAYS = 90;
    private static final int EXTENDED_BY = 100;

    /**
     * Takes both.
     *
     * @throws NullPointerException if the operation is null
     */
    public Happening {
        Objects.requireNonNull(operation, "operation");
    }

    /**
     * When it happens.
     *
     * @return that day, and recorded on it
     */
    public Occurrence when() {
        return Occurrence.of(Dates.FIRST.plusDays(day));
    }

    /**
     * What comes of it.
     *
     * @param before the relationship to which it happens
     * @return the relationship afterwards
     * @throws io.github.mentoring4j.validation.InvalidRecordException if it cannot happen then
     */
    public MentoringRelationship to(MentoringRelationship before) {
        MeetingId meeting = MeetingId.of("m-" + day);
        return switch (operation) {
            case PROPOSE -> before.amended(proposal(before));
            case MENTOR_SIGNS -> before.signed(Party.MENTOR, when());
            case MENTEE_SIGNS -> before.signed(Party.MENTEE, when());
            case EXTEND -> before.extended(when().on().plusDays(EXTENDED_BY), when());
            case MEET -> before.met(Meeting.of(meeting, when(), Duration.ofMinutes(60)));
            case MISS -> before.missed(MissedMeeting.noShow(meeting, when(), Party.MENTEE));
            case BUILD_RAPPORT -> before.advancedTo(Phase.RAPPORT_BUILDING, when());
            case SET_DIRECTION -> before.advancedTo(Phase.DIRECTION_SETTING, when());
            case MAKE_PROGRESS_BY_PLAN -> before.advancedTo(Phase.PROGRESS_MAKING, when(), PhasePlan.usual());
            case WIND_UP -> before.advancedTo(Phase.WINDING_UP, when());
            case MOVE_ON -> before.advancedTo(Phase.MOVING_ON, when());
            case ASK_TO_END ->
                before.askedToEnd(EndingRequest.of(EndingRequestId.of("e-" + day), Party.MENTEE, when()));
            case ROUND_OFF -> before.roundedOff(ClosingConversation.of(when(), Parties.BOTH));
            case CLOSE -> before.closed(ClosingConversation.of(when(), Parties.BOTH));
            case END -> before.ended(when());
        };
    }

    private ContractVersion proposal(MentoringRelationship before) {
        return ContractVersion.builder(
                        before.contract().versions().size() + 1,
                        when(),
                        Term.of(Dates.FIRST, Dates.FIRST.plusDays(TERM_DAYS)),
                        MeetingTerms.of(6, Duration.ofMinutes(60), 14, MeetingPlace.REMOTE))
                .build();
    }
}
