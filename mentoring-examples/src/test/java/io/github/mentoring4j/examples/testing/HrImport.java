package io.github.mentoring4j.examples.testing;

import io.github.mentoring4j.matching.Candidate;
import io.github.mentoring4j.participant.Attribute;
import io.github.mentoring4j.participant.Participant;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Profile;
import java.util.List;

/**
 * An import of people from an export of an HR system: a line for each, {@code id;places;organisation;grade;languages}. No places
 * stated means one; in a cell with several values a comma stands between them.
 */
class HrImport {

    private static final List<Attribute> ATTRIBUTES =
            List.of(Attribute.of("organisation"), Attribute.of("grade"), Attribute.of("languages"));

    List<Candidate> read(String export) {
        return export.lines().skip(1).map(this::candidate).toList();
    }

    private Candidate candidate(String line) {
        String[] cells = line.split(";", -1);
        Profile profile = Profile.none();
        for (int i = 0; i < ATTRIBUTES.size(); i++) {
            profile = profile.with(ATTRIBUTES.get(i), values(cells[i + 2]));
        }
        int places = cells[1].isEmpty() ? 1 : Integer.parseInt(cells[1]);
        return Candidate.of(Participant.of(ParticipantId.of(cells[0]), profile), places);
    }

    /** The values of a cell. */
    String[] values(String cell) {
        return cell.isEmpty() ? new String[0] : cell.split(",", -1);
    }
}
