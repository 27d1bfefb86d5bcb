package io.github.mentoring4j.relationship;

import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.participant.Parties;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.participant.Responsibility;
import io.github.mentoring4j.participant.Role;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Counts how the mentee met the eight responsibilities over a relationship. */
final class MenteeTallies {

    private final MentoringRelationship relationship;

    MenteeTallies(MentoringRelationship relationship) {
        this.relationship = relationship;
    }

    List<Tally> tallies() {
        return Role.MENTEE.responsibilities().stream().map(this::tally).toList();
    }

    private Tally tally(Responsibility responsibility) {
        return switch (responsibility) {
            case SHOW_INITIATIVE ->
                perMeeting(responsibility, meeting -> meeting.conduct().initiative());
            case BE_PREPARED, PREPARE_FOR_MEETINGS ->
                perMeeting(responsibility, meeting -> meeting.preparation().preparedBy());
            case MAKE_AN_AGENDA ->
                perMeeting(responsibility, meeting -> meeting.preparation().agendaBy());
            case WRITE_REFLECTION_NOTES -> perMeeting(responsibility, MenteeTallies::noteWriters);
            case INVEST_TIME -> time(responsibility);
            case SET_GOALS ->
                once(
                        responsibility,
                        relationship.learning().goals().isEmpty(),
                        !relationship.learning().goalsOf(Party.MENTEE).isEmpty());
            default ->
                once(
                        responsibility,
                        relationship.commitments().acceptance().isEmpty(),
                        relationship
                                .commitments()
                                .acceptance()
                                .filter(acceptance ->
                                        acceptance.responsibilities().contains(responsibility))
                                .isPresent());
        };
    }

    /** A note is on record or was not written: there is no third. */
    private static Optional<Parties> noteWriters(Meeting meeting) {
        return Optional.of(meeting.preparation().hasNoteBy(Party.MENTEE) ? Parties.MENTEE : Parties.NEITHER);
    }

    private Tally perMeeting(Responsibility responsibility, Function<Meeting, Optional<Parties>> who) {
        List<Parties> known = relationship.meetings().stream()
                .map(who)
                .flatMap(Optional::stream)
                .toList();
        long met = known.stream().filter(each -> each.include(Party.MENTEE)).count();
        return new Tally(responsibility, Math.toIntExact(met), known.size());
    }

    private Tally time(Responsibility responsibility) {
        int held = relationship.meetings().size();
        long missed = relationship.missedMeetings().stream()
                .filter(each -> each.why().by() == Party.MENTEE)
                .count();
        return new Tally(responsibility, held, held + Math.toIntExact(missed));
    }

    private static Tally once(Responsibility responsibility, boolean silent, boolean met) {
        return new Tally(responsibility, met ? 1 : 0, silent ? 0 : 1);
    }
}
