package io.github.mentoring4j.testkit.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.group.GroupPlan;
import io.github.mentoring4j.matching.group.GroupRequest;
import io.github.mentoring4j.matching.proof.Verification;
import io.github.mentoring4j.matching.verification.GroupVerifier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;

/** What plans of groups owe, for requests of all kinds. */
@Tag("law")
class GroupRequestLaws {

    @Provide
    Arbitrary<GroupRequest> requests() {
        return GroupArbitraries.requests();
    }

    @Property(tries = 500, seed = "5")
    void everyPlanIsVerifiedWithPinsAndWithoutAlsoWhereAGroupLacksSome(@ForAll("requests") GroupRequest request) {
        GroupPlan plan = request.plan();

        assertThat(GroupVerifier.verify(request, plan)).isInstanceOf(Verification.Proven.class);
        Statistics.label("pins")
                .collect(!request.request().pinned().isEmpty())
                .coverage(of -> of.check(true).percentage(share -> share > 20));
        Statistics.label("too small")
                .collect(!plan.tooSmall().isEmpty())
                .coverage(of -> of.check(true).percentage(share -> share > 3));
    }
}
