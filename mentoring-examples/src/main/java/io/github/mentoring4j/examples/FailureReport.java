package io.github.mentoring4j.examples;

import io.github.mentoring4j.examples.input.BadInputException;
import io.github.mentoring4j.examples.input.FaultPrinter;
import io.github.mentoring4j.matching.strategy.MatchingInterruptedException;
import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Ends a subcommand that threw: bad input is listed fault by fault, being stopped is told in a line, anything else is a fault of the program.
 *
 * <p>A failure is told by its kind and place in the program only. Its message could quote input, and so what somebody said in
 * confidence.
 */
final class FailureReport implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        Locale locale = localeOf(command);
        if (failure instanceof BadInputException badInput) {
            new FaultPrinter(locale).print(badInput.faults(), err);
            return ExitCode.BAD_INPUT;
        }
        ProgramTexts texts = ProgramTexts.in(locale);
        if (failure instanceof MatchingInterruptedException) {
            err.print(texts.text("stopped") + "\n");
            return ExitCode.STOPPED;
        }
        err.print(texts.text("failure", failure.getClass().getSimpleName(), placeOf(failure)) + "\n");
        err.print(texts.text("failure.report") + "\n");
        return ExitCode.INTERNAL;
    }

    private static Locale localeOf(CommandLine command) {
        Object mixin = command.getMixins().get(LocaleOption.MIXIN);
        return mixin instanceof LocaleOption option ? option.locale() : Locale.ENGLISH;
    }

    private static String placeOf(Exception failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        for (StackTraceElement element : trace) {
            if (element.getClassName().startsWith("io.github.mentoring4j")) {
                return element.getFileName() + ":" + element.getLineNumber();
            }
        }
        return trace.length == 0 ? "?" : trace[0].getFileName() + ":" + trace[0].getLineNumber();
    }
}
