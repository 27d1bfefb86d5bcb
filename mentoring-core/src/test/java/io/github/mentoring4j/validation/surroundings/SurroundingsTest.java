package io.github.mentoring4j.validation.surroundings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SurroundingsTest {

    private static final Locale BOKMAL = Locale.forLanguageTag("nb");
    private static final List<String> VALIDATOR =
            List.of("hibernate-validator-", "jboss-logging-", "classmate-", "jakarta.validation-api-");
    private static final List<String> WITH_EXPRESSIONS = Stream.concat(
                    VALIDATOR.stream(), Stream.of("expressly-", "jakarta.el-api-"))
            .toList();

    @Test
    void withAnExpressionLanguageTheDefaultsDo() throws Exception {
        try (URLClassLoader loader = classPath(WITH_EXPRESSIONS)) {
            assertThat(told(loader, "ProbeOfDefaults", Locale.ENGLISH)).hasSize(7);
        }
    }

    @Test
    void withoutOneTheDefaultsFailAndPlainMessagesDo() throws Exception {
        try (URLClassLoader loader = classPath(VALIDATOR)) {
            assertThatThrownBy(() -> told(loader, "ProbeOfDefaults", Locale.ENGLISH))
                    .rootCause()
                    .hasMessageStartingWith("jakarta.el.");
            assertThat(told(loader, "ProbeWithoutExpressions", Locale.ENGLISH))
                    .hasSize(7)
                    .contains("meetings[0].agenda should hold at least one item");
            assertThat(told(loader, "ProbeWithoutExpressions", BOKMAL))
                    .hasSize(7)
                    .contains("meetings[0].agenda bør ha minst én sak");
        }
    }

    @Test
    void withoutTheApiRecordsAreMadeCutShownAndRefused() throws Exception {
        try (URLClassLoader loader = classPath(List.of())) {
            assertThatThrownBy(() -> loader.loadClass("jakarta.validation.Valid"))
                    .isInstanceOf(ClassNotFoundException.class);
            assertThat(told(loader, "ProbeWithoutValidation", Locale.ENGLISH))
                    .hasSize(2)
                    .first()
                    .asString()
                    .startsWith("MentoringRelationship[r-1");
        }
    }

    @Test
    void onTheModulePathAValidatorSeesTheRecords() throws Exception {
        ClassLoader layer = modulePath(VALIDATOR);
        assertThat(layer.loadClass("io.github.mentoring4j.relationship.MentoringRelationship")
                        .getModule()
                        .isNamed())
                .isTrue();
        try (URLClassLoader loader = new URLClassLoader(urls(testClasses()), layer)) {
            assertThat(told(loader, "ProbeWithoutExpressions", Locale.ENGLISH)).hasSize(7);
        }
    }

    @Test
    void onTheModulePathTheApiMayBeAbsent() throws Exception {
        try (URLClassLoader loader = new URLClassLoader(urls(testClasses()), modulePath(List.of()))) {
            assertThat(told(loader, "ProbeWithoutValidation", Locale.ENGLISH)).hasSize(2);
        }
    }

    @SuppressWarnings("unchecked") // each probe has this shape, and no other type is shared with its class loader
    private static List<String> told(ClassLoader loader, String probe, Locale locale) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            Class<?> type = loader.loadClass(SurroundingsTest.class.getPackageName() + "." + probe);
            assertThat(type.getClassLoader()).isSameAs(loader);
            Function<Locale, Stream<String>> made = (Function<Locale, Stream<String>>)
                    type.getDeclaredConstructor().newInstance();
            return made.apply(locale).toList();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static URLClassLoader classPath(List<String> jars) {
        List<Path> files = Stream.concat(
                        Stream.of(testClasses(), core()), jars.stream().map(SurroundingsTest::file))
                .toList();
        return new URLClassLoader(urls(files.toArray(Path[]::new)), ClassLoader.getPlatformClassLoader());
    }

    private static ClassLoader modulePath(List<String> jars) {
        Path[] files = Stream.concat(
                        Stream.of(core(), file("jspecify-")), jars.stream().map(SurroundingsTest::file))
                .toArray(Path[]::new);
        Set<String> roots = jars.isEmpty()
                ? Set.of("io.github.mentoring4j.core")
                : Set.of("io.github.mentoring4j.core", "org.hibernate.validator");
        Configuration modules =
                ModuleLayer.boot().configuration().resolveAndBind(ModuleFinder.of(files), ModuleFinder.of(), roots);
        return ModuleLayer.boot()
                .defineModulesWithOneLoader(modules, ClassLoader.getPlatformClassLoader())
                .findLoader("io.github.mentoring4j.core");
    }

    private static Path testClasses() {
        return entries()
                .filter(entry -> entry.endsWith("test-classes"))
                .findFirst()
                .orElseThrow();
    }

    private static Path core() {
        return entries().filter(entry -> entry.endsWith("classes")).findFirst().orElseThrow();
    }

    private static Path file(String start) {
        return entries()
                .filter(entry -> entry.getFileName().toString().startsWith(start))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(start));
    }

    private static Stream<Path> entries() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of);
    }

    private static URL[] urls(Path... files) {
        return Arrays.stream(files).map(SurroundingsTest::url).toArray(URL[]::new);
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
