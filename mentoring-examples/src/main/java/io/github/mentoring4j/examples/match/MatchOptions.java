package io.github.mentoring4j.examples.match;

import io.github.mentoring4j.examples.input.OptionValues;
import io.github.mentoring4j.examples.terminal.ProgressChoice;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What {@code mentoring match} can be told beside its files. Taken as text, so that all that is wrong is told at once. */
final class MatchOptions {

    @Option(
            names = "--strategy",
            paramLabel = "NAME",
            description = {
                "How to choose: optimal (the default: most people, then the highest score),",
                "highest-total (the score alone) or greedy (best pair first)."
            })
    private @Nullable String strategy;

    @Option(
            names = "--why-not",
            paramLabel = "MENTEE:MENTOR",
            description = "Ask why two people are not paired, and what it would cost. Can be given several times.")
    private List<String> whyNot = List.of();

    @Option(
            names = "--progress",
            paramLabel = "auto|always|never",
            description = "A progress bar: for long work on a terminal (auto, the default), always or never.")
    private @Nullable String progress;

    /** Reads them all; what is wrong becomes a fault. */
    Asked read(OptionValues values) {
        StrategyChoice chosen = values.oneOf("--strategy", strategy, StrategyChoice.values())
                .orElse(StrategyChoice.OPTIMAL);
        ProgressChoice shown =
                values.oneOf("--progress", progress, ProgressChoice.values()).orElse(ProgressChoice.AUTO);
        return new Asked(chosen.strategy(), whyNot, shown);
    }

    /**
     * What was asked for.
     *
     * @param strategy how to choose
     * @param whyNot the pairs to ask about, as they were given
     * @param progress when to show progress
     */
    record Asked(MatchingStrategy strategy, List<String> whyNot, ProgressChoice progress) {}
}
