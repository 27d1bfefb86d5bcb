package io.github.mentoring4j.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.jackson.Samples.Circle;
import io.github.mentoring4j.jackson.Samples.Code;
import io.github.mentoring4j.jackson.Samples.Figure;
import io.github.mentoring4j.jackson.Samples.Limits;
import io.github.mentoring4j.jackson.Samples.Mood;
import io.github.mentoring4j.jackson.Samples.NestedBox;
import io.github.mentoring4j.jackson.Samples.Scalars;
import io.github.mentoring4j.jackson.Samples.Spot;
import io.github.mentoring4j.jackson.Samples.UnitSquare;
import io.github.mentoring4j.meeting.AgendaItem;
import io.github.mentoring4j.meeting.AgendaItemId;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.meeting.MeetingId;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.participant.Role;
import io.github.mentoring4j.programme.ProgrammeId;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.relationship.RelationshipId;
import io.github.mentoring4j.text.ConfidentialText;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RoundTripTest {

    private static final RecordWriter WRITER = RecordWriter.of();

    private static <T> void goesRound(Class<T> type, T value, String json) {
        assertThat(WRITER.toText(type, value)).isEqualTo(json);
        assertThat(RecordReader.of().read(type, json)).isEqualTo(new Reading.Read<>(value));
    }

    @Test
    void writesScalarsInTheirStandardForms() {
        Scalars scalars = new Scalars(
                "Æ \"q\" \\ \n \u0001 \uD83D\uDE00 \uD800",
                -3,
                9_000_000_000L,
                true,
                LocalDate.of(2026, 8, 17),
                Duration.ofMinutes(90),
                Mood.QUITE_HAPPY);
        goesRound(Scalars.class, scalars, """
                {
                  "text": "Æ \\"q\\" \\\\ \\n \\u0001 \uD83D\uDE00 \\ud800",
                  "small": -3,
                  "large": 9000000000,
                  "yes": true,
                  "day": "2026-08-17",
                  "length": "PT1H30M",
                  "mood": "quite-happy"
                }
                """);
    }

    @Test
    void leavesOutWhatIsEmpty() {
        var empty = new Samples.Collections(
                Optional.empty(), List.of(), Set.of(), Set.of(), new TreeSet<>(), Map.of(), new TreeMap<>(), List.of());
        goesRound(Samples.Collections.class, empty, "{}\n");
    }

    @Test
    void sortsWhatHasNoOrderAndKeepsWhatHas() {
        var full = new Samples.Collections(
                Optional.of(new Code("c")),
                List.of(new Spot(2, 1), new Spot(1, 2)),
                new LinkedHashSet<>(List.of(new Code("b"), new Code("a"))),
                new LinkedHashSet<>(List.of(new Spot(2, 1), new Spot(1, 2))),
                new TreeSet<>(List.of(new Code("y"), new Code("x"))),
                Map.of(new Code("two"), List.of(2, 2), new Code("one"), List.of(1)),
                new TreeMap<>(Map.of(Role.PROGRAMME_LEAD, "lead", Role.MENTEE, "mentee")),
                List.of(Optional.of("here"), Optional.empty()));
        goesRound(Samples.Collections.class, full, """
                {
                  "code": "c",
                  "spots": [
                    {
                      "x": 2,
                      "y": 1
                    },
                    {
                      "x": 1,
                      "y": 2
                    }
                  ],
                  "codes": ["a", "b"],
                  "unordered": [
                    {
                      "x": 1,
                      "y": 2
                    },
                    {
                      "x": 2,
                      "y": 1
                    }
                  ],
                  "sorted": ["x", "y"],
                  "numbers": {
                    "one": [1],
                    "two": [2, 2]
                  },
                  "byRole": {
                    "mentee": "mentee",
                    "programme-lead": "lead"
                  },
                  "gaps": ["here", null]
                }
                """);
    }

    @Test
    void namesTheRecordOfASealedFamily() {
        Occurrence late = Occurrence.of(2026, 1, 2).putOnRecord(LocalDate.of(2026, 1, 9));
        NestedBox inner = new NestedBox(List.of(), Limits.none(), Occurrence.of(2026, 1, 2), List.of());
        Limits limits = new Limits(Optional.of(1), Optional.empty());
        NestedBox box = new NestedBox(
                List.of(new Circle(3), new UnitSquare(), inner), limits, late, List.of(ParticipantId.of("ann")));
        goesRound(Figure.class, box, """
                {
                  "type": "nested-box",
                  "figures": [
                    {
                      "type": "circle",
                      "radius": 3
                    },
                    {
                      "type": "unit-square"
                    },
                    {
                      "type": "nested-box",
                      "made": "2026-01-02"
                    }
                  ],
                  "limits": {
                    "least": 1
                  },
                  "made": {
                    "on": "2026-01-02",
                    "recordedOn": "2026-01-09"
                  },
                  "owners": ["ann"]
                }
                """);
    }

    @Test
    void breaksALongListOfPlainValuesIntoLines() {
        List<ParticipantId> owners = List.of(ParticipantId.of("a".repeat(50)), ParticipantId.of("b".repeat(50)));
        NestedBox box = new NestedBox(List.of(), Limits.none(), Occurrence.of(2026, 1, 2), owners);
        assertThat(WRITER.toText(box)).contains("\"owners\": [\n    \"aaa").endsWith("\"\n  ]\n}\n");
    }

    @Test
    void keepsARelationship() {
        AgendaItem item = new AgendaItem(
                AgendaItemId.of("a1"), Party.MENTEE, Optional.of(ConfidentialText.of("How do I say no?")));
        Meeting meeting =
                new Meeting(MeetingId.of("m1"), Occurrence.of(2026, 2, 3), Duration.ofMinutes(75), List.of(item));
        MentoringRelationship relationship = MentoringRelationship.builder(
                        RelationshipId.of("r1"),
                        ProgrammeId.of("p1"),
                        Pair.of(ParticipantId.of("ann"), ParticipantId.of("bo")),
                        Occurrence.of(2026, 1, 5))
                .meetings(List.of(meeting))
                .build();
        goesRound(MentoringRelationship.class, relationship, """
                {
                  "id": "r1",
                  "programme": "p1",
                  "pair": {
                    "mentor": "ann",
                    "mentee": "bo"
                  },
                  "matched": "2026-01-05",
                  "meetings": [
                    {
                      "id": "m1",
                      "held": "2026-02-03",
                      "length": "PT1H15M",
                      "agenda": [
                        {
                          "id": "a1",
                          "raisedBy": "mentee",
                          "topic": "How do I say no?"
                        }
                      ]
                    }
                  ]
                }
                """);
    }

    @Test
    void readsAnApplicationsShortForm() {
        RecordMapping mapping = RecordMapping.standard()
                .with(ShortForm.of(
                        Spot.class,
                        Integer.class,
                        x -> new Spot(x, x),
                        spot -> spot.x() == spot.y() ? Optional.of(spot.x()) : Optional.empty()));
        assertThat(RecordWriter.of(mapping).toText(new Spot(4, 4))).isEqualTo("4\n");
        assertThat(RecordReader.of(mapping).read(Spot.class, "4")).isEqualTo(new Reading.Read<>(new Spot(4, 4)));
        assertThat(RecordReader.of(mapping).read(Spot.class, "{\"x\":4,\"y\":5}"))
                .isEqualTo(new Reading.Read<>(new Spot(4, 5)));
    }

    /** Holds what has no form. */
    record Odd(List<Thread> threads) {}

    /** Clashes with the discriminator. */
    sealed interface Kind {}

    /** The one that clashes. */
    record Clash(String type) implements Kind {}

    @Test
    void tellsTheProgrammerWhichComponentHasNoForm() {
        assertThatThrownBy(() -> RecordReader.of().read(Odd.class, "{}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Odd.threads: java.lang.Thread has no form as JSON. Maybe ");
        assertThatThrownBy(() -> RecordReader.of().read(Kind.class, "{}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Clash has a component type, which would clash");
    }
}
