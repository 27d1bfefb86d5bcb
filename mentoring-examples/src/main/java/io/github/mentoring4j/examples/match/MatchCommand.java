package io.github.mentoring4j.examples.match;

import io.github.mentoring4j.examples.ExitCode;
import io.github.mentoring4j.examples.LocaleOption;
import io.github.mentoring4j.examples.ProgramTexts;
import io.github.mentoring4j.examples.input.InputFaults;
import io.github.mentoring4j.examples.input.InputFile;
import io.github.mentoring4j.examples.input.Table;
import io.github.mentoring4j.examples.input.TableReader;
import io.github.mentoring4j.examples.output.OutputFiles;
import io.github.mentoring4j.examples.people.RequestReader;
import io.github.mentoring4j.examples.people.Roster;
import io.github.mentoring4j.examples.policy.CellSeparator;
import io.github.mentoring4j.examples.policy.MatchingPolicy;
import io.github.mentoring4j.examples.policy.PolicyFile;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.participant.Party;
import java.io.PrintWriter;
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
            names = "--strategy",
            paramLabel = "optimal|greedy",
            description = "How to choose: optimal (the default) or greedy, best pair first.")
    private StrategyChoice strategy = StrategyChoice.OPTIMAL;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Where to write plan.json, plan.csv and plan.html.")
    @SuppressWarnings("NullAway.Init") // required
    private Path out;

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
        Optional<InputFile> policyFile = InputFile.read(policy, faults);
        Optional<MatchingPolicy> read = policyFile.flatMap(file -> PolicyFile.read(file, faults));
        // Without a policy the tables are still looked at, so that the user hears of everything in one go.
        Optional<Table> mentorTable = table(mentors, read, Party.MENTOR, faults);
        Optional<Table> menteeTable = table(mentees, read, Party.MENTEE, faults);
        Optional<Roster> roster = read.flatMap(
                rules -> new RequestReader(rules, policy.toString(), faults).read(mentorTable, menteeTable));
        faults.throwIfAny();
        write(read.orElseThrow(), mentorTable.orElseThrow(), roster.orElseThrow());
        return ExitCode.OK;
    }

    private static Optional<Table> table(Path path, Optional<MatchingPolicy> policy, Party side, InputFaults faults) {
        Optional<Character> separator =
                policy.flatMap(rules -> rules.people(side).separator()).map(CellSeparator::character);
        return InputFile.read(path, faults).flatMap(file -> TableReader.read(file, separator, faults));
    }

    private void write(MatchingPolicy rules, Table model, Roster roster) {
        MatchPlan plan = roster.request().plan(strategy.strategy());
        ProgramTexts texts = PlanFiles.texts(language.locale());
        List<Path> written = PlanFiles.addTo(
                        OutputFiles.sparing(List.of(mentors, mentees, policy)),
                        rules,
                        roster,
                        plan,
                        model,
                        language.locale())
                .writeTo(out);
        summarise(PlanDocument.Figures.of(plan, roster), texts, written);
    }

    private void summarise(PlanDocument.Figures figures, ProgramTexts texts, List<Path> written) {
        PrintWriter to = spec.commandLine().getOut();
        to.print(share("summary.mentees", figures.menteesMatched(), figures.mentees(), texts) + "\n");
        to.print(share("summary.mentors", figures.mentorsMatched(), figures.mentors(), texts) + "\n");
        to.print(texts.text("summary.score", figures.pairs(), figures.score(), strategy.toString()) + "\n");
        if (figures.onBothSides() > 0) {
            to.print(texts.text("summary.both-sides", figures.onBothSides()) + "\n");
        }
        written.forEach(file -> to.print(texts.text("summary.written", file.toString()) + "\n"));
    }

    private static String share(String key, int some, int all, ProgramTexts texts) {
        // The verb follows the few, unless there is only one to speak of: 1 of 2 has, 0 of 1 has, 0 of 2 have.
        return texts.text(key, some, all, all == 1 ? all : some);
    }
}
