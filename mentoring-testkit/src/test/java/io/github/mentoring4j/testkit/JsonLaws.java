package io.github.mentoring4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.jackson.Reading;
import io.github.mentoring4j.jackson.RecordReader;
import io.github.mentoring4j.jackson.RecordWriter;
import io.github.mentoring4j.participant.Participant;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.validation.FaultTexts;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class JsonLaws {

    /** A string that is a value: what follows it is no colon. */
    private static final Pattern VALUE = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"(?!\\s*:)");

    @Provide
    Arbitrary<MentoringRelationship> relationships() {
        return RelationshipArbitraries.relationships();
    }

    @Provide
    Arbitrary<Participant> participants() {
        return ParticipantArbitraries.participants("p");
    }

    @Property(tries = 150)
    void aRelationshipComesBackAsItWas(@ForAll("relationships") MentoringRelationship relationship) {
        byte[] json = RecordWriter.of().write(relationship);

        assertThat(RecordReader.of().read(MentoringRelationship.class, json))
                .isEqualTo(new Reading.Read<>(relationship));
    }

    @Property(tries = 150)
    void aParticipantComesBackAsItWas(@ForAll("participants") Participant participant) {
        byte[] json = RecordWriter.of().write(participant);

        assertThat(RecordReader.of().read(Participant.class, json)).isEqualTo(new Reading.Read<>(participant));
    }

    @Property(tries = 150)
    void aDamagedDocumentIsReadOrRefusedAndNoFaultShowsWhatItSays(
            @ForAll("relationships") MentoringRelationship relationship,
            @ForAll @IntRange(max = 100_000) int position,
            @ForAll("damage") String damage) {
        String json = RecordWriter.of().toText(relationship);
        int at = position % json.length();
        String damaged = json.substring(0, at) + damage + json.substring(Math.min(json.length(), at + 1));

        String told = RecordReader.of()
                .read(MentoringRelationship.class, damaged)
                .match(
                        read -> "",
                        faults -> faults.stream()
                                .map(FaultTexts.in(Locale.ENGLISH)::message)
                                .reduce("", String::concat));

        assertThat(told).doesNotContain(ConductArbitraries.MARKER);
    }

    @Property(tries = 500)
    void noFaultShowsWhatStandsInAnyString(
            @ForAll("relationships") MentoringRelationship relationship,
            @ForAll @IntRange(max = 100_000) int position) {
        String json = RecordWriter.of().toText(relationship);
        List<MatchResult> strings = VALUE.matcher(json).results().toList();
        MatchResult chosen = strings.get(position % strings.size());
        String changed = json.substring(0, chosen.start(1)) + ConductArbitraries.MARKER + json.substring(chosen.end(1));

        RecordReader.of().read(MentoringRelationship.class, changed).match(read -> read, faults -> {
            assertThat(faults)
                    .allSatisfy(fault -> assertThat(
                                    fault + FaultTexts.in(Locale.ENGLISH).message(fault))
                            .doesNotContain(ConductArbitraries.MARKER));
            return relationship;
        });
    }

    @Provide
    Arbitrary<String> damage() {
        return Arbitraries.of("", "\"", "{", "}", "[", "]", ",", ":", "null", "-1", "x", "\u0000", "9999");
    }
}
