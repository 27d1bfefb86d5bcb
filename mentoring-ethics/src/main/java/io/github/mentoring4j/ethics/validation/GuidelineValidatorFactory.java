package io.github.mentoring4j.ethics.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;

/** Makes the guidelines' validator with its settings, and leaves all others to another factory. */
final class GuidelineValidatorFactory implements ConstraintValidatorFactory {

    private final GuidelineValidation settings;
    private final ConstraintValidatorFactory others;

    GuidelineValidatorFactory(GuidelineValidation settings, ConstraintValidatorFactory others) {
        this.settings = settings;
        this.others = others;
    }

    @Override
    public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> key) {
        return key.equals(GuidelineValidator.class)
                ? key.cast(new GuidelineValidator(settings, settings.templates(true)))
                : others.getInstance(key);
    }

    @Override
    public void releaseInstance(ConstraintValidator<?, ?> instance) {
        if (!(instance instanceof GuidelineValidator)) {
            others.releaseInstance(instance);
        }
    }
}
