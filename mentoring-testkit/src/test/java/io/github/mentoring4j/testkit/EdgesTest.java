package io.github.mentoring4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.Candidate;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.participant.PersonName;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.testkit.samples.Samples;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What tests most often forget comes without being asked for. */
class EdgesTest {

    private static final int MANY = 300;

    private static <T> void comes(Class<T> type, String what, Predicate<T> edge) {
        assertThat(Samples.many(type, 1, MANY)).as(what).anyMatch(edge);
    }

    @Test
    void theFirstAndTheLastDayCome() {
        assertThat(Samples.many(Dates.days(), 1, MANY)).contains(Dates.FIRST, Dates.LAST);
    }

    @Test
    void peopleWithoutAPlaceAndPeopleWithSeveralCome() {
        comes(Candidate.class, "no place", candidate -> candidate.capacity() == 0);
        comes(Candidate.class, "several places", candidate -> candidate.capacity() > 1);
        comes(CandidateGraph.class, "nobody", graph -> graph.mentorCount() == 0);
        comes(
                CandidateGraph.class,
                "a mentor without a place",
                graph -> IntStream.range(0, graph.mentorCount()).anyMatch(mentor -> graph.mentorCapacity(mentor) == 0));
    }

    @Test
    void namesInManyScriptsCome() {
        for (UnicodeScript script : List.of(
                UnicodeScript.LATIN,
                UnicodeScript.CYRILLIC,
                UnicodeScript.HAN,
                UnicodeScript.ARABIC,
                UnicodeScript.DEVANAGARI,
                UnicodeScript.INHERITED)) {
            comes(
                    PersonName.class,
                    script.name(),
                    name -> name.value().codePoints().anyMatch(letter -> UnicodeScript.of(letter) == script));
        }
        comes(PersonName.class, "a combining mark", name -> name.value().contains("\u0308"));
        comes(PersonName.class, "Norwegian", name -> name.value().contains("Åse"));
    }

    @Test
    void emptyListsAndFullOnesCome() {
        comes(MentoringRelationship.class, "no meeting", each -> each.meetings().isEmpty());
        comes(MentoringRelationship.class, "meetings", each -> each.meetings().size() > 3);
        comes(
                MentoringRelationship.class,
                "no contract",
                each -> each.contract().versions().isEmpty());
        comes(MentoringRelationship.class, "an end", each -> each.ended().isPresent());
        comes(
                MentoringRelationship.class,
                "recorded late",
                each -> each.matched().recordedOn().isAfter(each.matched().on()));
    }
}
