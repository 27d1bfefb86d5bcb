package io.github.mentoring4j.ethics.guidelines.ownership;

import static io.github.mentoring4j.ethics.record.Records.on;

import io.github.mentoring4j.ethics.engine.Policy;
import io.github.mentoring4j.meeting.Preparation;
import io.github.mentoring4j.meeting.ReflectionNote;
import io.github.mentoring4j.participant.Party;
import java.util.List;
import java.util.Optional;

class ReflectionNotesTest extends RecentMeetingsContract {

    ReflectionNotesTest() {
        super("G08-reflection-notes", "G08.without-note-percent");
    }

    /** A note on the day (y), three days later (l), or by the mentor alone (m). */
    @Override
    Optional<Preparation> preparation(char sign, int day) {
        return switch (sign) {
            case 'y' -> by(Party.MENTEE, day);
            case 'l' -> by(Party.MENTEE, day + 3);
            case 'm' -> by(Party.MENTOR, day);
            default -> Optional.empty();
        };
    }

    private static Optional<Preparation> by(Party writer, int day) {
        ReflectionNote note = ReflectionNote.of(writer, on(day));
        return Optional.of(new Preparation(Optional.empty(), Optional.empty(), List.of(note)));
    }

    @Override
    List<Row> more() {
        return List.of(
                row("the mentor’s notes do not count", "too-few", 100, held("ymm"))
                        .measuring(2, 1),
                row("a note that comes later counts", "enough", 100, held("nyl"))
                        .measuring(1, 1),
                row("but not before it is written", "too-little-known", 32, held("nyl"))
                        .measuring(1, 1),
                row("7 days after the meeting there is still time", "too-little-known", 37, held("yn?"))
                        .measuring(1, 1),
                row("8 days after the meeting there is none", "too-few", 38, held("yn?"))
                        .measuring(2, 1),
                row(
                                "over, and there is still time",
                                "ended-too-little-known",
                                100,
                                held("yn?").ended(on(90)))
                        .measuring(1, 1)
                        .under(Policy.of("patient").limiting("G08.note-days", 75)),
                row("one meeting a day ago", "too-few-meetings", 11, held("?")).measuring(0, 1),
                row("a policy of 2 days, on the last", "too-little-known", 32, held("yn?"))
                        .measuring(1, 1)
                        .under(Policy.of("strict").limiting("G08.note-days", 2)),
                row("a policy of 2 days, a day later", "too-few", 33, held("yn?"))
                        .measuring(2, 1)
                        .under(Policy.of("strict").limiting("G08.note-days", 2)));
    }
}
