package io.github.mentoring4j.ethics.validation;

import io.github.mentoring4j.ethics.engine.Finding;
import io.github.mentoring4j.ethics.engine.Report;
import io.github.mentoring4j.ethics.engine.RuleSet;
import io.github.mentoring4j.evidence.EvidenceRef;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.relationship.MentoringRelationship;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Runs a rule set over a mentoring relationship, as of the day of the validator's clock. Immutable and thread-safe.
 *
 * <p>Made without arguments, as a validator does by itself, it runs the twelve guidelines under the standard policy and counts
 * what is breached. {@link GuidelineValidation} hands out one that runs what you say; so does a container that makes its
 * validators as beans, if there is a bean of this class.
 */
public class GuidelineValidator implements ConstraintValidator<UpholdsGuidelines, MentoringRelationship> {

    private final GuidelineValidation settings;
    private final FindingTemplates templates;

    /** For a validator that makes it by reflection: the twelve guidelines, messages in English. */
    public GuidelineValidator() {
        this(GuidelineValidation.standard());
    }

    /**
     * For a container that makes it as a bean: messages in English.
     *
     * @param settings what to run, and what counts
     */
    public GuidelineValidator(GuidelineValidation settings) {
        this(settings, settings.templates(false));
    }

    GuidelineValidator(GuidelineValidation settings, FindingTemplates templates) {
        this.settings = settings;
        this.templates = templates;
    }

    @Override
    public boolean isValid(@Nullable MentoringRelationship relationship, ConstraintValidatorContext context) {
        if (relationship == null) {
            return true;
        }
        RuleSet<MentoringRelationship> rules = settings.rules();
        Report report = rules.evaluate(relationship, viewpoint(context), settings.waivers());
        EvidencePaths paths = new EvidencePaths(relationship);
        boolean valid = true;
        for (Finding finding : report.findings()) {
            if (settings.counts(finding)) {
                valid = false;
                report(finding, paths, context);
            }
        }
        return valid;
    }

    private static Viewpoint viewpoint(ConstraintValidatorContext context) {
        Clock clock = context.getClockProvider().getClock();
        return Viewpoint.asOf(LocalDate.ofInstant(clock.instant(), clock.getZone()));
    }

    private void report(Finding finding, EvidencePaths paths, ConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        String template = templates.template(finding);
        boolean placed = false;
        for (EvidenceRef evidence : finding.grounds()) {
            placed |= paths.add(evidence, finding, () -> context.buildConstraintViolationWithTemplate(template));
        }
        if (!placed) {
            context.buildConstraintViolationWithTemplate(template).addConstraintViolation();
        }
    }
}
