package io.github.mentoring4j.matching;

import io.github.mentoring4j.matching.criterion.Eligibility;
import io.github.mentoring4j.matching.criterion.PairCondition;
import io.github.mentoring4j.matching.criterion.PairPoints;
import io.github.mentoring4j.matching.criterion.Preference;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.graph.CandidateGraphBuilder;
import io.github.mentoring4j.matching.strategy.MatchingProgress;
import io.github.mentoring4j.matching.strategy.MatchingStep;
import io.github.mentoring4j.participant.Party;
import java.util.List;

/** A request in numbers: people by number, criteria made ready, and the graph of what may be made. */
final class CompiledRequest {

    private final Roster mentors;
    private final Roster mentees;
    private final List<Eligibility> must;
    private final List<Preference> should;
    private final PairSet pinned;
    private final PairSet excluded;
    private final PairCondition[] conditions;
    private final PairPoints[] points;
    private final int[] ceilings;
    /** By preference, one if it counts for how a side likes a pair, zero if it is the other side's own wish. */
    private final int[] countsForMentor;

    private final int[] countsForMentee;
    private final CandidateGraph graph;

    private CompiledRequest(MatchRequest request, MatchingProgress progress) {
        mentors = new Roster(request.mentors());
        mentees = new Roster(request.mentees());
        must = request.must();
        should = request.should();
        pinned = PairSet.of(request.pinned(), mentors, mentees);
        excluded = PairSet.of(request.excluded(), mentors, mentees);
        conditions = must.stream()
                .map(criterion -> criterion.prepare(mentors.participants(), mentees.participants()))
                .toArray(PairCondition[]::new);
        points = should.stream()
                .map(criterion -> criterion.prepare(mentors.participants(), mentees.participants()))
                .toArray(PairPoints[]::new);
        ceilings = should.stream().mapToInt(Preference::most).toArray();
        countsForMentor = countsFor(Party.MENTOR);
        countsForMentee = countsFor(Party.MENTEE);
        graph = buildGraph(progress);
    }

    /** Takes a steady progress, which stops for an interrupt. */
    static CompiledRequest of(MatchRequest request, MatchingProgress progress) {
        return new CompiledRequest(request, progress);
    }

    private int[] countsFor(Party side) {
        return should.stream()
                .mapToInt(criterion -> criterion.voice().orElse(side) == side ? 1 : 0)
                .toArray();
    }

    private CandidateGraph buildGraph(MatchingProgress progress) {
        int[] mentorCapacities = mentors.capacities();
        int[] menteeCapacities = mentees.capacities();
        for (long pin : pinned.keys()) {
            mentorCapacities[PairSet.mentor(pin)]--;
            menteeCapacities[PairSet.mentee(pin)]--;
        }
        CandidateGraphBuilder builder = CandidateGraph.builder(mentorCapacities, menteeCapacities);
        for (int mentee = 0; mentee < mentees.size(); mentee++) {
            progress.reached(MatchingStep.COMPILE, mentee, mentees.size());
            addArcs(builder, mentee);
        }
        CandidateGraph built = builder.build();
        progress.reached(MatchingStep.COMPILE, 1, 1);
        return built;
    }

    private void addArcs(CandidateGraphBuilder builder, int mentee) {
        int self = mentors.number(mentees.id(mentee));
        if (mentees.paused(mentee)) {
            return;
        }
        for (int mentor = 0; mentor < mentors.size(); mentor++) {
            if (mentor != self
                    && !mentors.paused(mentor)
                    && permitted(mentor, mentee)
                    && !excluded.contains(mentor, mentee)
                    && !pinned.contains(mentor, mentee)) {
                addArc(builder, mentor, mentee);
            }
        }
    }

    private boolean permitted(int mentor, int mentee) {
        for (PairCondition condition : conditions) {
            if (!condition.permits(mentor, mentee)) {
                return false;
            }
        }
        return true;
    }

    /** Adds up the points; the sums fit, for the request limits the preferences and {@link #points} each one's points. */
    private void addArc(CandidateGraphBuilder builder, int mentor, int mentee) {
        int score = 0;
        int mentorLiking = 0;
        int menteeLiking = 0;
        for (int preference = 0; preference < points.length; preference++) {
            int given = points(preference, mentor, mentee);
            score += given;
            mentorLiking += countsForMentor[preference] * given;
            menteeLiking += countsForMentee[preference] * given;
        }
        builder.arc(mentor, mentee, score, mentorLiking, menteeLiking);
    }

    /** What a preference gives to a pair, checked against what it says. */
    int points(int preference, int mentor, int mentee) {
        int given = points[preference].points(mentor, mentee);
        if (given > ceilings[preference] || given < -Preference.GREATEST_POINTS) {
            throw new IllegalStateException("Preference "
                    + should.get(preference).id() + " gave " + given + " points to mentor "
                    + mentors.id(mentor) + " and mentee " + mentees.id(mentee) + ", but points must lie between "
                    + -Preference.GREATEST_POINTS + " and " + ceilings[preference]
                    + ".\nMaybe its most() does not tell the most that it can give.");
        }
        return given;
    }

    boolean permits(int eligibility, int mentor, int mentee) {
        return conditions[eligibility].permits(mentor, mentee);
    }

    Roster mentors() {
        return mentors;
    }

    Roster mentees() {
        return mentees;
    }

    List<Eligibility> must() {
        return must;
    }

    List<Preference> should() {
        return should;
    }

    PairSet pinned() {
        return pinned;
    }

    PairSet excluded() {
        return excluded;
    }

    CandidateGraph graph() {
        return graph;
    }
}
