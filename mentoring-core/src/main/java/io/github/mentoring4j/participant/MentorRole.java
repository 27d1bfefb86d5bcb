package io.github.mentoring4j.participant;

/**
 * The four roles that a mentor can take towards the mentee, as AFF names them. A good mentor chooses by situation.
 *
 * <p>Where each lies between directive and non-directive, and between intellectual and emotional need, is data: see {@link
 * RoleMap}.
 */
public enum MentorRole {
    /** Challenges, and holds the mentee to their goals. In Norwegian: pådriver. */
    DRIVER,
    /** Shows ways, and tells from experience. In Norwegian: veiviser. */
    GUIDE,
    /** Listens and gives courage. In Norwegian: støttespiller. */
    SUPPORTER,
    /** Opens doors to others. In Norwegian: nettverkshjelper. */
    NETWORK_HELPER
}
