package io.github.mentoring4j.benchmarks;

import io.github.mentoring4j.relationship.MentoringRelationship;
import java.util.List;
import java.util.function.Predicate;

/**
 * One of the twelve questions as a value, for engines that take rules one by one.
 *
 * @param method the method of {@link SimpleRules} that asks it
 * @param broken asks it
 */
record SimpleRule(String method, Predicate<MentoringRelationship> broken) {

    static final List<SimpleRule> ALL = List.of(
            new SimpleRule("mentorRaisesMost", SimpleRules::mentorRaisesMost),
            new SimpleRule("metBeforeAgreeing", SimpleRules::metBeforeAgreeing),
            new SimpleRule("metWithoutAgenda", SimpleRules::metWithoutAgenda),
            new SimpleRule("wasSilentTooLong", SimpleRules::wasSilentTooLong),
            new SimpleRule("hasLineOfCommand", SimpleRules::hasLineOfCommand),
            new SimpleRule("hasUndeclaredTie", SimpleRules::hasUndeclaredTie),
            new SimpleRule("tookMoney", SimpleRules::tookMoney),
            new SimpleRule("metTooLong", SimpleRules::metTooLong),
            new SimpleRule("lacksAcknowledgement", SimpleRules::lacksAcknowledgement),
            new SimpleRule("metTooSeldom", SimpleRules::metTooSeldom),
            new SimpleRule("toldTheSponsorMore", SimpleRules::toldTheSponsorMore),
            new SimpleRule("endedWithoutClosing", SimpleRules::endedWithoutClosing));

    boolean isBrokenBy(MentoringRelationship relationship) {
        return broken.test(relationship);
    }
}
