package io.github.mentoring4j.testkit.records;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What core, matching and ethics export, by their sources. */
final class Vocabulary {

    private static final Pattern EXPORT = Pattern.compile("exports ([\\w.]+);");

    private Vocabulary() {}

    /** Every public record, and every public interface and enum of the library that one of them holds. */
    static List<Class<?>> all() {
        Set<Class<?>> all = new LinkedHashSet<>();
        Stream.of("core", "matching", "ethics").flatMap(Vocabulary::exported).forEach(type -> {
            if (type.isRecord()) {
                all.add(type);
                for (RecordComponent component : type.getRecordComponents()) {
                    held(component.getGenericType()).forEach(all::add);
                }
            }
        });
        return all.stream().sorted(Comparator.comparing(Class::getName)).toList();
    }

    private static Stream<Class<?>> held(Type type) {
        if (type instanceof ParameterizedType generic) {
            return Arrays.stream(generic.getActualTypeArguments()).flatMap(Vocabulary::held);
        }
        return type instanceof Class<?> simple
                        && simple.getName().startsWith("io.github.mentoring4j.")
                        && (simple.isInterface() || simple.isEnum())
                ? Stream.of(simple)
                : Stream.of();
    }

    private static Stream<Class<?>> exported(String module) {
        Path sources = Path.of("..", "mentoring-" + module, "src", "main", "java");
        return EXPORT.matcher(read(sources.resolve("module-info.java")))
                .results()
                .map((MatchResult export) -> export.group(1))
                .flatMap(name -> types(sources, name));
    }

    private static Stream<Class<?>> types(Path sources, String packageName) {
        try (Stream<Path> files = Files.list(sources.resolve(packageName.replace('.', '/')))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".java") && !file.equals("package-info.java"))
                    .map(file -> packageName + "." + file.substring(0, file.length() - ".java".length()))
                    .flatMap(Vocabulary::withNested)
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Class<?>> withNested(String name) {
        try {
            Class<?> type = Class.forName(name);
            return Stream.<Class<?>>concat(Stream.of(type), Arrays.stream(type.getDeclaredClasses()))
                    .filter(each -> Modifier.isPublic(type.getModifiers() & each.getModifiers()));
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
