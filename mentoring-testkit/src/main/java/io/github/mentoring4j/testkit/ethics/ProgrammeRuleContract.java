package io.github.mentoring4j.testkit.ethics;

import io.github.mentoring4j.ethics.engine.CodeOfEthics;
import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.ethics.engine.RuleSet;
import io.github.mentoring4j.ethics.programme.ProgrammeRecord;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.relationship.RelationshipId;
import io.github.mentoring4j.testkit.Dates;
import io.github.mentoring4j.testkit.ProgrammeArbitraries;
import io.github.mentoring4j.testkit.RelationshipArbitraries;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What every rule over programmes owes. Extend it for a rule of your own, as {@link RelationshipRuleContract} for others. */
public abstract class ProgrammeRuleContract extends RuleContract<ProgrammeRecord> {

    private static final int MOST_RELATIONSHIPS = 8;

    /**
     * The contract of one rule.
     *
     * @param rule the rule
     */
    protected ProgrammeRuleContract(Rule<ProgrammeRecord> rule) {
        this(alone(rule));
    }

    /**
     * The contract of all rules of a code.
     *
     * @param rules the rules
     */
    protected ProgrammeRuleContract(RuleSet<ProgrammeRecord> rules) {
        super(rules);
    }

    private static RuleSet<ProgrammeRecord> alone(Rule<ProgrammeRecord> rule) {
        return RuleSet.<ProgrammeRecord>builder(
                        CodeOfEthics.of("A rule by itself", "1"),
                        record -> record.programme().id().value(),
                        ProgrammeRecord::asOf)
                .section(rule.description().section())
                .rule(rule)
                .build();
    }

    /**
     * Programmes with their relationships: of two kinds of course, so that many have the same to tell of.
     *
     * @return records of up to eight relationships, each of two others
     */
    public static Arbitrary<ProgrammeRecord> records() {
        Arbitrary<MentoringRelationship> courses = RelationshipArbitraries.relationships();
        return Combinators.combine(
                        ProgrammeArbitraries.programmes(),
                        courses,
                        courses,
                        Arbitraries.integers().between(0, MOST_RELATIONSHIPS))
                .as((programme, one, other, count) -> ProgrammeRecord.of(programme, alternating(one, other, count)))
                .withoutEdgeCases();
    }

    private static List<MentoringRelationship> alternating(
            MentoringRelationship one, MentoringRelationship other, int count) {
        List<MentoringRelationship> all = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            all.add(numbered(number, number % 2 == 0 ? one : other));
        }
        return all;
    }

    private static MentoringRelationship numbered(int number, MentoringRelationship of) {
        return new MentoringRelationship(
                RelationshipId.of("r-" + number),
                of.programme(),
                Pair.of(ParticipantId.of("p-" + number), ParticipantId.of("p-" + (number + MOST_RELATIONSHIPS))),
                of.matched(),
                of.contract(),
                of.phases(),
                of.meetings(),
                of.disclosures(),
                of.interests(),
                of.rights(),
                of.ended(),
                of.missedMeetings(),
                of.commitments(),
                of.learning(),
                of.privateAreas(),
                of.openness(),
                of.competence(),
                of.contacts(),
                of.ending());
    }

    @Override
    protected Arbitrary<ProgrammeRecord> subjects() {
        return records();
    }

    @Override
    protected Arbitrary<Viewpoint> viewpoints() {
        return Dates.viewpoints();
    }

    @Override
    protected ProgrammeRecord asOf(ProgrammeRecord subject, Viewpoint viewpoint) {
        return subject.asOf(viewpoint);
    }

    @Override
    protected ProgrammeRecord withoutText(ProgrammeRecord subject) {
        return subject.withoutText();
    }
}
