package io.github.mentoring4j.examples.employer;

import io.github.mentoring4j.contact.Contact;
import io.github.mentoring4j.contact.ContactTime;
import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.CodeOfEthics;
import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.RuleSet;
import io.github.mentoring4j.ethics.engine.SectionId;
import io.github.mentoring4j.ethics.engine.Severity;
import io.github.mentoring4j.ethics.engine.Threshold;
import io.github.mentoring4j.ethics.engine.Units;
import io.github.mentoring4j.ethics.engine.Verdict;
import io.github.mentoring4j.ethics.guidelines.EthicalGuidelines;
import io.github.mentoring4j.ethics.text.FindingTexts;
import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.evidence.EvidenceRef;
import io.github.mentoring4j.interest.Benefit;
import io.github.mentoring4j.interest.InterestStatement;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.text.Language;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** What a made-up employer asks of its mentors and mentees beyond the twelve guidelines. */
public final class EmployersCode {

    private static final CodeOfEthics CODE = CodeOfEthics.of("Nordlys code for mentoring", "1");

    private static final Threshold SILENT_DAYS = Threshold.of("N1.silent-days", Units.DAYS, 60, 1, 366);

    private static final Answer NEVER_MET = Answer.undetermined("never-met");
    private static final Answer SILENT = Answer.breached("silent");
    private static final Answer IN_TOUCH = Answer.upheld("in-touch");

    /** Do the two keep meeting? The rule in ten lines. */
    private static final Rule<MentoringRelationship> KEEPS_MEETING = Rule.of(
            RuleDescription.of("N1-keeps-meeting", "N1").limitedBy(SILENT_DAYS).answering(NEVER_MET, SILENT, IN_TOUCH),
            (relationship, setting) -> {
                List<Meeting> meetings = relationship.meetings();
                if (meetings.isEmpty()) {
                    return Verdict.of(NEVER_MET);
                }
                Meeting last = meetings.get(meetings.size() - 1);
                long silent = ChronoUnit.DAYS.between(last.held().on(), setting.asOf());
                boolean over = silent > setting.limit(SILENT_DAYS)
                        && relationship.ended().isEmpty();
                return Verdict.of(over ? SILENT : IN_TOUCH).measuring(silent, setting.limit(SILENT_DAYS), Units.DAYS);
            });

    private static final Answer GIVEN = Answer.breached("given");
    private static final Answer NOT_ASKED = Answer.undetermined("not-asked");
    private static final Answer NOTHING_GIVEN = Answer.upheld("nothing-given");

    /** Nothing at all changes hands: stricter than guideline 5, which lets a token pass. */
    private static final Rule<MentoringRelationship> NO_GIFTS = Rule.of(
            RuleDescription.of("N2-no-gifts", "N2")
                    .restingOn(EvidenceKind.BENEFIT, EvidenceKind.INTEREST_STATEMENT)
                    .weighing(Severity.MODERATE)
                    .answering(GIVEN, NOT_ASKED, NOTHING_GIVEN),
            (relationship, setting) -> {
                List<Benefit> given = relationship.interests().benefits();
                if (!given.isEmpty()) {
                    return Verdict.of(GIVEN)
                            .measuring(given.size(), 0, Units.BENEFITS)
                            .restingOn(given.stream()
                                    .map(benefit -> EvidenceRef.of(EvidenceKind.BENEFIT, benefit.id()))
                                    .toList());
                }
                return Verdict.of(bothAsked(relationship) ? NOTHING_GIVEN : NOT_ASKED);
            });

    private static final Answer AFTER_HOURS = Answer.atRisk("after-hours");
    private static final Answer WITHIN_HOURS = Answer.upheld("within-hours");
    private static final Answer NO_CONTACT = Answer.notApplicable("no-contact");

    /** Neither writes to the other in the evening. */
    private static final Rule<MentoringRelationship> WITHIN_WORKING_HOURS = Rule.of(
            RuleDescription.of("N3-within-working-hours", "N3")
                    .restingOn(EvidenceKind.CONTACT)
                    .answering(AFTER_HOURS, WITHIN_HOURS, NO_CONTACT),
            (relationship, setting) -> {
                List<Contact> contacts = relationship.contacts().contacts();
                List<EvidenceRef> late = contacts.stream()
                        .filter(contact -> contact.time() == ContactTime.OUTSIDE_AGREED_HOURS)
                        .map(contact -> EvidenceRef.of(EvidenceKind.CONTACT, contact.id()))
                        .toList();
                if (!late.isEmpty()) {
                    return Verdict.of(AFTER_HOURS).restingOn(late);
                }
                return Verdict.of(contacts.isEmpty() ? NO_CONTACT : WITHIN_HOURS);
            });

    private static final List<Rule<MentoringRelationship>> RULES =
            List.of(KEEPS_MEETING, NO_GIFTS, WITHIN_WORKING_HOURS);

    private EmployersCode() {}

    private static boolean bothAsked(MentoringRelationship relationship) {
        List<InterestStatement> statements = relationship.interests().statements();
        return statements.stream().anyMatch(statement -> statement.by() == Party.MENTOR)
                && statements.stream().anyMatch(statement -> statement.by() == Party.MENTEE);
    }

    /**
     * The employer's code alone.
     *
     * @return its rules under the standard policy
     */
    public static RuleSet<MentoringRelationship> ruleSet() {
        return RuleSet.<MentoringRelationship>builder(
                        CODE, relationship -> relationship.id().value(), MentoringRelationship::asOf)
                .existing((relationship, viewpoint) -> viewpoint.sees(relationship.matched()))
                .section(SectionId.of("N1"))
                .section(SectionId.of("N2"))
                .section(SectionId.of("N3"))
                .rules(RULES)
                .build();
    }

    /**
     * The employer's code beside the twelve guidelines, in one report.
     *
     * @return the rules of both under the standard policy
     */
    public static RuleSet<MentoringRelationship> besideTheTwelve() {
        return EthicalGuidelines.ruleSet().toBuilder()
                .section(SectionId.of("N1"))
                .section(SectionId.of("N2"))
                .section(SectionId.of("N3"))
                .rules(RULES)
                .build();
    }

    /**
     * The texts of both.
     *
     * @param locale the reader's language
     * @return texts that know the employer's rules as well
     */
    public static FindingTexts texts(Locale locale) {
        return FindingTexts.in(locale)
                .and(ResourceBundle.getBundle(
                        "io.github.mentoring4j.examples.employer.employer",
                        Language.of(locale).locale()));
    }
}
