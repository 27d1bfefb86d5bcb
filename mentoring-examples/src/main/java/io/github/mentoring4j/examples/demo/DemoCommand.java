package io.github.mentoring4j.examples.demo;

import io.github.mentoring4j.examples.ExitCode;
import io.github.mentoring4j.examples.LocaleOption;
import io.github.mentoring4j.examples.check.ReviewText;
import io.github.mentoring4j.examples.check.ReviewWords;
import io.github.mentoring4j.examples.input.BadInputException;
import io.github.mentoring4j.examples.input.FileFault;
import io.github.mentoring4j.validation.Fault;
import io.github.mentoring4j.validation.FaultCode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells the story of a made-up programme from matching to the ethics report. */
@Command(
        name = "demo",
        description = {
            "Shows it all on a made-up programme of 60 mentors and 80 mentees: matches them, lets a year pass in which a few"
                    + " things go wrong, reports what the ethical guidelines say about that, and holds the programme against six standards at"
                    + " the start, midway and at the end.",
            "Writes the input, the plan, all records, the assessments with their evidence, and the report, and prints the report's path last."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:done; also though the report shows breaches, for they belong to the story",
            " 2:the directory cannot be written to, or holds files that are not those of an earlier demonstration"
        })
public final class DemoCommand implements Callable<Integer> {

    private static final Path DIRECTORY = Path.of("mentoring-demo");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
    private CommandSpec spec;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Where to write; unless set, mentoring-demo, within target if the working directory has a target or a"
                            + " pom.xml.")
    private @Nullable Path out;

    @Mixin
    private LocaleOption language = new LocaleOption();

    /** A command not yet told what to do. */
    public DemoCommand() {}

    /**
     * Does it.
     *
     * @return the exit code
     */
    @Override
    public Integer call() {
        Path directory = Optional.ofNullable(out).orElseGet(() -> otherwise(Path.of("")));
        Locale locale = language.locale();
        refuseOtherFiles(directory);
        DemoRun run = DemoRun.of(DemoPeople.read());
        run.files(locale).writeTo(directory);
        tell(run, directory, locale);
        return ExitCode.OK;
    }

    /** Where to write if the user does not say: not among the sources of a project that Maven builds. */
    static Path otherwise(Path working) {
        Path target = Path.of("target");
        boolean built = Files.isDirectory(working.resolve(target)) || Files.exists(working.resolve("pom.xml"));
        return built ? target.resolve(DIRECTORY) : DIRECTORY;
    }

    /** A demonstration replaces an earlier one, and nothing else. */
    private static void refuseOtherFiles(Path directory) {
        boolean earlier = Files.exists(directory.resolve(DemoRun.MARKER));
        if (!earlier && Files.isDirectory(directory) && !isEmpty(directory)) {
            throw new BadInputException(FileFault.of(directory.toString(), Fault.of("", FaultCode.OCCUPIED_DIRECTORY)));
        }
    }

    private static boolean isEmpty(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.findAny().isEmpty();
        } catch (IOException unreadable) {
            return false;
        }
    }

    private void tell(DemoRun run, Path directory, Locale locale) {
        StoryTexts texts = new StoryTexts(locale);
        PrintWriter to = spec.commandLine().getOut();
        print(to, run.people().policy().title().orElse(""), List.of(texts.text("introduction")));
        print(to, texts.text("matched"), texts.matched(run));
        print(to, texts.text("agreed"), texts.agreed(run));
        List<String> glance = new ReviewText(ReviewWords.in(locale)).glance(run.review());
        print(to, texts.found(), glance.stream().map(String::strip).toList());
        print(
                to,
                texts.text("assessed"),
                DemoAssessments.moments().stream()
                        .map(moment -> texts.assessed(run, moment))
                        .toList());
        print(to, texts.text("happened"), events(run, texts));
        print(to, texts.text("next"), new NextCommands(directory, locale).lines(texts));
        to.print(directory.resolve(DemoRun.REPORT) + "\n");
    }

    private static List<String> events(DemoRun run, StoryTexts texts) {
        return run.story().chapters().stream()
                .filter(chapter -> chapter.incident().isPresent())
                .map(chapter -> texts.incident(chapter.incident().orElseThrow()) + " ("
                        + chapter.relationship().id() + ")")
                .toList();
    }

    private static void print(PrintWriter to, String heading, List<String> lines) {
        to.print(heading + "\n");
        lines.forEach(line -> to.print("  " + line + "\n"));
        to.print("\n");
    }
}
