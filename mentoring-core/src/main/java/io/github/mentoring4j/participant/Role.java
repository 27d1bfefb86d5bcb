package io.github.mentoring4j.participant;

import java.util.Arrays;
import java.util.List;

/** The roles of a mentoring programme. A person may have several, in different relationships. */
public enum Role {
    /** Puts experience at a mentee's disposal. */
    MENTOR,
    /** Owns a course of development that a mentor supports. */
    MENTEE,
    /** Leads the programme: selects, matches, trains, follows up and evaluates. */
    PROGRAMME_LEAD,
    /** Commissions the programme and stands behind it in the organisation. */
    SPONSOR;

    /**
     * What the role answers for.
     *
     * @return the responsibilities in their declared order, at least one
     */
    public List<Responsibility> responsibilities() {
        return Arrays.stream(Responsibility.values())
                .filter(responsibility -> responsibility.role() == this)
                .toList();
    }
}
