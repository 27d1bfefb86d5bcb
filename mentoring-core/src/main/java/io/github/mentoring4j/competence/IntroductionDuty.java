package io.github.mentoring4j.competence;

/** Whether the programme requires that mentors are introduced to mentoring before they start. */
public enum IntroductionDuty {
    /** Introductory training is required by the first meeting. */
    REQUIRED,
    /** It is left to the mentor. */
    LEFT_TO_THE_MENTOR
}
