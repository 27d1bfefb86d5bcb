package io.github.mentoring4j.ethics.guidelines.ownership;

import static io.github.mentoring4j.ethics.record.Records.on;

import io.github.mentoring4j.meeting.Preparation;
import io.github.mentoring4j.participant.Parties;
import java.util.List;
import java.util.Optional;

class MenteesAgendaTest extends RecentMeetingsContract {

    MenteesAgendaTest() {
        super("G08-mentees-agenda", "G08.without-agenda-percent");
    }

    @Override
    Optional<Preparation> preparation(char sign, int day) {
        return switch (sign) {
            case 'y' -> by(Parties.BOTH);
            case 'Y' -> by(Parties.MENTEE);
            case 'n' -> by(Parties.NEITHER);
            case 'N' -> by(Parties.MENTOR);
            default -> Optional.empty();
        };
    }

    private static Optional<Preparation> by(Parties who) {
        return Optional.of(new Preparation(Optional.empty(), Optional.of(who), List.of()));
    }

    @Override
    List<Row> more() {
        return List.of(
                row("alone or with the mentor", "enough", 100, held("yYn")).measuring(1, 1),
                row("the mentor or nobody", "too-few", 100, held("ynN")).measuring(2, 1),
                row("nothing on record", "too-little-known", 100, held("???")).measuring(0, 1),
                row("too much is not on record to tell", "too-little-known", 100, held("?y?"))
                        .measuring(0, 1),
                row("one not on record, but enough without it", "enough", 100, held("?yy"))
                        .measuring(0, 1),
                row("one not on record, and too few in any case", "too-few", 100, held("n?n"))
                        .measuring(2, 1),
                row(
                                "over, and nothing on record",
                                "ended-too-little-known",
                                100,
                                held("???").ended(on(90)))
                        .measuring(0, 1),
                row("one not on record could tip it for better", "too-little-known", 100, held("y?"))
                        .measuring(0, 1),
                row("one not on record could tip it for worse", "too-little-known", 100, held("n?"))
                        .measuring(1, 1),
                row("one alone, not on record, could not tip it", "too-few-meetings", 100, held("?"))
                        .measuring(0, 1));
    }
}
