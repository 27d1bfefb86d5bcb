package io.github.mentoring4j.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.mentoring4j.relationship.MentoringRelationship;
import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class WholeVocabularyTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new MentoringModule()).build();

    @Test
    void everyPublicRecordEnumAndFamilyHasAFormAndASchemaAndIsClaimedByTheModule() {
        List<Class<?>> types = types();

        assertThat(types).hasSizeGreaterThan(50);
        assertThat(types).allSatisfy(type -> {
            assertThatCode(() -> RecordSchema.of(type)).doesNotThrowAnyException();
            assertThatCode(() -> MAPPER.readerFor(type)).doesNotThrowAnyException();
        });
    }

    @Test
    void everyIdCanBeAKey() {
        List<Class<?>> ids = types().stream()
                .filter(type -> type.getSimpleName().endsWith("Id"))
                .toList();

        assertThat(ids)
                .hasSizeGreaterThan(5)
                .allMatch(id -> RecordMapping.standard().keyShapeOf(id).isText());
    }

    private static List<Class<?>> types() {
        try (ModuleReader files = core()) {
            return files.list()
                    .filter(file -> file.endsWith(".class") && file.contains("/"))
                    .<Class<?>>map(WholeVocabularyTest::load)
                    .filter(type -> Modifier.isPublic(type.getModifiers()) && LibraryTypes.contain(type))
                    .toList();
        } catch (IOException | URISyntaxException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static ModuleReader core() throws IOException, URISyntaxException {
        Class<?> known = MentoringRelationship.class;
        Path path = Path.of(
                known.getProtectionDomain().getCodeSource().getLocation().toURI());
        return ModuleFinder.of(path).findAll().iterator().next().open();
    }

    private static Class<?> load(String file) {
        String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
        try {
            return Class.forName(name, false, WholeVocabularyTest.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(name, impossible);
        }
    }
}
