package io.github.mentoring4j.ethics.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.ethics.programme.ProgrammeRecord;
import io.github.mentoring4j.ethics.record.Programmes;
import io.github.mentoring4j.ethics.record.Records;
import io.github.mentoring4j.ethics.standards.ProgrammeStandards;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.programme.DocumentKind;
import io.github.mentoring4j.programme.EvidenceDocument;
import io.github.mentoring4j.programme.ProgrammeBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AssessmentTextTest {

    private static final Set<DocumentKind> LATE =
            Set.of(DocumentKind.RESOURCE_PLAN, DocumentKind.ROLE_DESCRIPTIONS, DocumentKind.SUPPORT_ARRANGEMENTS);

    private static final Viewpoint DAY_100 = Viewpoint.asOf(Records.day(100));

    @Test
    void saysWhatIsReachedAndWhatTheNextLevelTakes() {
        ProgrammeBuilder programme = Programmes.sound()
                .documents(Programmes.documentsWithout(DocumentKind.RESOURCE_PLAN))
                .followUps(List.of());

        assertThat(render(programme, "en")).isEqualTo("""
                        Programme p-1
                        As of 11 April 2026.
                        Level reached (ISMCP): bronze
                        Overall: 93%
                          P1 Clarity of purpose: 100%
                          P2 Training and briefing: 100%
                          P3 Selection and matching: 100%
                          P4 Measurement and review: 100%
                          P5 High ethical standards: 100%
                          P6 Administration and support: 66%
                        Items of which nobody can tell, and which count as nothing: 2

                        The next level, silver, takes 80% overall and 70% in each standard. The shortest way there:
                          P6-resources-set-aside Time and money are set aside: Agree with the sponsor on time and money, and put the plan on record.
                        """);
        assertThat(render(programme, "nb"))
                .contains(
                        "Nivå oppnådd (ISMCP): bronse", "P6 Administrasjon og støtte: 66", "Neste nivå, sølv, krever");
    }

    @Test
    void saysThatTheNextLevelIsOutOfReachWhereTooMuchCameLate() {
        List<EvidenceDocument> documents = Stream.of(DocumentKind.values())
                .map(kind -> Programmes.document(kind, LATE.contains(kind) ? 30 : -10))
                .toList();
        ProgrammeBuilder programme = Programmes.sound().documents(documents);

        assertThat(render(programme, "en"))
                .contains("P6 Administration and support: 75%")
                .endsWith(
                        "The next level, gold, takes 90% overall and 80% in each standard. It is out of reach for now, for too"
                                + " much came late, and stays so until new pairs or a new round do better.\n");
        assertThat(render(programme, "nb")).contains("for det er for mye som kom for sent");
    }

    @Test
    void saysNothingOfANextLevelAtTheHighest() {
        assertThat(render(Programmes.sound(), "en"))
                .contains("Level reached (ISMCP): gold")
                .doesNotContain("next level", "nobody can tell");
    }

    @Test
    void saysThatNoLevelIsReached() {
        assertThat(render(Programmes.bare(), "en")).contains("No level reached yet (ISMCP)");
        assertThat(render(Programmes.bare(), "nb")).contains("Ikke noe nivå oppnådd ennå (ISMCP)");
    }

    private static String render(ProgrammeBuilder programme, String language) {
        ProgrammeRecord record = ProgrammeRecord.of(programme.build(), Programmes.relationships());
        return AssessmentText.in(Locale.forLanguageTag(language)).render(ProgrammeStandards.assess(record, DAY_100));
    }
}
