package io.github.mentoring4j.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.confidentiality.Audience;
import io.github.mentoring4j.confidentiality.InformationKind;
import io.github.mentoring4j.confidentiality.SharingRule;
import io.github.mentoring4j.contract.LearningTerms;
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.learning.Field;
import io.github.mentoring4j.meeting.MeetingConduct;
import io.github.mentoring4j.network.NetworkActivity;
import io.github.mentoring4j.network.NetworkActivityId;
import io.github.mentoring4j.participant.MentorRole;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Parties;
import org.junit.jupiter.api.Test;

/** Where a factory gathers what it is given into a set, naming something twice is no fault. */
class VarargsTest {

    @Test
    void whatIsNamedTwiceCountsOnce() {
        MentorRole role = MentorRole.values()[0];

        assertThat(SharingRule.of(Audience.SPONSOR, InformationKind.THEMES, InformationKind.THEMES)
                        .kinds())
                .hasSize(1);
        assertThat(LearningTerms.of(Parties.BOTH, Field.PERSONAL, Field.PERSONAL)
                        .fields())
                .hasSize(1);
        assertThat(MeetingConduct.of(Parties.BOTH, role, role).rolesTaken()).hasSize(1);
    }

    @Test
    void oneAloneMakesNoNetworkHoweverOftenNamed() {
        ParticipantId anne = ParticipantId.of("anne");

        assertThatThrownBy(() -> NetworkActivity.of(NetworkActivityId.of("w-1"), Occurrence.of(2026, 3, 1), anne, anne))
                .hasMessage("NetworkActivity.people must hold at least 2");
    }
}
