package io.github.mentoring4j.testkit;

import io.github.mentoring4j.competence.CompetenceArea;
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.learning.Field;
import io.github.mentoring4j.meeting.AgendaItem;
import io.github.mentoring4j.meeting.AgendaItemId;
import io.github.mentoring4j.meeting.Attendance;
import io.github.mentoring4j.meeting.CompetenceUse;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.meeting.MeetingConduct;
import io.github.mentoring4j.meeting.MeetingId;
import io.github.mentoring4j.meeting.MissedMeeting;
import io.github.mentoring4j.meeting.Preparation;
import io.github.mentoring4j.meeting.ReflectionNote;
import io.github.mentoring4j.meeting.TouchKind;
import io.github.mentoring4j.meeting.Treatment;
import io.github.mentoring4j.participant.MentorRole;
import io.github.mentoring4j.participant.Parties;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Meetings held and missed. */
public final class MeetingArbitraries {

    private MeetingArbitraries() {}

    /**
     * Meetings that did not take place, cancelled or forgotten.
     *
     * @param earliest what they follow
     * @return up to two, with ids that no meeting has
     */
    public static Arbitrary<List<MissedMeeting>> missedMeetings(Occurrence earliest) {
        return Later.than(earliest, missedMeetings());
    }

    static Arbitrary<Later<List<MissedMeeting>>> missedMeetings() {
        Arbitrary<Later.Numbered<MissedMeeting>> missed = Combinators.combine(
                        Dates.waits(),
                        ParticipantArbitraries.parties(),
                        Arbitraries.integers().between(0, 5).optional(0.5))
                .as((wait, by, daysAhead) -> (number, earliest) -> {
                    MeetingId id = MeetingId.of("missed-" + number);
                    Occurrence happened = wait.apply(earliest);
                    return daysAhead
                            .map(days ->
                                    MissedMeeting.cancelled(id, happened.on().plusDays(days), happened, by, 24 * days))
                            .orElseGet(() -> MissedMeeting.noShow(id, happened, by));
                });
        return Later.list(2, missed);
    }

    /** Meetings whose agenda items are still to be told what goals and private areas there are. */
    static Arbitrary<Later<MeetingDrafts>> meetings() {
        Arbitrary<Later.Numbered<MeetingDrafts.Draft>> draft = Combinators.combine(
                        Dates.waits(), lengths(), items(), attendances(), preparations(), conducts())
                .as((wait, length, items, attendance, preparation, conduct) -> (number, earliest) -> {
                    Occurrence held = wait.apply(earliest);
                    Meeting bare = Meeting.of(MeetingId.of("m-" + number), held, length)
                            .attended(attendance)
                            .prepared(preparation.apply(held))
                            .conducted(conduct);
                    return new MeetingDrafts.Draft(bare, items);
                });
        return Later.list(5, draft).map(drafts -> earliest -> new MeetingDrafts(drafts.after(earliest)));
    }

    private static Arbitrary<Duration> lengths() {
        return Arbitraries.integers().between(1, 240).map(Duration::ofMinutes);
    }

    private static Arbitrary<List<MeetingDrafts.Item>> items() {
        Arbitrary<IntFunction<MeetingDrafts.Item>> item = Combinators.combine(
                        ParticipantArbitraries.parties(),
                        ConductArbitraries.texts().optional(),
                        Combinators.combine(
                                        Arbitraries.of(Parties.class).optional(),
                                        Arbitraries.of(Field.class).optional())
                                .as(MeetingDrafts.Aim::new),
                        Arbitraries.of(TouchKind.class).optional(0.5),
                        competenceUses().optional(0.3),
                        Arbitraries.integers().between(0, MeetingDrafts.NONE))
                .as((by, topic, aim, touch, use, pick) -> number -> {
                    AgendaItem bare = new AgendaItem(AgendaItemId.of("i-" + number), by, topic);
                    return new MeetingDrafts.Item(use.map(bare::callingFor).orElse(bare), aim, touch, pick);
                });
        return ConductArbitraries.counted(3, item);
    }

    private static Arbitrary<CompetenceUse> competenceUses() {
        return Combinators.combine(areas(), Arbitraries.of(Treatment.class)).as(CompetenceUse::of);
    }

    static Arbitrary<CompetenceArea> areas() {
        return Arbitraries.of(
                CompetenceArea.HEALTH, CompetenceArea.LAW, CompetenceArea.of("leadership"), CompetenceArea.of("sales"));
    }

    private static Arbitrary<Attendance> attendances() {
        return Combinators.combine(
                        lengths().optional(),
                        Arbitraries.integers().between(0, 90).optional(),
                        Arbitraries.integers().between(0, 90).optional())
                .as(Attendance::new);
    }

    private static Arbitrary<Function<Occurrence, Preparation>> preparations() {
        Arbitrary<Function<Occurrence, ReflectionNote>> note = Combinators.combine(
                        ParticipantArbitraries.parties(), Dates.waits())
                .as((by, wait) -> held -> ReflectionNote.of(by, wait.apply(held)));
        return Combinators.combine(
                        Arbitraries.of(Parties.class).optional(),
                        Arbitraries.of(Parties.class).optional(),
                        note.list().ofMaxSize(2))
                .as((prepared, agenda, notes) -> held -> new Preparation(
                        prepared,
                        agenda,
                        notes.stream().map(each -> each.apply(held)).toList()));
    }

    private static Arbitrary<MeetingConduct> conducts() {
        return Combinators.combine(
                        Arbitraries.of(Parties.class).optional(),
                        Arbitraries.of(MentorRole.class).set().ofMaxSize(2))
                .as(MeetingConduct::new);
    }
}
