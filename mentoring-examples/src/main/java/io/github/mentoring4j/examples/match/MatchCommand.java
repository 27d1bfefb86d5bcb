package io.github.mentoring4j.examples.match;

import io.github.mentoring4j.examples.ExitCode;
import io.github.mentoring4j.examples.LocaleOption;
import io.github.mentoring4j.examples.ProgramTexts;
import io.github.mentoring4j.examples.input.InputFaults;
import io.github.mentoring4j.examples.input.InputFile;
import io.github.mentoring4j.examples.input.OptionValues;
import io.github.mentoring4j.examples.input.Table;
import io.github.mentoring4j.examples.input.TableReader;
import io.github.mentoring4j.examples.match.MatchOptions.Asked;
import io.github.mentoring4j.examples.output.OutputFiles;
import io.github.mentoring4j.examples.people.RequestReader;
import io.github.mentoring4j.examples.people.Roster;
import io.github.mentoring4j.examples.policy.CellSeparator;
import io.github.mentoring4j.examples.policy.MatchingPolicy;
import io.github.mentoring4j.examples.policy.PolicyFile;
import io.github.mentoring4j.examples.terminal.ProgressBar;
import io.github.mentoring4j.examples.terminal.ProgressChoice;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.participant.Party;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Matches the people of two CSV files by a policy, and writes the plan. */
@Command(
        name = "match",
        description = "Matches mentors and mentees by a policy and writes the plan, explained.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {" 0:done", " 2:bad input: every fault is listed and nothing is written"})
public final class MatchCommand implements Callable<Integer> {

    /** From so many pairs of people on, somebody at a terminal is told how far it has come. */
    private static final long LONG_WORK = 1_000_000;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
    private CommandSpec spec;

    @Option(names = "--mentors", required = true, paramLabel = "FILE.csv", description = "The mentors, one a row.")
    @SuppressWarnings("NullAway.Init") // required
    private Path mentors;

    @Option(names = "--mentees", required = true, paramLabel = "FILE.csv", description = "The mentees, one a row.")
    @SuppressWarnings("NullAway.Init") // required
    private Path mentees;

    @Option(
            names = "--policy",
            required = true,
            paramLabel = "FILE.json",
            description = "What the columns mean, what must hold and what should.")
    @SuppressWarnings("NullAway.Init") // required
    private Path policy;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Where to write plan.json, plan.csv and plan.html.")
    @SuppressWarnings("NullAway.Init") // required
    private Path out;

    @Mixin
    private MatchOptions options = new MatchOptions();

    @Mixin
    private LocaleOption language = new LocaleOption();

    /** A command not yet told what to do. */
    public MatchCommand() {}

    /**
     * Does it.
     *
     * @return the exit code
     */
    @Override
    public Integer call() {
        InputFaults faults = new InputFaults();
        OptionValues values = new OptionValues(spec.qualifiedName(), faults);
        Optional<InputFile> policyFile = InputFile.read(policy, faults);
        Optional<MatchingPolicy> read = policyFile.flatMap(file -> PolicyFile.read(file, faults));
        // Without a policy the tables are still looked at, so that the user hears of everything in one go.
        Optional<Table> mentorTable = table(mentors, read, Party.MENTOR, faults);
        Optional<Table> menteeTable = table(mentees, read, Party.MENTEE, faults);
        Optional<Roster> roster = read.flatMap(
                rules -> new RequestReader(rules, policy.toString(), faults).read(mentorTable, menteeTable));
        Asked asked = options.read(values);
        Optional<MatchPlan> earlier = asked.earlier().flatMap(path -> EarlierPlan.read(path, faults));
        Optional<MatchQuestion> question =
                roster.map(people -> new QuestionReader(values, asked, read.orElseThrow(), people).read(earlier));
        faults.throwIfAny();
        write(answer(question.orElseThrow(), asked.progress()), mentorTable.orElseThrow(), asked.earlier());
        return ExitCode.OK;
    }

    private static Optional<Table> table(Path path, Optional<MatchingPolicy> policy, Party side, InputFaults faults) {
        Optional<Character> separator =
                policy.flatMap(rules -> rules.people(side).separator()).map(CellSeparator::character);
        return InputFile.read(path, faults).flatMap(file -> TableReader.read(file, separator, faults));
    }

    private PlanReport answer(MatchQuestion question, ProgressChoice progress) {
        ProgramTexts texts = PlanFiles.texts(language.locale());
        boolean shown = progress.shows(question.takesLong(LONG_WORK));
        try (ProgressBar bar = ProgressBar.on(spec.commandLine().getErr(), shown)) {
            return question.answer((step, done, total) -> bar.show(texts.text("progress." + step), done, total));
        }
    }

    private void write(PlanReport report, Table model, Optional<Path> earlier) {
        List<Path> inputs = Stream.concat(Stream.of(mentors, mentees, policy), earlier.stream())
                .toList();
        List<Path> written = PlanFiles.addTo(OutputFiles.sparing(inputs), report, model, language.locale())
                .writeTo(out);
        new PlanSummary(report, language.locale())
                .print(written, spec.commandLine().getOut());
    }
}
