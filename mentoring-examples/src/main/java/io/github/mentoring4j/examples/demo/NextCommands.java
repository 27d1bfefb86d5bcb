package io.github.mentoring4j.examples.demo;

import io.github.mentoring4j.examples.Mentoring;
import io.github.mentoring4j.text.Language;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;

/**
 * Commands to go on with, ready to be copied into a shell.
 *
 * @param directory where the demonstration wrote its files
 * @param locale the reader's language
 */
record NextCommands(Path directory, Locale locale) {

    /** One mentor is the mentee's line manager by then, and has not said so. */
    private static final LocalDate LATE_WINTER = LocalDate.of(2026, Month.MARCH, 1);

    List<String> lines(StoryTexts texts) {
        String program = program(Path.of("").toAbsolutePath());
        String language = Language.of(locale) == Language.BOKMAL ? " --locale nb" : "";
        String records = quoted(directory.resolve(DemoRun.RELATIONSHIPS)) + "/*.json";
        String check = program + " check " + records + language + " --as-of ";
        return List.of(
                texts.text("next.match"),
                "  " + program + " match --mentors " + file(DemoPeople.MENTORS) + " --mentees "
                        + file(DemoPeople.MENTEES) + " --policy " + file(DemoPeople.POLICY) + " --out "
                        + file("again") + " --why-not " + DemoRun.LEFT_OUT.mentee() + ":" + DemoRun.LEFT_OUT.mentor()
                        + " --fairness " + DemoRun.GROUPS + language,
                texts.text("next.check"),
                "  " + check + ProgrammeYear.AS_OF,
                texts.text("next.assess"),
                "  " + program + " assess " + file(DemoAssessments.PROGRAMME) + " " + records + language + " --as-of "
                        + ProgrammeYear.MIDWAY,
                texts.text("next.known-by"),
                "  " + check + LATE_WINTER + " --known-by " + LATE_WINTER);
    }

    private String file(String name) {
        return quoted(directory.resolve(name));
    }

    private static String quoted(Path path) {
        return path.toString().contains(" ") ? "\"" + path + "\"" : path.toString();
    }

    /** How this program was started, as far as that can be told. */
    private static String program(Path working) {
        CodeSource source = Mentoring.class.getProtectionDomain().getCodeSource();
        try {
            Path jar = Path.of(source.getLocation().toURI());
            if (Files.isRegularFile(jar)) {
                return "java -jar " + quoted(jar.startsWith(working) ? working.relativize(jar) : jar);
            }
        } catch (URISyntaxException | FileSystemNotFoundException | IllegalArgumentException notAFile) {
            return "mentoring";
        }
        return "mentoring";
    }
}
