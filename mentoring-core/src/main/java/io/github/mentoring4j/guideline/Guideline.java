package io.github.mentoring4j.guideline;

/**
 * The twelve ethical guidelines, in their order.
 *
 * <p>Source: AFF's ethical guidelines for mentoring, drawn up after guidelines of Clutterbuck Associates UK and EMCC (2002).
 */
public enum Guideline {
    /** The mentee's needs lead. */
    G01,
    /** Confidentiality is agreed. */
    G02,
    /** Private areas stay closed until the mentee opens them. */
    G03,
    /** Openness and honesty. */
    G04,
    /** No exploitation, no misunderstanding. */
    G05,
    /** Within one's competence. */
    G06,
    /** The mentor develops as a mentor. */
    G07,
    /** The mentee owns the relationship. */
    G08,
    /** Time and limits are respected. */
    G09,
    /** Ending together, no dependency. */
    G10,
    /** Free to end, and the relationship itself is talked about. */
    G11,
    /** Rights and complaints. */
    G12;

    /**
     * The number of this guideline in the code.
     *
     * @return 1 to 12
     */
    public int number() {
        return Integer.parseInt(name().substring(1));
    }
}
