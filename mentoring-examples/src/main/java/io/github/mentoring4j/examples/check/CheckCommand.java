package io.github.mentoring4j.examples.check;

import io.github.mentoring4j.ethics.engine.Batch;
import io.github.mentoring4j.ethics.engine.Outcome;
import io.github.mentoring4j.ethics.engine.Summary;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.examples.DayConverter;
import io.github.mentoring4j.examples.ExitCode;
import io.github.mentoring4j.examples.LocaleOption;
import io.github.mentoring4j.examples.input.FileFault;
import io.github.mentoring4j.examples.input.InputFaults;
import io.github.mentoring4j.examples.output.OutputFiles;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds records of relationships against the ethical guidelines, and reports. */
@Command(
        name = "check",
        description = {
            "Holds records of mentoring relationships against the ethical guidelines and reports what they show.",
            "Names and what was said are in no part of the report."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:done, nothing is breached that nobody has waived; or a summary was asked for",
            " 2:bad input: every fault is listed and nothing is written",
            " 3:done, something is breached"
        })
public final class CheckCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE.json",
            description = "Records of relationships, one in each file. Their order does not matter.")
    private List<Path> files = List.of();

    @Option(
            names = "--as-of",
            required = true,
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The day to judge by, such as 2026-06-30: what happened later does not exist yet.")
    @SuppressWarnings("NullAway.Init") // required
    private LocalDate asOf;

    @Option(
            names = "--known-by",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "Leave out what was put on record after this day. All is seen unless set.")
    private @Nullable LocalDate knownBy;

    @Option(
            names = "--format",
            paramLabel = "text|json|html",
            description = "How to write the report: text (the default), json or html.")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = "--policy",
            paramLabel = "FILE.json",
            description = "The programme's own limits and severities, and the rules it switches off.")
    private @Nullable Path policy;

    @Option(
            names = "--waivers",
            paramLabel = "FILE.json",
            description = "Findings that somebody has settled: they are marked, never hidden.")
    private @Nullable Path waivers;

    @Option(
            names = "--summary",
            description =
                    "Write counts over all relationships alone, none so small that one could tell whom it is about.")
    private boolean summary;

    @Option(
            names = "--smallest-group",
            paramLabel = "NUMBER",
            description = "The fewest relationships that a count of the summary may show: 5 unless set, 3 at least.")
    private int smallestGroup = Summary.USUAL_SMALLEST_GROUP;

    @Option(
            names = "--threads",
            paramLabel = "NUMBER",
            description = "On how many threads to work: 1 unless set. The report is the same on any number.")
    private int threads = 1;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write the report; the terminal unless set.")
    private @Nullable Path out;

    @Mixin
    private LocaleOption language = new LocaleOption();

    /** A command not yet told what to do. */
    public CheckCommand() {}

    /**
     * Does it.
     *
     * @return the exit code
     */
    @Override
    public Integer call() {
        InputFaults faults = new InputFaults();
        numbersAreInRange(faults);
        AppliedRules applied = AppliedRules.read(Optional.ofNullable(policy), Optional.ofNullable(waivers), faults);
        List<MentoringRelationship> relationships = RelationshipFiles.read(files, faults);
        faults.throwIfAny();
        EthicsReview review = EthicsReview.of(
                applied.rules(),
                relationships,
                viewpoint(),
                batch -> batch.threads(threads).waivers(applied.waivers()));
        ReviewWords words = ReviewWords.in(language.locale());
        tellOfWaiversForOthers(applied, review, words);
        return summary ? summarise(review.summary(applied.rules(), smallestGroup), words) : report(review, words);
    }

    /** A mistyped id must not pass in silence; nor must a programme's waivers be taken apart to check one relationship. */
    private void tellOfWaiversForOthers(AppliedRules applied, EthicsReview review, ReviewWords words) {
        List<String> others = applied.waiversForOthersThan(review);
        if (!others.isEmpty()) {
            PrintWriter notes = spec.commandLine().getErr();
            notes.print(words.texts().text("waivers.others", others.size(), String.join(", ", others)) + "\n");
            notes.flush();
        }
    }

    private int report(EthicsReview review, ReviewWords words) {
        int breached = review.outcomes().getOrDefault(Outcome.BREACHED, 0);
        show(
                format.render(review, words),
                file -> words.texts().text("summary", review.relationships().size(), breached, file));
        return review.breached() ? ExitCode.BREACHED : ExitCode.OK;
    }

    /** Neither the line nor the code tells more than the summary does. */
    private int summarise(Summary counts, ReviewWords words) {
        show(format.render(counts, words), file -> words.texts().text("summary.written", file));
        return ExitCode.OK;
    }

    private void show(String report, UnaryOperator<String> written) {
        PrintWriter terminal = spec.commandLine().getOut();
        Optional<Path> file = Optional.ofNullable(out);
        if (file.isEmpty()) {
            terminal.print(report);
        } else {
            Path directory = Optional.ofNullable(file.get().getParent()).orElse(Path.of("."));
            OutputFiles.sparing(inputs())
                    .add(file.get().toFile().getName(), report)
                    .writeTo(directory);
            terminal.print(written.apply(file.get().toString()) + "\n");
        }
    }

    private void numbersAreInRange(InputFaults faults) {
        try {
            Invariants.of(CheckCommand.class)
                    .within("--threads", threads, 1, Batch.MOST_THREADS)
                    .within(
                            "--smallest-group",
                            smallestGroup,
                            Summary.LEAST_SMALLEST_GROUP,
                            Summary.GREATEST_SMALLEST_GROUP)
                    .orThrow();
        } catch (InvalidRecordException refusal) {
            refusal.faults().forEach(fault -> faults.add(FileFault.of("mentoring check", fault)));
        }
    }

    private Viewpoint viewpoint() {
        Viewpoint viewpoint = Viewpoint.asOf(asOf);
        return knownBy == null ? viewpoint : viewpoint.knownBy(knownBy);
    }

    private List<Path> inputs() {
        List<Path> inputs = new ArrayList<>(files);
        Optional.ofNullable(policy).ifPresent(inputs::add);
        Optional.ofNullable(waivers).ifPresent(inputs::add);
        return inputs;
    }
}
