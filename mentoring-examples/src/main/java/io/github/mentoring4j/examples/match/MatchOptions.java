package io.github.mentoring4j.examples.match;

import io.github.mentoring4j.examples.input.OptionValues;
import io.github.mentoring4j.examples.terminal.ProgressChoice;
import io.github.mentoring4j.matching.CandidateLimit;
import io.github.mentoring4j.matching.criterion.Preference;
import io.github.mentoring4j.matching.group.GroupSize;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import io.github.mentoring4j.validation.FaultCode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What {@code mentoring match} can be told beside its files. Taken as text, so that all that is wrong is told at once. */
final class MatchOptions {

    @Option(
            names = "--strategy",
            paramLabel = "NAME",
            description = {
                "How to choose: optimal (the default: most people, then the highest score), highest-total (the score alone),",
                "stable (no two would both rather have each other), fair (most people, then the lowest score as high as"
                        + " possible) or greedy (best pair first)."
            })
    private @Nullable String strategy;

    @Option(
            names = "--best",
            paramLabel = "mentees|mentors",
            description = "Whom a stable plan favours: mentees (the default) or mentors.")
    private @Nullable String best;

    @Option(
            names = "--shortlist",
            paramLabel = "NUMBER",
            description = "Offer so many candidates for each place, about three say, rather than one.")
    private @Nullable String shortlist;

    @Option(
            names = "--groups",
            paramLabel = "LEAST-MOST",
            description = {
                "Match in groups of so many mentees with one mentor, such as 3-6.",
                "Decides which groups are held; none is too small, but where the policy pins somebody to it."
            })
    private @Nullable String groups;

    @Option(
            names = "--candidates",
            paramLabel = "NUMBER",
            description =
                    "Choose from about so many of the best candidates of each mentee, rather than from everybody.")
    private @Nullable String candidates;

    @Option(
            names = "--earlier",
            paramLabel = "PLAN.json",
            description = "The plan that stands: match again, and tell what changes.")
    private @Nullable Path earlier;

    @Option(
            names = "--keep",
            paramLabel = "POINTS",
            description = "What keeping a pair of the earlier plan is worth: 0 unless set.")
    private @Nullable String keep;

    @Option(
            names = "--end",
            paramLabel = "MENTEE:MENTOR",
            description = "A pair of the earlier plan that must not go on. Can be given several times.")
    private List<String> end = List.of();

    @Option(
            names = "--why-not",
            paramLabel = "MENTEE:MENTOR",
            description = "Ask why two people are not paired, and what it would cost. Can be given several times.")
    private List<String> whyNot = List.of();

    @Option(
            names = "--fairness",
            paramLabel = "ATTRIBUTE",
            description = "Tell how groups of people by this attribute are served. Can be given several times.")
    private List<String> fairness = List.of();

    @Option(
            names = "--progress",
            paramLabel = "auto|always|never",
            description = "A progress bar: for long work on a terminal (auto, the default), always or never.")
    private @Nullable String progress;

    /**
     * What was asked for, with the names of people and attributes as they were given.
     *
     * @param strategy how to choose
     * @param considering how many candidates to choose from
     * @param earlier the plan that stands
     * @param keep what keeping one of its pairs is worth
     * @param end pairs that must not go on
     * @param whyNot pairs to ask about
     * @param fairness attributes to tell groups apart by
     * @param progress when to show progress
     * @param groups how many mentees a group has, if people are matched in groups
     */
    record Asked(
            MatchingStrategy strategy,
            CandidateLimit considering,
            Optional<Path> earlier,
            int keep,
            List<String> end,
            List<String> whyNot,
            List<String> fairness,
            ProgressChoice progress,
            Optional<GroupSize> groups) {}

    /** Reads them all; what is wrong becomes a fault. */
    Asked read(OptionValues values) {
        values.require(keep == null || earlier != null, "--keep", FaultCode.REQUIREMENT_MISSING, "--earlier");
        values.require(end.isEmpty() || earlier != null, "--end", FaultCode.REQUIREMENT_MISSING, "--earlier");
        return new Asked(
                strategy(values),
                values.whole("--candidates", candidates, 1, Integer.MAX_VALUE)
                        .map(CandidateLimit::best)
                        .orElse(CandidateLimit.usual()),
                Optional.ofNullable(earlier),
                values.whole("--keep", keep, 0, Preference.GREATEST_POINTS).orElse(0),
                end,
                whyNot,
                fairness,
                values.oneOf("--progress", progress, ProgressChoice.values()).orElse(ProgressChoice.AUTO),
                groups(values));
    }

    private Optional<GroupSize> groups(OptionValues values) {
        boolean alone = strategy == null && best == null && shortlist == null;
        values.require(groups == null || alone, GroupOption.NAME, FaultCode.CONTRADICTION, other());
        return new GroupOption(values).read(groups);
    }

    private String other() {
        return strategy != null ? "--strategy" : best != null ? "--best" : "--shortlist";
    }

    private MatchingStrategy strategy(OptionValues values) {
        StrategyChoice chosen =
                values.oneOf("--strategy", strategy, StrategyChoice.values()).orElse(StrategyChoice.OPTIMAL);
        BestSide side = values.oneOf("--best", best, BestSide.values()).orElse(BestSide.MENTEES);
        Optional<Integer> choices = values.whole("--shortlist", shortlist, 1, MatchingStrategy.MOST_CHOICES);
        boolean known = strategy == null || strategy.equalsIgnoreCase(chosen.toString());
        values.require(
                best == null || chosen == StrategyChoice.STABLE || !known,
                "--best",
                FaultCode.CONTRADICTION,
                "--strategy");
        values.require(
                shortlist == null || chosen == StrategyChoice.OPTIMAL,
                "--shortlist",
                FaultCode.CONTRADICTION,
                "--strategy");
        return choices.map(MatchingStrategy::shortlist).orElseGet(() -> chosen.favouring(side.party()));
    }
}
