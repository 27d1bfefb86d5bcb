package example.academy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.jackson.RecordReader;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.validation.Fault;
import io.github.mentoring4j.validation.FaultTexts;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TenFaultsTest {

    private static final String DOCUMENT = """
            {
              "id": " r1",
              "programme": "",
              "pair": {"mentor": "ann", "mentee": "bo", "coach": "cy"},
              "matched": {"on": "2026-01-09", "recordedOn": "2026-01-05"},
              "phases": {
                "entries": [
                  {"phase": "rapport-building", "entered": "2026-01-12"},
                  {"phase": "moving-on", "entered": "2026-02-12"}
                ]
              },
              "meetings": [
                {
                  "id": "m1",
                  "held": "3 February",
                  "length": "PT1H15M",
                  "agenda": [
                    {"raisedBy": "mentee", "topic": "How do I say no?", "topic": "How do I say yes?"},
                    {"id": "a2", "raisedBy": "manager", "topic": 7}
                  ]
                }
              ]
            }
            """;

    private static List<String> told(Locale locale) {
        FaultTexts texts = FaultTexts.in(locale);
        return faults().stream()
                .map(fault -> fault.path() + " " + texts.message(fault))
                .toList();
    }

    private static List<Fault> faults() {
        return RecordReader.of().read(MentoringRelationship.class, DOCUMENT).match(read -> List.of(), faults -> faults);
    }

    @Test
    void areOfTenKinds() {
        assertThat(faults()).extracting(Fault::code).doesNotHaveDuplicates().hasSize(10);
    }

    @Test
    void tellsAllInEnglish() {
        assertThat(told(Locale.ENGLISH))
                .containsExactly(
                        "meetings[0].agenda[0].topic stands more than once",
                        "id must have no white space at its ends and no line breaks or other control characters",
                        "programme must not be blank",
                        "pair.coach is not a known property; known here: mentor, mentee",
                        "matched.recordedOn must not be before on",
                        "phases.entries[1].phase cannot go to moving on from rapport building",
                        "meetings[0].held must be a date in the form 2026-08-17",
                        "meetings[0].agenda[0].id is missing",
                        "meetings[0].agenda[1].raisedBy must be one of: mentor, mentee",
                        "meetings[0].agenda[1].topic must be text in quotes, but is a number");
    }

    @Test
    void tellsAllInBokmal() {
        assertThat(told(Locale.forLanguageTag("nb-NO")))
                .containsExactly(
                        "meetings[0].agenda[0].topic står mer enn én gang",
                        "id kan ikke begynne eller slutte med mellomrom og ikke inneholde linjeskift eller andre"
                                + " styretegn",
                        "programme kan ikke være tomt",
                        "pair.coach er ikke et kjent felt; kjente felt her: mentor, mentee",
                        "matched.recordedOn kan ikke være før on",
                        "phases.entries[1].phase kan ikke gå fra relasjonsbygging til veien videre",
                        "meetings[0].held må være en dato på formen 2026-08-17",
                        "meetings[0].agenda[0].id mangler",
                        "meetings[0].agenda[1].raisedBy må være en av: mentor, mentee",
                        "meetings[0].agenda[1].topic må være tekst i anførselstegn, men er et tall");
    }
}
