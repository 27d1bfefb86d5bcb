package io.github.mentoring4j.matching.verification;

import io.github.mentoring4j.matching.MatchRequest;
import io.github.mentoring4j.matching.criterion.PairCondition;
import io.github.mentoring4j.matching.criterion.PairPoints;
import io.github.mentoring4j.matching.criterion.Preference;
import io.github.mentoring4j.matching.criterion.Retention;
import io.github.mentoring4j.matching.plan.CriterionScore;
import io.github.mentoring4j.participant.Participant;
import io.github.mentoring4j.participant.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the criteria of a request say of a pair, by the people's places in the request. */
final class Criteria {

    private final MatchRequest request;
    private final List<PairCondition> must;
    private final List<PairPoints> should;

    Criteria(MatchRequest request, List<Participant> mentors, List<Participant> mentees) {
        this.request = request;
        must = request.must().stream()
                .map(criterion -> criterion.prepare(mentors, mentees))
                .collect(Collectors.toUnmodifiableList());
        should = request.should().stream()
                .map(criterion -> criterion.prepare(mentors, mentees))
                .collect(Collectors.toUnmodifiableList());
    }

    boolean permit(int mentor, int mentee) {
        return must.stream().allMatch(condition -> condition.permits(mentor, mentee));
    }

    /** The ids of what a pair does not meet. */
    List<String> unmet(int mentor, int mentee) {
        List<String> unmet = new ArrayList<>();
        for (int place = 0; place < must.size(); place++) {
            if (!must.get(place).permits(mentor, mentee)) {
                unmet.add(request.must().get(place).id());
            }
        }
        return unmet;
    }

    private int points(int preference, int mentor, int mentee) {
        return should.get(preference).points(mentor, mentee);
    }

    /** What is shown of a pair, by preference. */
    List<CriterionScore> scores(int mentor, int mentee) {
        List<CriterionScore> scores = new ArrayList<>();
        for (int place = 0; place < should.size(); place++) {
            Preference preference = request.should().get(place);
            if (!(preference instanceof Retention)) {
                scores.add(new CriterionScore(preference.id(), points(place, mentor, mentee)));
            }
        }
        return scores;
    }

    /** What it counts for that a pair stood before. */
    int retention(int mentor, int mentee) {
        return IntStream.range(0, should.size())
                .filter(place -> request.should().get(place) instanceof Retention)
                .map(place -> points(place, mentor, mentee))
                .sum();
    }

    /** What counts in the choice. */
    int score(int mentor, int mentee) {
        return should.stream().mapToInt(points -> points.points(mentor, mentee)).sum();
    }

    /** What a side thinks of a pair: the points that are nobody's wish alone, and those of its own wishes. */
    int liking(Party side, int mentor, int mentee) {
        int sum = 0;
        for (int place = 0; place < should.size(); place++) {
            Preference preference = request.should().get(place);
            sum += preference.voice().orElse(side) == side ? points(place, mentor, mentee) : 0;
        }
        return sum;
    }
}
