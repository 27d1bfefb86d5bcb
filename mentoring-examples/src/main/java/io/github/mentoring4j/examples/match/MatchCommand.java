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
import io.github.mentoring4j.matching.MatchRequest;
import io.github.mentoring4j.matching.Matching;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.Party;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
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
        List<Pair> whyNot = roster.map(people -> new PairOptions(
                                values, people, read.orElseThrow().folding())
                        .read("--why-not", asked.whyNot()))
                .orElse(List.of());
        faults.throwIfAny();
        write(match(asked, whyNot, read.orElseThrow(), roster.orElseThrow()), mentorTable.orElseThrow());
        return ExitCode.OK;
    }

    private static Optional<Table> table(Path path, Optional<MatchingPolicy> policy, Party side, InputFaults faults) {
        Optional<Character> separator =
                policy.flatMap(rules -> rules.people(side).separator()).map(CellSeparator::character);
        return InputFile.read(path, faults).flatMap(file -> TableReader.read(file, separator, faults));
    }

    private PlanReport match(Asked asked, List<Pair> whyNot, MatchingPolicy rules, Roster roster) {
        MatchRequest request = roster.request();
        boolean longWork = (long) request.mentors().size() * request.mentees().size() >= LONG_WORK;
        ProgramTexts texts = PlanFiles.texts(language.locale());
        try (ProgressBar bar =
                ProgressBar.on(spec.commandLine().getErr(), asked.progress().shows(longWork))) {
            Matching matching = request.match(
                    asked.strategy(), (step, done, total) -> bar.show(texts.text("progress." + step), done, total));
            bar.show(texts.text("progress.verify"), 0, 1);
            return PlanReport.of(rules, roster, matching, whyNot);
        }
    }

    private void write(PlanReport report, Table model) {
        List<Path> written = PlanFiles.addTo(
                        OutputFiles.sparing(List.of(mentors, mentees, policy)), report, model, language.locale())
                .writeTo(out);
        new PlanSummary(report, language.locale()).print(written, spec.commandLine().getOut());
    }
}
