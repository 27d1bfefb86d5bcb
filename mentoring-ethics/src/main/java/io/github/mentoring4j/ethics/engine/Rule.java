package io.github.mentoring4j.ethics.engine;

import java.util.Objects;

/**
 * One question put to a subject.
 *
 * <p>A rule is <em>total</em> (it answers for every subject), <em>deterministic</em>, <em>faithful to the date</em> (it reads
 * no clock and looks at nothing beyond the {@link Setting}'s viewpoint; the engine hands it the subject as it stood then) and
 * <em>free of text</em>. It keeps no state: one instance serves all threads. A rule of your own:
 *
 * <pre>{@code
 * Rule<MentoringRelationship> keepsMeeting = Rule.of(
 *         RuleDescription.of("ACME-01-keeps-meeting", "ACME-01"), (relationship, setting) -> {
 *             List<Meeting> meetings = relationship.meetings();
 *             if (meetings.isEmpty()) {
 *                 return Verdict.of(Answer.undetermined("never-met"));
 *             }
 *             LocalDate last = meetings.get(meetings.size() - 1).held().on();
 *             long silent = ChronoUnit.DAYS.between(last, setting.asOf());
 *             return Verdict.of(silent > 60 ? Answer.breached("silent") : Answer.upheld("in-touch"))
 *                     .measuring(silent, 60, Units.DAYS);
 *         });
 * }</pre>
 *
 * @param <S> what the question is put to
 */
public interface Rule<S> {

    /**
     * What there is to know of this rule.
     *
     * @return always the same
     */
    RuleDescription description();

    /**
     * Answers the question.
     *
     * @param subject the subject as it stood at the setting's viewpoint
     * @param setting viewpoint and limits
     * @return the verdict
     */
    Verdict judge(S subject, Setting setting);

    /**
     * A rule from its two parts.
     *
     * @param description what there is to know of it
     * @param judgement answers the question
     * @param <S> what the question is put to
     * @return the rule
     */
    static <S> Rule<S> of(RuleDescription description, Judgement<? super S> judgement) {
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(judgement, "judgement");
        return new Rule<>() {
            @Override
            public RuleDescription description() {
                return description;
            }

            @Override
            public Verdict judge(S subject, Setting setting) {
                return judgement.judge(subject, setting);
            }
        };
    }

    /**
     * The evaluating part of a rule.
     *
     * @param <S> what the question is put to
     */
    @FunctionalInterface
    interface Judgement<S> {

        /**
         * Answers the question.
         *
         * @param subject the subject as it stood at the setting's viewpoint
         * @param setting viewpoint and limits
         * @return the verdict
         */
        Verdict judge(S subject, Setting setting);
    }
}
