package io.github.mentoring4j.examples;

import io.github.mentoring4j.examples.assess.AssessCommand;
import io.github.mentoring4j.examples.check.CheckCommand;
import io.github.mentoring4j.examples.demo.DemoCommand;
import io.github.mentoring4j.examples.match.MatchCommand;
import io.github.mentoring4j.examples.match.PeersCommand;
import io.github.mentoring4j.examples.terminal.Stop;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry of the program: hands the command line to a subcommand and answers with an {@link ExitCode}. */
@Command(
        name = "mentoring",
        description = {
            "Matches mentors and mentees, checks mentoring relationships against ethical guidelines, and assesses mentoring",
            "programmes."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            MatchCommand.class,
            PeersCommand.class,
            CheckCommand.class,
            AssessCommand.class,
            DemoCommand.class
        })
public final class Mentoring {

    private Mentoring() {}

    /**
     * Runs the program and ends the virtual machine with its exit code.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        // UTF-8 whatever the machine's default, so that the same input gives the same bytes everywhere.
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err);
        Stop stop = Stop.ofThisThread();
        int code = run(out, err, arguments);
        out.flush();
        err.flush();
        stop.finished();
        System.exit(code);
    }

    /**
     * Runs the program within this virtual machine.
     *
     * @param out takes what the program says
     * @param err takes faults and mistakes in the command line
     * @param arguments the command line
     * @return one of the {@link ExitCode}s
     */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine program = new CommandLine(new Mentoring());
        program.setOut(out);
        program.setErr(err);
        program.registerConverter(Path.class, new PathConverter());
        program.setCaseInsensitiveEnumValuesAllowed(true);
        program.setExecutionExceptionHandler(new FailureReport());
        int code = program.execute(arguments);
        out.flush();
        err.flush();
        return code;
    }

    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8));
    }
}
