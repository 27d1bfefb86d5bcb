package io.github.mentoring4j.matching;

import io.github.mentoring4j.matching.plan.ExclusionCount;
import io.github.mentoring4j.matching.plan.OpenReason;
import java.util.ArrayList;
import java.util.List;

/** Counts what forbids the pairs of one person. */
final class ExclusionTally {

    private final CompiledRequest request;
    private final int[] forbidden;
    private final int[] alone;
    private int considered;
    private int excluded;

    ExclusionTally(CompiledRequest request) {
        this.request = request;
        forbidden = new int[request.must().size()];
        alone = new int[request.must().size()];
    }

    void add(int mentor, int mentee) {
        considered++;
        int reasons = 0;
        int last = -1;
        for (int place = 0; place < forbidden.length; place++) {
            if (!request.permits(place, mentor, mentee)) {
                forbidden[place]++;
                reasons++;
                last = place;
            }
        }
        if (request.excluded().contains(mentor, mentee)) {
            excluded++;
            reasons++;
        }
        if (reasons == 1 && last >= 0) {
            alone[last]++;
        }
    }

    OpenReason reason() {
        List<ExclusionCount> counts = new ArrayList<>();
        for (int place = 0; place < forbidden.length; place++) {
            counts.add(new ExclusionCount(request.must().get(place).id(), forbidden[place], alone[place]));
        }
        return new OpenReason.NobodyEligible(considered, counts, excluded);
    }
}
