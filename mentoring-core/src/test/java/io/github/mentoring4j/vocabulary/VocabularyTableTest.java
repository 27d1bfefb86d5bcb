package io.github.mentoring4j.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.contract.ContractVersion;
import io.github.mentoring4j.guideline.Guideline;
import io.github.mentoring4j.programme.MentoringProgramme;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Walks the table in the module's documentation, so that it cannot go stale. */
class VocabularyTableTest {

    private static final Pattern ROW =
            Pattern.compile("<tr><td>([SG][0-9]+)</td><td>([^<]+)</td><td>(.*?)</td></tr>", Pattern.DOTALL);

    private static final Pattern LINK = Pattern.compile("\\{@link ([A-Za-z0-9.]+)\\}");

    private static Map<String, List<String>> table() throws IOException {
        Map<String, List<String>> table = new LinkedHashMap<>();
        Matcher row = ROW.matcher(Files.readString(Path.of("src/main/java/module-info.java")));
        while (row.find()) {
            List<String> types = new ArrayList<>();
            Matcher link = LINK.matcher(row.group(3));
            while (link.find()) {
                types.add(link.group(1));
            }
            table.put(row.group(1), types);
        }
        return table;
    }

    @Test
    void hasARowForEachSystemAndForEachGuidelineInOrder() throws IOException {
        Stream<String> systems = IntStream.rangeClosed(1, 19).mapToObj(number -> "S" + number);
        Stream<String> guidelines = Arrays.stream(Guideline.values()).map(Enum::name);

        assertThat(table().keySet())
                .containsExactlyElementsOf(Stream.concat(systems, guidelines).toList());
    }

    @Test
    void everyRowLeadsToTypesThatExist() throws IOException {
        assertThat(table().values())
                .allSatisfy(types -> assertThat(types)
                        .isNotEmpty()
                        .allSatisfy(type -> assertThat(Class.forName(type)).isPublic()));
    }

    @ParameterizedTest
    @ValueSource(classes = {MentoringRelationship.class, MentoringProgramme.class})
    void everyPartOfARecordThatKeepsEvidenceStandsInIt(Class<?> aggregate) throws IOException {
        List<String> named = table().values().stream().flatMap(List::stream).toList();

        assertThat(aggregate.getRecordComponents())
                .extracting(RecordComponent::getType)
                .filteredOn(type -> type.isRecord() && type.getName().startsWith("io.github.mentoring4j"))
                .filteredOn(type -> Arrays.stream(type.getMethods())
                        .anyMatch(method -> method.getName().equals("asOf")))
                .hasSizeGreaterThan(2)
                .allSatisfy(type -> assertThat(named).contains(type.getName()));
        assertThat(named).contains(ContractVersion.class.getName());
    }
}
