package io.github.mentoring4j.ethics.engine;

import io.github.mentoring4j.evidence.Viewpoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A rule set made ready to be asked often: grouped by section, the policy applied. Shared by all threads. */
final class Evaluation<S> {

    private static final Verdict NOT_ASKED = Verdict.of(Answer.undetermined("switched-off"));
    private static final Verdict NOT_YET = Verdict.of(Answer.undetermined("not-yet"));
    private static final Verdict FAILED = Verdict.of(Answer.undetermined("faulted"));

    private final List<Section<S>> sections;
    private final List<RuleDescription> descriptions;
    private final List<SectionReport> notYet;
    private final Map<String, Integer> limits;

    Evaluation(List<SectionId> sections, List<Rule<S>> rules, Policy policy) {
        this.limits = new HashMap<>(policy.limits());
        // By loops: whoever waits for the first finding would wait for streams to be linked.
        List<Section<S>> all = new ArrayList<>(sections.size());
        List<RuleDescription> described = new ArrayList<>(rules.size());
        List<SectionReport> unseen = new ArrayList<>(sections.size());
        for (SectionId id : sections) {
            Section<S> section = new Section<>(id, ofSection(id, rules, policy));
            all.add(section);
            for (Asked<S> rule : section.rules) {
                described.add(rule.description);
            }
            unseen.add(section.notYet());
        }
        this.sections = List.copyOf(all);
        this.descriptions = List.copyOf(described);
        this.notYet = List.copyOf(unseen);
    }

    private static <S> List<Asked<S>> ofSection(SectionId section, List<Rule<S>> rules, Policy policy) {
        List<Asked<S>> own = new ArrayList<>();
        for (Rule<S> rule : rules) {
            if (rule.description().section().value().equals(section.value())) {
                own.add(new Asked<>(rule, policy));
            }
        }
        return List.copyOf(own);
    }

    List<RuleDescription> descriptions() {
        return descriptions;
    }

    List<SectionReport> ask(String id, S subject, Viewpoint viewpoint, WaiverDesk desk) {
        Setting setting = new Setting(viewpoint, limits);
        SectionReport[] reports = new SectionReport[sections.size()];
        for (int i = 0; i < reports.length; i++) {
            reports[i] = sections.get(i).ask(id, subject, setting, desk);
        }
        return List.of(reports);
    }

    /** What there is to say of a subject that is not there yet: all rules, and none of them asked. */
    List<SectionReport> notYet() {
        return notYet;
    }

    /** A section with its rules. */
    private static final class Section<S> {

        private final SectionId id;
        private final List<Asked<S>> rules;

        Section(SectionId id, List<Asked<S>> rules) {
            this.id = id;
            this.rules = rules;
        }

        SectionReport ask(String subjectId, S subject, Setting setting, WaiverDesk desk) {
            // This is where the engine's own time goes: arrays, which List.of copies once, and no stream.
            if (rules.size() == 1) {
                return SectionReport.of(id, rules.get(0).ask(subjectId, subject, setting, desk));
            }
            Finding[] findings = new Finding[rules.size()];
            for (int i = 0; i < findings.length; i++) {
                findings[i] = rules.get(i).ask(subjectId, subject, setting, desk);
            }
            return SectionReport.of(id, List.of(findings));
        }

        SectionReport notYet() {
            Finding[] findings = new Finding[rules.size()];
            for (int i = 0; i < findings.length; i++) {
                findings[i] = rules.get(i).notYet();
            }
            return SectionReport.of(id, List.of(findings));
        }
    }

    /** A rule with what the policy says of it. */
    private static final class Asked<S> {

        private final Rule<S> rule;
        private final RuleDescription description;
        private final Severity breach;
        private final Severity risk;
        private final Severity gap;
        private final Optional<Finding> off;

        Asked(Rule<S> rule, Policy policy) {
            this.rule = rule;
            this.description = rule.description();
            Map<Outcome, Severity> own = policy.severities().getOrDefault(description.id(), Map.of());
            this.breach = severity(Outcome.BREACHED, own);
            this.risk = severity(Outcome.AT_RISK, own);
            this.gap = severity(Outcome.UNDETERMINED, own);
            this.off = policy.off().contains(description.id())
                    ? Optional.of(undetermined(NOT_ASKED, Cause.SWITCHED_OFF, Optional.empty()))
                    : Optional.empty();
        }

        Finding ask(String id, S subject, Setting setting, WaiverDesk desk) {
            return off.isPresent() ? off.get() : judge(id, subject, setting, desk);
        }

        Finding notYet() {
            return off.isPresent() ? off.get() : undetermined(NOT_YET, Cause.NOT_YET, Optional.empty());
        }

        private Finding judge(String id, S subject, Setting setting, WaiverDesk desk) {
            try {
                return finding(rule.judge(subject, setting), desk);
            } catch (Exception | StackOverflowError | AssertionError | LinkageError fault) {
                String name = fault.getClass().getName();
                Faults.LOG.warn("Rule {} failed on subject {}: {}", description.id(), id, name);
                return undetermined(FAILED, new Cause.Faulted(name), Optional.empty());
            }
        }

        private Finding finding(Verdict verdict, WaiverDesk desk) {
            // Not by a switch, which would bring a class of its own to whoever waits for the first finding.
            Outcome outcome = verdict.answer().outcome();
            if (outcome == Outcome.UPHELD) {
                return new Finding.Upheld(description, verdict);
            } else if (outcome == Outcome.NOT_APPLICABLE) {
                return new Finding.NotApplicable(description, verdict);
            }
            Optional<Waiver> waiver = desk.waive(description.id());
            if (outcome == Outcome.BREACHED) {
                return new Finding.Breached(description, breach, verdict, waiver);
            }
            return outcome == Outcome.AT_RISK
                    ? new Finding.AtRisk(description, risk, verdict, waiver)
                    : undetermined(verdict, Cause.EVIDENCE_MISSING, waiver);
        }

        private Finding undetermined(Verdict verdict, Cause cause, Optional<Waiver> waiver) {
            return new Finding.Undetermined(description, gap, verdict, cause, waiver);
        }

        private Severity severity(Outcome outcome, Map<Outcome, Severity> own) {
            return own.getOrDefault(outcome, description.severity(outcome));
        }
    }

    /** The log is opened only once something has gone wrong. */
    private static final class Faults {

        private static final Logger LOG = LoggerFactory.getLogger(RuleSet.class);

        private Faults() {}
    }
}
