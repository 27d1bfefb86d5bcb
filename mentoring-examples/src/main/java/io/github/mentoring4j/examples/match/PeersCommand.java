package io.github.mentoring4j.examples.match;

import io.github.mentoring4j.examples.ExitCode;
import io.github.mentoring4j.examples.LocaleOption;
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
import io.github.mentoring4j.matching.peer.PeerPlan;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Matches the people of one CSV file as each other's peers by a policy, and writes the plan. */
@Command(
        name = "peers",
        description = "Matches people as each other's peers by a policy and writes the plan, explained.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {" 0:done", " 2:bad input: every fault is listed and nothing is written"})
public final class PeersCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
    private CommandSpec spec;

    @Option(names = "--people", required = true, paramLabel = "FILE.csv", description = "The people, one a row.")
    @SuppressWarnings("NullAway.Init") // required
    private Path people;

    @Option(
            names = "--policy",
            required = true,
            paramLabel = "FILE.json",
            description =
                    "What must hold and what should, asked both ways round. The columns are those of the mentees.")
    @SuppressWarnings("NullAway.Init") // required
    private Path policy;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Where to write peers.json, peers.csv and peers.html.")
    @SuppressWarnings("NullAway.Init") // required
    private Path out;

    @Mixin
    private LocaleOption language = new LocaleOption();

    /** A command not yet told what to do. */
    public PeersCommand() {}

    /**
     * Does it.
     *
     * @return the exit code
     */
    @Override
    public Integer call() {
        InputFaults faults = new InputFaults();
        Optional<MatchingPolicy> read = InputFile.read(policy, faults)
                .flatMap(file -> PolicyFile.read(file, faults))
                .map(PeerQuestion::ofBothSides);
        Optional<Character> separator =
                read.flatMap(rules -> rules.mentees().separator()).map(CellSeparator::character);
        Optional<Table> table =
                InputFile.read(people, faults).flatMap(file -> TableReader.read(file, separator, faults));
        Optional<Roster> roster =
                read.flatMap(rules -> new RequestReader(rules, policy.toString(), faults).read(table, table));
        faults.throwIfAny();
        write(read.orElseThrow(), roster.orElseThrow(), table.orElseThrow());
        return ExitCode.OK;
    }

    private void write(MatchingPolicy rules, Roster roster, Table model) {
        PeerPlan plan = new PeerQuestion(roster).answer();
        PeerFiles files = new PeerFiles(rules, roster, plan, language.locale());
        List<Path> written =
                files.addTo(OutputFiles.sparing(List.of(people, policy)), model).writeTo(out);
        files.print(written, spec.commandLine().getOut());
    }
}
