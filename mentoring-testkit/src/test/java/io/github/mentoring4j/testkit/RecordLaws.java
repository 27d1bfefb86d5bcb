package io.github.mentoring4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.jackson.Reading;
import io.github.mentoring4j.jackson.RecordReader;
import io.github.mentoring4j.jackson.RecordWriter;
import io.github.mentoring4j.participant.RoleMap;
import io.github.mentoring4j.phase.PhasePlan;
import io.github.mentoring4j.programme.MentoringProgramme;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.relationship.Timeline;
import io.github.mentoring4j.validation.Fault;
import io.github.mentoring4j.validation.FaultCode;
import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/** What every record of the vocabulary owes, each by itself: none may be left out. */
class RecordLaws {

    private static final Set<Class<?>> SEEN = new HashSet<>();

    /** Records with all the records that they hold or tell. */
    @Provide
    Arbitrary<List<Record>> records() {
        return Arbitraries.oneOf(
                        RelationshipArbitraries.relationships().map(RecordLaws::toldBy),
                        ProgrammeArbitraries.programmes().map(RecordLaws::toldBy),
                        ParticipantArbitraries.participants("p").map(List::<Object>of),
                        Dates.viewpoints().map(List::<Object>of),
                        Arbitraries.of(FaultCode.class).map(code -> List.of(Fault.of("a.b", code, "1"))),
                        Arbitraries.just(List.<Object>of(RoleMap.usual(), PhasePlan.usual())))
                .map(roots -> noticed(roots.stream()
                        .flatMap(root -> RecordWalk.of(root).records().stream())
                        .distinct()
                        .toList()));
    }

    private static List<Record> noticed(List<Record> records) {
        records.forEach(each -> SEEN.add(each.getClass()));
        return records;
    }

    private static List<Record> toldBy(MentoringRelationship relationship) {
        List<Record> told = new ArrayList<>(relationship.menteesTallies());
        told.add(relationship);
        told.add(relationship.balance());
        told.addAll(Timeline.of(relationship).entries());
        return told;
    }

    private static List<Record> toldBy(MentoringProgramme programme) {
        List<Record> told = new ArrayList<>(programme.marks());
        told.add(programme);
        return told;
    }

    @Property(tries = 150)
    void aRecordEqualsOneMadeOfItsParts(@ForAll("records") List<Record> records) {
        assertThat(records)
                .allSatisfy(each ->
                        assertThat(RecordWalk.madeAnew(each)).isEqualTo(each).hasSameHashCodeAs(each));
    }

    @Property(tries = 150)
    void aRecordShowsNoTextInItsString(@ForAll("records") List<Record> records) {
        assertThat(records).extracting(Object::toString).noneMatch(shown -> shown.contains(ConductArbitraries.MARKER));
    }

    @Property(tries = 150)
    void aRecordComesBackFromJsonAsItWas(@ForAll("records") List<Record> records) {
        for (Record each : records) {
            assertThat(comesBack(each, each.getClass())).isEqualTo(new Reading.Read<>(each));
        }
    }

    @Property(tries = 50)
    void aRecordRefusesNothingInAnyPlaceAndInAnyOfItsCollections(@ForAll("records") List<Record> records) {
        assertThat(records.stream()
                        .flatMap(each -> RecordWalk.placesThatTakeNull(each).stream())
                        .distinct())
                .isEmpty();
    }

    /** A law that no record is put to would hold without saying anything. */
    @AfterContainer
    static void everyRecordOfTheVocabularyWasPutToTheLaw() throws IOException, URISyntaxException {
        assertThat(SEEN).containsAll(vocabulary());
    }

    private static <T> Reading<T> comesBack(Record record, Class<T> type) {
        return RecordReader.of().read(type, RecordWriter.of().write(record));
    }

    private static List<Class<?>> vocabulary() throws IOException, URISyntaxException {
        Path core = Path.of(MentoringRelationship.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (ModuleReader files =
                ModuleFinder.of(core).findAll().iterator().next().open()) {
            List<Class<?>> records = files.list()
                    .filter(file -> file.endsWith(".class") && file.contains("/"))
                    .<Class<?>>map(RecordLaws::load)
                    .filter(type -> type.isRecord() && Modifier.isPublic(type.getModifiers()))
                    .toList();
            assertThat(records).hasSizeGreaterThan(100);
            return records;
        }
    }

    private static Class<?> load(String file) {
        try {
            return Class.forName(
                    file.substring(0, file.length() - ".class".length()).replace('/', '.'));
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(file, impossible);
        }
    }
}
