package io.github.mentoring4j.testkit.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.criterion.Eligibilities;
import io.github.mentoring4j.matching.criterion.PairCondition;
import io.github.mentoring4j.matching.criterion.PairPoints;
import io.github.mentoring4j.matching.criterion.Preferences;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.Participant;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Profile;
import io.github.mentoring4j.testkit.ParticipantArbitraries;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Who has been paired before, whichever way round, beside looking through the list of pairs. */
@Tag("law")
class EarlierPartnersLaws {

    private static final List<Participant> PEOPLE = Stream.of("a", "b", "c", "d", "e", "f")
            .map(id -> Participant.of(ParticipantId.of(id), Profile.none()))
            .toList();

    @Provide
    Arbitrary<List<Pair>> histories() {
        return ParticipantArbitraries.pairsAmong(
                        PEOPLE.stream().map(Participant::id).toList())
                .list()
                .ofMaxSize(12);
    }

    @Property(tries = 200)
    void whatIsPreparedForManySaysWhatTheListOfPairsSays(@ForAll("histories") List<Pair> earlier) {
        List<Participant> mentors = PEOPLE.subList(0, 4);
        List<Participant> mentees = PEOPLE.subList(2, 6);
        PairCondition anew = Eligibilities.notEarlierPartners(earlier).prepare(mentors, mentees);
        PairPoints again = Preferences.earlierPartners(earlier, 3).prepare(mentors, mentees);
        for (int mentor = 0; mentor < mentors.size(); mentor++) {
            for (int mentee = 0; mentee < mentees.size(); mentee++) {
                boolean before = paired(
                        earlier, mentors.get(mentor).id(), mentees.get(mentee).id());
                assertThat(anew.permits(mentor, mentee)).isEqualTo(!before);
                assertThat(again.points(mentor, mentee)).isEqualTo(before ? 3 : 0);
            }
        }
    }

    private static boolean paired(List<Pair> earlier, ParticipantId one, ParticipantId other) {
        return !one.equals(other) && (earlier.contains(Pair.of(one, other)) || earlier.contains(Pair.of(other, one)));
    }
}
