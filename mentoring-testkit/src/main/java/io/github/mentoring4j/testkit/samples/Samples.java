package io.github.mentoring4j.testkit.samples;

import io.github.mentoring4j.ethics.engine.Report;
import io.github.mentoring4j.ethics.programme.ProgrammeRecord;
import io.github.mentoring4j.guideline.Guideline;
import io.github.mentoring4j.matching.MatchRequest;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.participant.Participant;
import io.github.mentoring4j.programme.MentoringProgramme;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.testkit.ethics.GuidelineArbitraries;
import io.github.mentoring4j.testkit.records.RecordArbitraries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.JqwikException;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;

/**
 * Records from a seed, without properties:
 *
 * <pre>{@code
 * MentoringRelationship relationship = Samples.relationship(42);
 * List<MentoringRelationship> many = Samples.many(MentoringRelationship.class, 42, 1000);
 * }</pre>
 *
 * <p>They are drawn from the arbitraries that properties use, so what is valid is described once. The same seed gives the same
 * record, on every run and every JDK, as long as the library is the same. jqwik's engine has to be on the class path, but need not
 * run. Many at once are far cheaper than one at a time.
 */
public final class Samples {

    /** How many tries jqwik takes its generators to be for; decides how often small and large values come. */
    private static final int TRIES = 1000;

    private Samples() {}

    /**
     * A relationship.
     *
     * @param seed any number
     * @return one with any evidence, valid but seldom sound
     */
    public static MentoringRelationship relationship(long seed) {
        return of(MentoringRelationship.class, seed);
    }

    /**
     * A relationship in which nothing is amiss.
     *
     * @param asOf the day on which that is so
     * @param seed any number
     * @return one that upholds all twelve guidelines on that day
     */
    public static MentoringRelationship soundRelationship(LocalDate asOf, long seed) {
        return of(GuidelineArbitraries.upholdingAll(asOf), seed);
    }

    /**
     * A relationship with one thing amiss.
     *
     * @param guideline what it breaches
     * @param asOf the day on which that is so
     * @param seed any number
     * @return one that breaches that guideline on that day and upholds the others
     */
    public static MentoringRelationship relationshipBreaching(Guideline guideline, LocalDate asOf, long seed) {
        return of(GuidelineArbitraries.breachingOnly(guideline, asOf), seed);
    }

    /**
     * A participant.
     *
     * @param seed any number
     * @return one with or without a name
     */
    public static Participant participant(long seed) {
        return of(Participant.class, seed);
    }

    /**
     * A programme.
     *
     * @param seed any number
     * @return one with any evidence
     */
    public static MentoringProgramme programme(long seed) {
        return of(MentoringProgramme.class, seed);
    }

    /**
     * A programme with its relationships.
     *
     * @param seed any number
     * @return one with up to eight relationships
     */
    public static ProgrammeRecord programmeRecord(long seed) {
        return of(ProgrammeRecord.class, seed);
    }

    /**
     * A match request.
     *
     * @param seed any number
     * @return one of up to six people a side, feasible or not
     */
    public static MatchRequest matchRequest(long seed) {
        return of(MatchRequest.class, seed);
    }

    /**
     * A plan.
     *
     * @param seed any number
     * @return one that some strategy made for a request like {@link #matchRequest}
     */
    public static MatchPlan plan(long seed) {
        return of(MatchPlan.class, seed);
    }

    /**
     * A graph.
     *
     * @param seed any number
     * @return one of up to twelve people a side, feasible or not
     */
    public static CandidateGraph graph(long seed) {
        return of(CandidateGraph.class, seed);
    }

    /**
     * A report.
     *
     * @param seed any number
     * @return one on a relationship by the twelve guidelines
     */
    public static Report report(long seed) {
        return of(Report.class, seed);
    }

    /**
     * A record of any public type of the library.
     *
     * @param type the type
     * @param seed any number
     * @param <T> the type
     * @return one of them
     * @throws IllegalArgumentException if the library has no such type
     */
    public static <T> T of(Class<T> type, long seed) {
        return of(RecordArbitraries.of(type), seed);
    }

    /**
     * Something that an arbitrary gives.
     *
     * @param arbitrary the arbitrary
     * @param seed any number
     * @param <T> what it gives
     * @return one of them
     */
    public static <T> T of(Arbitrary<T> arbitrary, long seed) {
        return many(arbitrary, seed, 1).get(0);
    }

    /**
     * Records of any public type of the library.
     *
     * @param type the type
     * @param seed any number
     * @param count how many
     * @param <T> the type
     * @return so many of them, the first of which is the one of that seed
     * @throws IllegalArgumentException if the library has no such type or the count is negative
     */
    public static <T> List<T> many(Class<T> type, long seed, int count) {
        return many(RecordArbitraries.of(type), seed, count);
    }

    /**
     * Things that an arbitrary gives.
     *
     * @param arbitrary the arbitrary
     * @param seed any number
     * @param count how many
     * @param <T> what it gives
     * @return so many of them, the first of which is the one of that seed
     * @throws IllegalArgumentException if the count is negative
     */
    public static <T> List<T> many(Arbitrary<T> arbitrary, long seed, int count) {
        Objects.requireNonNull(arbitrary, "arbitrary");
        if (count < 0) {
            throw new IllegalArgumentException("count: " + count + " is negative. Maybe 1 is meant.");
        }
        boolean opened = opened();
        try {
            return draw(arbitrary.generator(TRIES, true), new Random(seed), count);
        } finally {
            if (opened) {
                JqwikSession.finish();
            }
        }
    }

    /** Opens a session unless there is one, or a property runs, within which none can be opened and none is needed. */
    private static boolean opened() {
        if (JqwikSession.isActive()) {
            return false;
        }
        try {
            JqwikSession.start();
            return true;
        } catch (JqwikException withinAProperty) {
            return false;
        }
    }

    private static <T> List<T> draw(RandomGenerator<T> generator, Random random, int count) {
        List<T> samples = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            samples.add(generator.next(random).value());
        }
        return List.copyOf(samples);
    }
}
