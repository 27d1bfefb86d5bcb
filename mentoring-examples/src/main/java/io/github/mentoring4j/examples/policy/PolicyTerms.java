package io.github.mentoring4j.examples.policy;

import io.github.mentoring4j.matching.criterion.Eligibility;
import io.github.mentoring4j.matching.criterion.Preference;
import io.github.mentoring4j.matching.criterion.Scale;
import io.github.mentoring4j.participant.Attribute;
import java.util.List;

/** What criteria share while a policy becomes a request: its scales and its folding. */
public final class PolicyTerms {

    private final MatchingPolicy policy;

    private PolicyTerms(MatchingPolicy policy) {
        this.policy = policy;
    }

    /**
     * The terms of a policy.
     *
     * @param policy the policy
     * @return its terms
     */
    public static PolicyTerms of(MatchingPolicy policy) {
        return new PolicyTerms(policy);
    }

    /**
     * What every pair has to meet.
     *
     * @return the eligibilities, in the policy's order
     */
    public List<Eligibility> eligibilities() {
        return policy.must().stream().map(must -> must.toEligibility(this)).toList();
    }

    /**
     * What gives points.
     *
     * @return the preferences, in the policy's order
     */
    public List<Preference> preferences() {
        return policy.should().stream().map(should -> should.toPreference(this)).toList();
    }

    Folding folding() {
        return policy.folding();
    }

    Scale scale(Attribute attribute) {
        return policy.scales().getOrDefault(attribute, LevelScale.numbers()).toScale(folding());
    }
}
