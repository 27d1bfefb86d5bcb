package io.github.mentoring4j.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RoleMapTest {

    @Test
    void theUsualMapHasOneRoleInEachQuarter() {
        RoleMap map = RoleMap.usual();

        assertThat(map.nearestTo(RolePosition.of(100, -100))).isEqualTo(MentorRole.DRIVER);
        assertThat(map.nearestTo(RolePosition.of(100, 100))).isEqualTo(MentorRole.GUIDE);
        assertThat(map.nearestTo(RolePosition.of(-100, 100))).isEqualTo(MentorRole.SUPPORTER);
        assertThat(map.nearestTo(RolePosition.of(-100, -100))).isEqualTo(MentorRole.NETWORK_HELPER);
    }

    @Test
    void ofTwoRolesEquallyNearTheOneNamedFirstIsTaken() {
        RolePosition middle = RolePosition.of(0, 0);
        RoleMap crowded = RoleMap.of(Map.of(
                MentorRole.DRIVER, RolePosition.of(10, 0),
                MentorRole.GUIDE, middle,
                MentorRole.SUPPORTER, middle,
                MentorRole.NETWORK_HELPER, middle));

        assertThat(crowded.nearestTo(middle)).isEqualTo(MentorRole.GUIDE);
    }

    @Test
    void refusesAMapWithAGapAndAPositionOffTheMap() {
        assertThatThrownBy(() -> RoleMap.of(Map.of(MentorRole.GUIDE, RolePosition.of(0, 0))))
                .hasMessage("RoleMap.positions must hold at least 4");
        assertThatThrownBy(() -> RolePosition.of(101, -101))
                .hasMessageContaining("directive")
                .hasMessageContaining("emotional");
    }

    @Test
    void partiesGrowFromNeitherToBoth() {
        assertThat(Parties.NEITHER.and(Party.MENTEE)).isEqualTo(Parties.MENTEE);
        assertThat(Parties.MENTEE.and(Party.MENTEE)).isEqualTo(Parties.MENTEE);
        assertThat(Parties.MENTEE.and(Party.MENTOR)).isEqualTo(Parties.BOTH);
        assertThat(Parties.BOTH.include(Party.MENTOR)).isTrue();
        assertThat(Parties.MENTEE.include(Party.MENTOR)).isFalse();
    }
}
