package io.github.mentoring4j.ethics.engine;

import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Many subjects evaluated from one viewpoint: subjects in, reports out, in the order of the subjects. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * try (Stream<Report> reports = guidelines.batch(viewpoint)
 *         .threads(4)
 *         .waivers(waivers)
 *         .onProgress(progress -> bar.show(progress.done()))
 *         .evaluate(relationships.stream())) {
 *     reports.filter(report -> report.outcome() == Outcome.BREACHED).forEach(board::add);
 * }
 * }</pre>
 *
 * @param <S> what the rules judge
 */
public final class Batch<S> {

    /** The most threads that one can ask for: more than any machine has use for. */
    public static final int MOST_THREADS = 1_024;

    private final RuleSet<S> rules;
    private final Viewpoint viewpoint;
    private final int threads;
    private final Map<String, List<Waiver>> waivers;
    private final Consumer<? super Progress> listener;

    Batch(RuleSet<S> rules, Viewpoint viewpoint) {
        this(rules, Objects.requireNonNull(viewpoint, "viewpoint"), 1, Map.of(), progress -> {});
    }

    private Batch(
            RuleSet<S> rules,
            Viewpoint viewpoint,
            int threads,
            Map<String, List<Waiver>> waivers,
            Consumer<? super Progress> listener) {
        this.rules = rules;
        this.viewpoint = viewpoint;
        this.threads = threads;
        this.waivers = waivers;
        this.listener = listener;
    }

    /**
     * The same on as many threads as given. Their number changes nothing in the reports or their order.
     *
     * @param number how many, 1 to 1,024; 1 unless said otherwise, and that is the thread that reads the reports
     * @return a changed copy
     * @throws InvalidRecordException if the number is out of range
     */
    public Batch<S> threads(int number) {
        Invariants.of(Batch.class).within("threads", number, 1, MOST_THREADS).orThrow();
        return new Batch<>(rules, viewpoint, number, waivers, listener);
    }

    /**
     * The same with waivers.
     *
     * @param all those for all subjects, in any order; a report shows those for its own subject
     * @return a changed copy
     */
    public Batch<S> waivers(List<Waiver> all) {
        Map<String, List<Waiver>> bySubject = new HashMap<>();
        for (Waiver waiver : all) {
            bySubject
                    .computeIfAbsent(waiver.subject(), subject -> new ArrayList<>(1))
                    .add(waiver);
        }
        return new Batch<>(rules, viewpoint, threads, Collections.unmodifiableMap(bySubject), listener);
    }

    /**
     * The same with somebody who is told how far it has come.
     *
     * @param told told after each report, in order, on the thread that reads the reports; if it throws, the batch stops
     * @return a changed copy
     */
    public Batch<S> onProgress(Consumer<? super Progress> told) {
        return new Batch<>(rules, viewpoint, threads, waivers, Objects.requireNonNull(told, "told"));
    }

    /**
     * Evaluates subjects as the reports are asked for.
     *
     * <p>The subjects are read on the thread that reads the reports. On one thread, nothing is read ahead; on more, at most
     * {@value OrderedReports#LARGEST_CHUNK} times {@value OrderedReports#CHUNKS_PER_THREAD} subjects for each thread, however
     * many there are, so that the stream may be longer than memory, or endless. The threads belong to this stream alone. They
     * end with the last report, when the stream is closed, and a second after the last report that anybody asked for.
     *
     * <p>To stop, close the stream or interrupt the thread that reads it: the next report is then refused with a {@link
     * java.util.concurrent.CancellationException}, and an interrupted thread stays so. No report is ever half
     * done. Where reading a subject or an evaluation fails, all reports of the subjects before come first, and then what was thrown.
     *
     * @param subjects any subjects, none null; closed together with the reports
     * @return one report for each subject, in the same order; to be closed if it is not read to its end
     */
    public Stream<Report> evaluate(Stream<? extends S> subjects) {
        Source<S> source = new Source<>(subjects);
        Evaluator<S> evaluator = this::evaluate;
        Reports reports = threads == 1
                ? new ReportsInTurn<>(source, evaluator)
                : new OrderedReports<>(source, evaluator, threads);
        ReportSpliterator spliterator = new ReportSpliterator(source, reports, listener);
        return StreamSupport.stream(spliterator, false)
                .onClose(spliterator::close)
                .onClose(subjects::close);
    }

    private Report evaluate(S subject) {
        return rules.evaluate(subject, viewpoint, id -> waivers.getOrDefault(id, List.of()));
    }

    /** Gives the report of one subject. */
    @FunctionalInterface
    interface Evaluator<S> {

        Report evaluate(S subject);
    }
}
