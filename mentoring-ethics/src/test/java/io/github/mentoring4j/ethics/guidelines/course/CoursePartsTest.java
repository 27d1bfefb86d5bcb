package io.github.mentoring4j.ethics.guidelines.course;

import static io.github.mentoring4j.ethics.record.Courses.agreed;
import static io.github.mentoring4j.ethics.record.Courses.contract;
import static io.github.mentoring4j.ethics.record.Records.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.contract.MentoringContract;
import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.Units;
import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.evidence.EvidenceRef;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoursePartsTest {

    private static final EvidenceRef FIRST = EvidenceRef.of(EvidenceKind.MEETING, "m-1");
    private static final EvidenceRef SECOND = EvidenceRef.of(EvidenceKind.MEETING, "m-2");
    private static final EvidenceRef THIRD = EvidenceRef.of(EvidenceKind.MEETING, "m-3");

    @Test
    void theTermsAreThoseInForceOnEachDayInWhateverOrderDaysAreAskedFor() {
        MentoringContract contract = contract(agreed(1, 8, 100), agreed(2, 50, 200));
        AgreedTerms terms = new AgreedTerms(contract);

        for (int day : List.of(7, 8, 9, 49, 50, 51, 50, 49, 8, 7, 8, 50)) {
            assertThat(terms.on(day(day).toEpochDay()))
                    .as("day " + day)
                    .isEqualTo(contract.inForceOn(day(day)).orElse(null));
        }
    }

    @Test
    void groundsAreGatheredInOrderEachOnce() {
        Grounds grounds = new Grounds(3);
        for (EvidenceRef ref : List.of(SECOND, FIRST, THIRD, SECOND, FIRST, THIRD)) {
            grounds.add(ref);
        }

        assertThat(grounds.verdict(Answer.upheld("fine"), 1, 2, Units.DAYS).grounds())
                .containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void thoseThatPassKeepTheirOrder() {
        assertThat(Those.of(List.of(3, 1, 4, 1, 5), number -> number > 2)).containsExactly(3, 4, 5);
        assertThat(Those.of(List.of(3, 1), number -> number > 5)).isEmpty();
    }
}
