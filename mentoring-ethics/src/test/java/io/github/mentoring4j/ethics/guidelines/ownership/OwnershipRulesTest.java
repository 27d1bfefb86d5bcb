package io.github.mentoring4j.ethics.guidelines.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OwnershipRulesTest {

    @Test
    void listsTheRulesInTheOrderOfReports() {
        assertThat(OwnershipRules.all())
                .extracting(rule -> rule.description().id().value())
                .containsExactly(
                        "G08-responsibility-accepted",
                        "G08-goals-set",
                        "G08-meetings-prepared",
                        "G08-mentees-agenda",
                        "G08-reflection-notes",
                        "G08-initiative-kept");
    }
}
