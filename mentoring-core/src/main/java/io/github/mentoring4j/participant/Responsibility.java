package io.github.mentoring4j.participant;

import java.util.Locale;

/**
 * What each role of a programme answers for.
 *
 * <p>The mentee's eight are those of the Norwegian tradition of developmental mentoring: four of attitude and four of duty.
 */
public enum Responsibility {
    /** Owns the benefit of the course. */
    OWN_THE_BENEFIT(Role.MENTEE),
    /** Shows initiative. */
    SHOW_INITIATIVE(Role.MENTEE),
    /** Is prepared. */
    BE_PREPARED(Role.MENTEE),
    /** Is willing to invest time. */
    INVEST_TIME(Role.MENTEE),
    /** Sets goals for the process. */
    SET_GOALS(Role.MENTEE),
    /** Makes an agenda for each meeting. */
    MAKE_AN_AGENDA(Role.MENTEE),
    /** Prepares for each meeting. */
    PREPARE_FOR_MEETINGS(Role.MENTEE),
    /** Writes a reflection note after each meeting. */
    WRITE_REFLECTION_NOTES(Role.MENTEE),

    /** Puts the mentee's needs first and brings no agenda of their own. */
    SERVE_THE_MENTEES_NEEDS(Role.MENTOR),
    /** Keeps what is said in confidence. */
    KEEP_CONFIDENCE(Role.MENTOR),
    /** Gives time, and keeps to what was agreed. */
    KEEP_TO_THE_CONTRACT(Role.MENTOR),
    /** Develops as a mentor. */
    DEVELOP_AS_A_MENTOR(Role.MENTOR),

    /** Selects the participants and matches them. */
    SELECT_AND_MATCH(Role.PROGRAMME_LEAD),
    /** Sees to it that both sides are trained and briefed. */
    TRAIN_AND_BRIEF(Role.PROGRAMME_LEAD),
    /** Follows up on the way, without asking for content. */
    FOLLOW_UP(Role.PROGRAMME_LEAD),
    /** Evaluates on the way and at the end. */
    EVALUATE(Role.PROGRAMME_LEAD),

    /** States what the programme is for and whom it is for. */
    STATE_THE_PURPOSE(Role.SPONSOR),
    /** Anchors the programme in the top management. */
    ANCHOR_THE_PROGRAMME(Role.SPONSOR),
    /** Provides time and money. */
    PROVIDE_RESOURCES(Role.SPONSOR);

    private final Role role;

    Responsibility(Role role) {
        this.role = role;
    }

    /**
     * Who has this responsibility.
     *
     * @return the role
     */
    public Role role() {
        return role;
    }

    /**
     * The name of this responsibility in data and messages, such as {@code set-goals}.
     *
     * @return lower-case words joined with hyphens
     */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
