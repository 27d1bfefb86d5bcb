package io.github.mentoring4j.form;

/**
 * Ways of doing mentoring, each of which belongs to one of the two forms. The traits come in pairs of opposites.
 *
 * <p>A programme that calls itself developmental and shows traits of sponsorship is built as sponsorship, trait by trait.
 */
public enum FormTrait {
    /** The mentor holds advice back, so that the mentee finds their own way. */
    ADVICE_HELD_BACK(MentoringForm.DEVELOPMENTAL),
    /** It follows a plan, with a start, an end and a contract. */
    FORMAL_COURSE(MentoringForm.DEVELOPMENTAL),
    /** Meetings are agreed ahead, at intervals. */
    REGULAR_MEETINGS(MentoringForm.DEVELOPMENTAL),
    /** It serves the mentee's own development, whatever comes of their career. */
    DEVELOPMENT_OF_THE_PERSON(MentoringForm.DEVELOPMENTAL),
    /** Both learn. */
    MUTUAL_LEARNING(MentoringForm.DEVELOPMENTAL),
    /** The mentor has no power over the mentee. */
    POWER_SET_ASIDE(MentoringForm.DEVELOPMENTAL),

    /** The mentor advises. */
    ADVICE_GIVEN(MentoringForm.SPONSORSHIP),
    /** It is informal, without a contract. */
    INFORMAL_COURSE(MentoringForm.SPONSORSHIP),
    /** The two meet when there is need. */
    MEETINGS_AD_HOC(MentoringForm.SPONSORSHIP),
    /** It serves the mentee's career. */
    CAREER_GUIDANCE(MentoringForm.SPONSORSHIP),
    /** The mentor teaches and the mentee learns. */
    ONE_WAY_LEARNING(MentoringForm.SPONSORSHIP),
    /** The mentor uses influence on the mentee's behalf. */
    INFLUENCE_USED(MentoringForm.SPONSORSHIP);

    private final MentoringForm form;

    FormTrait(MentoringForm form) {
        this.form = form;
    }

    /**
     * The form that this is a trait of.
     *
     * @return the form
     */
    public MentoringForm form() {
        return form;
    }

    /**
     * What the other form does instead.
     *
     * @return the opposite trait
     */
    public FormTrait opposite() {
        return switch (this) {
            case ADVICE_HELD_BACK -> ADVICE_GIVEN;
            case FORMAL_COURSE -> INFORMAL_COURSE;
            case REGULAR_MEETINGS -> MEETINGS_AD_HOC;
            case DEVELOPMENT_OF_THE_PERSON -> CAREER_GUIDANCE;
            case MUTUAL_LEARNING -> ONE_WAY_LEARNING;
            case POWER_SET_ASIDE -> INFLUENCE_USED;
            case ADVICE_GIVEN -> ADVICE_HELD_BACK;
            case INFORMAL_COURSE -> FORMAL_COURSE;
            case MEETINGS_AD_HOC -> REGULAR_MEETINGS;
            case CAREER_GUIDANCE -> DEVELOPMENT_OF_THE_PERSON;
            case ONE_WAY_LEARNING -> MUTUAL_LEARNING;
            case INFLUENCE_USED -> POWER_SET_ASIDE;
        };
    }
}
