package io.github.mentoring4j.testkit.matching;

import io.github.mentoring4j.matching.Candidate;
import io.github.mentoring4j.matching.MatchRequest;
import io.github.mentoring4j.matching.criterion.Eligibilities;
import io.github.mentoring4j.matching.criterion.Preferences;
import io.github.mentoring4j.matching.criterion.Scale;
import io.github.mentoring4j.participant.Attribute;
import io.github.mentoring4j.participant.Participant;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.participant.Profile;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Requests of one organisation, in which the same people mentor, are mentored, and have others report to them. */
final class BothSides {

    private static final Attribute SITE = Attribute.of("site");
    private static final Attribute LEVEL = Attribute.of("level");
    private static final Attribute MANAGER = Attribute.of("manager");
    private static final Attribute WISHES = Attribute.of("wishes");

    private static final int IDS = 14;
    private static final int MOST_PEOPLE = 9;
    private static final int MOST_PLACES = 3;

    private BothSides() {}

    static Arbitrary<MatchRequest> requests() {
        return Combinators.combine(people(), people()).as(BothSides::request);
    }

    private static MatchRequest request(List<Candidate> mentors, List<Candidate> mentees) {
        return MatchRequest.builder()
                .mentors(mentors)
                .mentees(mentees)
                .must(Eligibilities.different(SITE))
                .must(Eligibilities.gap(LEVEL, Scale.numbers(), 0, 3).permittingUnknown())
                .must(Eligibilities.outsideReportingLine(MANAGER).permittingUnknown())
                .should(Preferences.gap(LEVEL, Scale.numbers(), Map.of(1, 4, 2, -3)))
                .should(Preferences.wished(Party.MENTEE, WISHES, List.of(5, 2)))
                .build();
    }

    /** Few ids, so that some people stand on both sides, manage or wish for each other. */
    private static Arbitrary<List<Candidate>> people() {
        Arbitrary<String> ids = Arbitraries.integers().between(1, IDS).map(number -> "p" + number);
        Arbitrary<Profile> profiles = Combinators.combine(
                        Arbitraries.of("oslo", "bergen", "bodø").list().ofMaxSize(1),
                        Arbitraries.of("1", "2", "2.5", "4", "unknown").list().ofMaxSize(1),
                        ids.list().ofMaxSize(1),
                        ids.list().ofMaxSize(3))
                .as((site, level, manager, wishes) ->
                        Profile.of(Map.of(SITE, site, LEVEL, level, MANAGER, manager, WISHES, wishes)));
        return Combinators.combine(ids, profiles, Arbitraries.integers().between(0, MOST_PLACES))
                .as((id, profile, places) -> Candidate.of(Participant.of(ParticipantId.of(id), profile), places))
                .list()
                .ofMaxSize(MOST_PEOPLE)
                .uniqueElements(candidate -> candidate.participant().id());
    }
}
