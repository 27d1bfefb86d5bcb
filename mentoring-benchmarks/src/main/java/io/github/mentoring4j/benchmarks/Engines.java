package io.github.mentoring4j.benchmarks;

import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.CodeOfEthics;
import io.github.mentoring4j.ethics.engine.Finding;
import io.github.mentoring4j.ethics.engine.Outcome;
import io.github.mentoring4j.ethics.engine.Report;
import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.RuleSet;
import io.github.mentoring4j.ethics.engine.RuleSetBuilder;
import io.github.mentoring4j.ethics.engine.SectionId;
import io.github.mentoring4j.ethics.engine.SectionReport;
import io.github.mentoring4j.ethics.engine.Units;
import io.github.mentoring4j.ethics.engine.Verdict;
import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.evidence.EvidenceRef;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.util.List;
import java.util.function.BiConsumer;
import org.drools.model.codegen.ExecutableModelProject;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieContainerSessionsPool;
import org.kie.api.runtime.KieSession;

/** The twelve simple rules in each engine. */
public final class Engines {

    private Engines() {}

    /** Ours: a finding for every rule, with what it rests on and what was measured. */
    static RuleSet<MentoringRelationship> mentoring4j() {
        RuleSetBuilder<MentoringRelationship> builder = RuleSet.<MentoringRelationship>builder(
                CodeOfEthics.of("Simple", "1"), each -> each.id().value(), (each, viewpoint) -> each);
        for (SimpleRule simple : SimpleRule.ALL) {
            builder.section(SectionId.of(simple.method()));
            builder.rule(rule(simple, RuleDescription.of(simple.method(), simple.method())));
        }
        return builder.build();
    }

    private static Rule<MentoringRelationship> rule(SimpleRule simple, RuleDescription description) {
        Answer broken = Answer.breached("broken");
        Answer kept = Answer.upheld("kept");
        return Rule.of(description, (relationship, setting) -> {
            Verdict verdict = Verdict.of(simple.isBrokenBy(relationship) ? broken : kept)
                    .measuring(relationship.meetings().size(), 0, Units.MEETINGS);
            return verdict.restingOn(evidence(relationship));
        });
    }

    private static List<EvidenceRef> evidence(MentoringRelationship relationship) {
        List<Meeting> meetings = relationship.meetings();
        return meetings.isEmpty()
                ? List.of()
                : List.of(EvidenceRef.of(EvidenceKind.MEETING, meetings.get(0).id()));
    }

    static int violations(Report report) {
        int violations = 0;
        for (SectionReport section : report.sections()) {
            for (Finding finding : section.findings()) {
                violations += finding.outcome() == Outcome.BREACHED ? 1 : 0;
            }
        }
        return violations;
    }

    /** How many violations an engine has told of; it tells nothing else. */
    public static final class Violations {

        private int count;

        /** One more. */
        public void add() {
            count++;
        }

        int count() {
            return count;
        }
    }

    /** Easy Rules: rules made once, facts for each relationship. */
    static final class EasyRules {

        private final Rules rules = new Rules();
        private final DefaultRulesEngine engine = new DefaultRulesEngine();

        EasyRules() {
            for (SimpleRule simple : SimpleRule.ALL) {
                rules.register(new RuleBuilder()
                        .name(simple.method())
                        .when(facts -> simple.isBrokenBy(facts.get("relationship")))
                        .then(facts -> facts.<Violations>get("violations").add())
                        .build());
            }
        }

        int violations(MentoringRelationship relationship) {
            Violations violations = new Violations();
            Facts facts = new Facts();
            facts.put("relationship", relationship);
            facts.put("violations", violations);
            engine.fire(rules, facts);
            return violations.count();
        }
    }

    /** Drools: an executable model, sessions from a pool. */
    static final class Drools {

        private final KieContainerSessionsPool pool;
        private final BiConsumer<MentoringRelationship, KieSession> facts;

        private Drools(String name, String drl, BiConsumer<MentoringRelationship, KieSession> facts) {
            this.facts = facts;
            KieServices services = KieServices.get();
            KieFileSystem files = services.newKieFileSystem();
            files.generateAndWritePomXML(services.newReleaseId("benchmarks", name, "1"));
            files.write("src/main/resources/" + name + ".drl", drl);
            KieBuilder built = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
            if (built.getResults().hasMessages(Message.Level.ERROR)) {
                throw new IllegalStateException(built.getResults().toString());
            }
            pool = services.newKieContainer(built.getKieModule().getReleaseId()).newKieSessionsPool(2);
        }

        /** The relationship as one fact. */
        static Drools whole() {
            return new Drools("simple", drl(), (relationship, session) -> session.insert(relationship));
        }

        /** The relationship taken apart. */
        static Drools decomposed() {
            return new Drools("decomposed", DroolsFacts.RULES, DroolsFacts::insert);
        }

        private static String drl() {
            StringBuilder drl = new StringBuilder("package simple\n");
            drl.append("import ").append(MentoringRelationship.class.getName()).append('\n');
            drl.append("import ").append(SimpleRules.class.getName()).append('\n');
            drl.append("global ").append(Violations.class.getCanonicalName()).append(" violations\n");
            for (SimpleRule simple : SimpleRule.ALL) {
                drl.append("rule ").append(simple.method()).append(" when MentoringRelationship(SimpleRules.");
                drl.append(simple.method()).append("(this)) then violations.add(); end\n");
            }
            return drl.toString();
        }

        int violations(MentoringRelationship relationship) {
            Violations violations = new Violations();
            KieSession session = pool.newKieSession();
            try {
                session.setGlobal("violations", violations);
                facts.accept(relationship, session);
                session.fireAllRules();
            } finally {
                session.dispose();
            }
            return violations.count();
        }

        void close() {
            pool.shutdown();
        }
    }
}
