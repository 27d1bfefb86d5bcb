package io.github.mentoring4j.ethics.programme.items;

import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.Argument;
import io.github.mentoring4j.ethics.engine.Outcome;
import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.Setting;
import io.github.mentoring4j.ethics.engine.Summary;
import io.github.mentoring4j.ethics.engine.Threshold;
import io.github.mentoring4j.ethics.engine.Verdict;
import io.github.mentoring4j.ethics.guidelines.course.CourseUnits;
import io.github.mentoring4j.ethics.programme.ProgrammeRecord;
import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Did enough of them keep to it?
 *
 * <p>Those of whom nothing is on record, or of whom it is too early to ask, are left out; a person with several relationships counts
 * once, and has missed it if it was missed in one. The answer is a band and rests on no reference, for a report over many singles
 * nobody out: see {@link Bands}. With fewer people to count than the programme's smallest group (and never fewer than three) nobody
 * can tell.
 */
public final class Share implements Rule<ProgrammeRecord> {

    private static final Answer FEW = Answer.breached("few");
    private static final Answer NOT_ENOUGH = Answer.atRisk("not-enough");
    private static final Answer TOO_FEW_TO_TELL = Answer.undetermined("too-few-to-tell");
    private static final Answer ENOUGH = Answer.upheld("enough");

    private final RuleDescription description;
    private final Function<MentoringRelationship, Object> whose;
    private final Question question;
    private final UnaryOperator<Answer> missed;

    private Share(
            RuleDescription description,
            Function<MentoringRelationship, Object> whose,
            Question question,
            UnaryOperator<Answer> missed) {
        this.description = description;
        this.whose = whose;
        this.question = question;
        this.missed = missed;
    }

    private static Share of(
            String id, String section, Function<MentoringRelationship, Object> whose, Question question) {
        RuleDescription description = RuleDescription.of(id, section)
                .limitedBy(Limits.ENOUGH, Limits.WEAK)
                .answering(FEW, NOT_ENOUGH, TOO_FEW_TO_TELL, ENOUGH);
        return new Share(description, whose, question, UnaryOperator.identity());
    }

    /**
     * A share of the relationships.
     *
     * @param id names the rule
     * @param section its section
     * @param question what is asked of each
     * @return the rule
     */
    public static Share ofRelationships(String id, String section, Question question) {
        return of(id, section, MentoringRelationship::id, question);
    }

    /**
     * A share of the mentors.
     *
     * @param id names the rule
     * @param section its section
     * @param question what is asked of each of a mentor's relationships
     * @return the rule
     */
    public static Share ofMentors(String id, String section, Question question) {
        return of(id, section, relationship -> relationship.pair().mentor(), question);
    }

    /**
     * A share of the mentees.
     *
     * @param id names the rule
     * @param section its section
     * @param question what is asked of each of a mentee's relationships
     * @return the rule
     */
    public static Share ofMentees(String id, String section, Question question) {
        return of(id, section, relationship -> relationship.pair().mentee(), question);
    }

    /**
     * The same, where the question asks what was done by a day: whoever missed it has missed it, and only others can make the share
     * greater.
     *
     * @return a changed copy
     */
    public Share ofThePast() {
        RuleDescription settled =
                description.answering(FEW.stayingSo(), NOT_ENOUGH.stayingSo(), TOO_FEW_TO_TELL, ENOUGH);
        return new Share(settled, whose, question, Answer::stayingSo);
    }

    /**
     * The same, with the kinds of evidence that the question looks at.
     *
     * @param kinds the kinds
     * @return a changed copy
     */
    public Share restingOn(EvidenceKind... kinds) {
        return new Share(description.restingOn(kinds), whose, question, missed);
    }

    /**
     * The same, with limits of the question's own.
     *
     * @param limits the limits
     * @return a changed copy
     */
    public Share limitedBy(Threshold... limits) {
        List<Threshold> all = new ArrayList<>(description.thresholds());
        all.addAll(Arrays.asList(limits));
        return new Share(description.limitedBy(all.toArray(Threshold[]::new)), whose, question, missed);
    }

    @Override
    public RuleDescription description() {
        return description;
    }

    @Override
    public Verdict judge(ProgrammeRecord record, Setting setting) {
        int smallest = Math.max(
                Summary.LEAST_SMALLEST_GROUP, record.programme().evaluations().smallestGroup());
        return Verdict.of(answer(record, setting, smallest))
                .saying(
                        Argument.of(setting.limit(Limits.ENOUGH), CourseUnits.PERCENT),
                        Argument.of(setting.limit(Limits.WEAK), CourseUnits.PERCENT),
                        Argument.of(smallest, CourseUnits.COUNT));
    }

    private Answer answer(ProgrammeRecord record, Setting setting, int smallest) {
        Map<Object, Standing> standings = standings(record, question.about(record, setting));
        int kept = count(standings, Standing.KEPT);
        int without = count(standings, Standing.MISSED);
        if (kept + without < smallest) {
            return TOO_FEW_TO_TELL;
        }
        Bands bands = Bands.of(kept + without, setting.limit(Limits.ENOUGH), setting.limit(Limits.WEAK), smallest);
        Outcome outcome = bands.outcome(without);
        if (outcome == Outcome.UPHELD) {
            return ENOUGH;
        }
        return missed.apply(outcome == Outcome.AT_RISK ? NOT_ENOUGH : FEW);
    }

    private Map<Object, Standing> standings(
            ProgrammeRecord record, Function<MentoringRelationship, Standing> standing) {
        Map<Object, Standing> all = new HashMap<>();
        for (MentoringRelationship relationship : record.relationships()) {
            all.merge(whose.apply(relationship), standing.apply(relationship), Standing::and);
        }
        return all;
    }

    private static int count(Map<Object, Standing> standings, Standing which) {
        int count = 0;
        for (Standing each : standings.values()) {
            count += each == which ? 1 : 0;
        }
        return count;
    }
}
