package io.github.mentoring4j.testkit.ethics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.mentoring4j.ethics.programme.ProgrammeRecord;
import io.github.mentoring4j.ethics.standards.AwardLevel;
import io.github.mentoring4j.ethics.standards.AwardScale;
import io.github.mentoring4j.ethics.standards.ProgrammeStandards;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.testkit.Dates;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;

class AwardArbitrariesLaws {

    /** A programme and the level that is promised of it. */
    record Promise(ProgrammeRecord record, Optional<AwardLevel> level) {}

    @Provide
    Arbitrary<Promise> promises() {
        Arbitrary<Promise> none =
                AwardArbitraries.reachingNone(Dates.LAST).map(record -> new Promise(record, Optional.empty()));
        Arbitrary<Promise> some = Arbitraries.of(AwardScale.ismcp().levels())
                .flatMap(level -> AwardArbitraries.reaching(level, Dates.LAST)
                        .map(record -> new Promise(record, Optional.of(level))));
        return Arbitraries.oneOf(none, some);
    }

    @Tag("law")
    @Property(tries = 60)
    void aProgrammeReachesTheLevelPromisedAndNoneAbove(@ForAll("promises") Promise promise) {
        assertThat(ProgrammeStandards.assess(promise.record(), Viewpoint.asOf(Dates.LAST))
                        .level())
                .isEqualTo(promise.level());
    }

    @Test
    void refusesALevelOfNoScale() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AwardArbitraries.reaching(AwardLevel.of("tin", 1, 1), Dates.LAST))
                .withMessageContaining("tin");
    }
}
