package io.github.mentoring4j.ethics.guidelines.confidentiality;

import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.util.List;

/** The rules of guideline 2. */
public final class ConfidentialityRules {

    private ConfidentialityRules() {}

    /**
     * All of them.
     *
     * @return the rules in the order of reports
     */
    public static List<Rule<MentoringRelationship>> all() {
        return List.of(new AgreedInTime(), new TermsComplete(), new SponsorToldLittle(), new DisclosuresAllowed());
    }
}
