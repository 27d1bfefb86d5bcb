package io.github.mentoring4j.examples.demo;

import io.github.mentoring4j.ending.ClosingConversation;
import io.github.mentoring4j.ending.Ending;
import io.github.mentoring4j.ending.EndingRequest;
import io.github.mentoring4j.ending.EndingRequestId;
import io.github.mentoring4j.ending.Pressure;
import io.github.mentoring4j.ending.PressureId;
import io.github.mentoring4j.ending.PressureKind;
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.participant.Parties;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.participant.Role;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;

/** What goes wrong when two part, and an early end with which nothing is wrong. */
final class EndingIncidents {

    private EndingIncidents() {}

    static MentoringRelationship endedWithoutClosing(MentoringRelationship usual) {
        return Parting.until(usual, LocalDate.of(2026, Month.JUNE, 2)).ended(Occurrence.of(2026, 6, 10));
    }

    static MentoringRelationship pressedToGoOn(MentoringRelationship usual) {
        EndingRequest request = EndingRequest.of(EndingRequestId.of("e1"), Party.MENTEE, Occurrence.of(2026, 6, 5));
        Pressure pressure =
                Pressure.of(PressureId.of("u1"), PressureKind.PRESSED_TO_GO_ON, Role.MENTOR, Occurrence.of(2026, 6, 9));
        Ending ending = new Ending(List.of(request), List.of(pressure), List.of(), Optional.empty());
        return Parting.until(usual, LocalDate.of(2026, Month.MAY, 29)).toBuilder()
                .ending(ending)
                .build()
                .closed(ClosingConversation.of(Occurrence.of(2026, 6, 16), Parties.BOTH));
    }

    static MentoringRelationship endedEarly(MentoringRelationship usual) {
        return Parting.roundedOff(
                Parting.until(usual, LocalDate.of(2026, Month.APRIL, 14)),
                LocalDate.of(2026, Month.APRIL, 20),
                LocalDate.of(2026, Month.APRIL, 23));
    }
}
