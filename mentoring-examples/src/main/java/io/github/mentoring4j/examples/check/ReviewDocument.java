package io.github.mentoring4j.examples.check;

import io.github.mentoring4j.ethics.engine.Argument;
import io.github.mentoring4j.ethics.engine.Cause;
import io.github.mentoring4j.ethics.engine.CodeOfEthics;
import io.github.mentoring4j.ethics.engine.Finding;
import io.github.mentoring4j.ethics.engine.Measure;
import io.github.mentoring4j.ethics.engine.Outcome;
import io.github.mentoring4j.ethics.engine.RuleId;
import io.github.mentoring4j.ethics.engine.SectionId;
import io.github.mentoring4j.ethics.engine.SectionReport;
import io.github.mentoring4j.ethics.engine.Severity;
import io.github.mentoring4j.ethics.engine.Waiver;
import io.github.mentoring4j.ethics.engine.WaiverStatus;
import io.github.mentoring4j.ethics.text.FindingTexts;
import io.github.mentoring4j.evidence.EvidenceRef;
import io.github.mentoring4j.participant.ParticipantId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The report as JSON: everything that was found, with the figures as data and the sentences in one language.
 *
 * @param code which code was applied
 * @param policy the name of the policy
 * @param asOf the last day whose happenings were seen
 * @param knownBy the last day whose recordings were seen; absent for all that was ever recorded
 * @param language the language of the sentences, {@code en} or {@code nb}
 * @param reports a report for each relationship, by its id
 */
public record ReviewDocument(
        CodeOfEthics code,
        String policy,
        LocalDate asOf,
        Optional<LocalDate> knownBy,
        String language,
        List<RelationshipReport> reports) {

    /** Copies the list. */
    public ReviewDocument {
        reports = List.copyOf(reports);
    }

    /**
     * What was found about a relationship.
     *
     * @param relationship its id
     * @param mentor the mentor
     * @param mentee the mentee
     * @param outcome the worst outcome of all guidelines
     * @param guidelines every guideline, in the order of the code
     * @param waivers the waivers given for it, and what became of each
     */
    public record RelationshipReport(
            String relationship,
            ParticipantId mentor,
            ParticipantId mentee,
            Outcome outcome,
            List<GuidelineReport> guidelines,
            List<UsedWaiver> waivers) {}

    /**
     * What was found about a guideline.
     *
     * @param guideline the guideline
     * @param outcome the worst outcome of its rules
     * @param findings a finding for each rule
     */
    public record GuidelineReport(SectionId guideline, Outcome outcome, List<FoundByRule> findings) {}

    /**
     * What a rule found.
     *
     * @param rule the rule
     * @param outcome what it comes to
     * @param answer which of the rule's answers it is; stable, for programs
     * @param severity what it weighs; absent if there is nothing to act on
     * @param cause why nobody can tell: {@code switched-off}, {@code not-yet} or {@code faulted}; absent if the answer says it
     * @param message the reason, in figures
     * @param remedy what would put it right
     * @param measure what was measured, and the limit
     * @param evidence the parts of the record that it rests on
     * @param arguments the figures and references of the message, as data
     * @param waiver who settled it, in which role, and until when; absent if nobody did
     */
    public record FoundByRule(
            RuleId rule,
            Outcome outcome,
            String answer,
            Optional<Severity> severity,
            Optional<String> cause,
            String message,
            Optional<String> remedy,
            Optional<Measure> measure,
            List<EvidenceRef> evidence,
            List<Argument> arguments,
            Optional<Waived> waiver) {

        /**
         * A finding as data.
         *
         * @param finding what was found
         * @param texts the language of its sentences
         * @return the same with its sentences
         */
        public static FoundByRule of(Finding finding, FindingTexts texts) {
            return new FoundByRule(
                    finding.rule(),
                    finding.outcome(),
                    finding.verdict().answer().key(),
                    Optional.of(finding.severity()).filter(severity -> severity != Severity.NONE),
                    ReviewDocument.cause(finding),
                    texts.message(finding),
                    texts.remedy(finding),
                    finding.measure(),
                    finding.grounds(),
                    finding.arguments(),
                    finding.waiver()
                            .map(waiver -> new Waived(
                                    waiver.grantor(), waiver.granted().on(), waiver.until())));
        }
    }

    /**
     * A waiver without its reason.
     *
     * @param grantor who granted it, in which role
     * @param granted when
     * @param until the last day on which it holds
     */
    public record Waived(Waiver.Grantor grantor, LocalDate granted, LocalDate until) {}

    /**
     * What became of a waiver.
     *
     * @param rule the rule it names
     * @param status what became of it
     * @param until the last day on which it holds
     */
    public record UsedWaiver(RuleId rule, WaiverStatus status, LocalDate until) {}

    static ReviewDocument of(EthicsReview review, FindingTexts texts, String language) {
        LocalDate knownBy = review.viewpoint().knownBy();
        return new ReviewDocument(
                review.code(),
                review.policy(),
                review.viewpoint().asOf(),
                knownBy.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(knownBy),
                language,
                review.relationships().stream()
                        .map(checked -> report(checked, texts))
                        .toList());
    }

    private static RelationshipReport report(CheckedRelationship checked, FindingTexts texts) {
        return new RelationshipReport(
                checked.id(),
                checked.pair().mentor(),
                checked.pair().mentee(),
                checked.outcome(),
                checked.report().sections().stream()
                        .map(section -> guideline(section, texts))
                        .toList(),
                checked.report().waivers().stream()
                        .map(use -> new UsedWaiver(
                                use.waiver().rule(), use.status(), use.waiver().until()))
                        .toList());
    }

    private static GuidelineReport guideline(SectionReport section, FindingTexts texts) {
        return new GuidelineReport(
                section.section(),
                section.outcome(),
                section.findings().stream()
                        .map(each -> FoundByRule.of(each, texts))
                        .toList());
    }

    private static Optional<String> cause(Finding finding) {
        if (!(finding instanceof Finding.Undetermined undetermined)) {
            return Optional.empty();
        } else if (undetermined.cause() instanceof Cause.SwitchedOff) {
            return Optional.of("switched-off");
        } else if (undetermined.cause() instanceof Cause.NotYet) {
            return Optional.of("not-yet");
        }
        return undetermined.cause() instanceof Cause.Faulted ? Optional.of("faulted") : Optional.empty();
    }
}
