package io.github.mentoring4j.matching.group;

import io.github.mentoring4j.matching.Candidate;
import io.github.mentoring4j.matching.MatchRequest;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.Invariants;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What has to hold between a request for groups and their size. */
final class GroupInvariants {

    private final Invariants invariants = Invariants.of(GroupRequest.class);
    private final GroupSize size;

    private GroupInvariants(GroupSize size) {
        this.size = size;
    }

    static void check(MatchRequest request, GroupSize size) {
        GroupInvariants groups = new GroupInvariants(size);
        groups.pins(request.pinned());
        groups.mentors(
                request.mentors(), request.pinned().stream().map(Pair::mentor).collect(Collectors.toSet()));
        groups.mentees(request.mentees());
        groups.invariants.orThrow();
    }

    private void pins(List<Pair> pinned) {
        Map<ParticipantId, Integer> sizes = new HashMap<>();
        for (int place = 0; place < pinned.size(); place++) {
            invariants.require(
                    sizes.merge(pinned.get(place).mentor(), 1, Integer::sum) <= size.most(),
                    "request.pinned[" + place + "].mentor",
                    FaultCode.CAPACITY_EXCEEDED,
                    Integer.toString(size.most()));
        }
    }

    /** A group with pinned mentees is held, so its mentor must be able to hold one. */
    private void mentors(List<Candidate> mentors, Set<ParticipantId> held) {
        for (int place = 0; place < mentors.size(); place++) {
            Candidate mentor = mentors.get(place);
            invariants.require(
                    mentor.capacity() >= size.least()
                            || !held.contains(mentor.participant().id()),
                    "request.mentors[" + place + "].capacity",
                    FaultCode.TOO_SMALL,
                    Integer.toString(size.least()));
        }
    }

    private void mentees(List<Candidate> mentees) {
        for (int place = 0; place < mentees.size(); place++) {
            invariants.require(
                    mentees.get(place).capacity() <= 1,
                    "request.mentees[" + place + "].capacity",
                    FaultCode.TOO_GREAT,
                    "1");
        }
    }
}
