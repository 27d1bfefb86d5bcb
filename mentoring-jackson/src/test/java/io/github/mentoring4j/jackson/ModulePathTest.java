package io.github.mentoring4j.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** The tests run on the class path; this one builds a module layer of the same files, where encapsulation holds. */
class ModulePathTest {

    private static final String NAME = "io.github.mentoring4j.jackson";

    @Test
    void servesAMapperInAModuleLayer() throws ReflectiveOperationException {
        ClassLoader loader = layer().findLoader(NAME);
        Class<?> relationship = loader.loadClass(MentoringRelationship.class.getName());
        Object mapper = mapper(loader);
        String json = "{\"id\":\"r1\",\"programme\":\"p1\",\"pair\":{\"mentor\":\"a\",\"mentee\":\"b\"},"
                + "\"matched\":\"2026-01-05\"}";

        Object read = mapper.getClass()
                .getMethod("readValue", String.class, Class.class)
                .invoke(mapper, json, relationship);

        assertThat(read.getClass().getModule().isNamed()).isTrue();
        assertThat(mapper.getClass()
                        .getMethod("writeValueAsString", Object.class)
                        .invoke(mapper, read))
                .isEqualTo(json);
    }

    private static Object mapper(ClassLoader loader) throws ReflectiveOperationException {
        Class<?> type = loader.loadClass(JsonMapper.class.getName());
        Object builder = type.getMethod("builder").invoke(null);
        Class<?> parent = builder.getClass().getSuperclass();
        parent.getMethod("findAndAddModules", ClassLoader.class).invoke(builder, loader);
        return parent.getMethod("build").invoke(builder);
    }

    private static ModuleLayer layer() {
        Path[] files = List.of(
                        MentoringModule.class,
                        MentoringRelationship.class,
                        ObjectMapper.class,
                        JsonParser.class,
                        JsonFormat.class,
                        NullMarked.class)
                .stream()
                .map(ModulePathTest::whereFrom)
                .toArray(Path[]::new);
        Configuration modules =
                ModuleLayer.boot().configuration().resolve(ModuleFinder.of(files), ModuleFinder.of(), Set.of(NAME));
        assertThat(Arrays.stream(files)).doesNotHaveDuplicates();
        return ModuleLayer.boot().defineModulesWithOneLoader(modules, ClassLoader.getPlatformClassLoader());
    }

    private static Path whereFrom(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
