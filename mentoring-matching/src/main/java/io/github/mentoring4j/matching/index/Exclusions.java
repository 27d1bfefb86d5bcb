package io.github.mentoring4j.matching.index;

/** How many pairs of a person the eligibilities forbid, while they are counted. Not thread-safe. */
public final class Exclusions {

    private final int[] forbidden;
    private final int[] alone;
    private int considered;
    private int eligible;
    private int excluded;
    private int reasons;
    private int last;

    /** Counts nothing yet, for a number of eligibilities. */
    public Exclusions(int eligibilities) {
        forbidden = new int[eligibilities];
        alone = new int[eligibilities];
    }

    /** Starts a group of people. */
    void start() {
        reasons = 0;
        last = -1;
    }

    /** Counts that an eligibility forbids all pairs with the group. */
    void forbid(int eligibility, int people) {
        forbidden[eligibility] += people;
        reasons++;
        last = eligibility;
    }

    /** Ends the group of people; a negative number takes them away. */
    void end(int people, boolean excluded) {
        considered += people;
        if (reasons == 0 && !excluded) {
            eligible += people;
        }
        if (reasons == 1 && !excluded) {
            alone[last] += people;
        }
    }

    /** Counts one pair, asking every eligibility; the request may exclude it besides. */
    public void add(PreparedCriteria criteria, int mentor, int mentee, boolean excluded) {
        start();
        for (int eligibility = 0; eligibility < forbidden.length; eligibility++) {
            if (!criteria.permits(eligibility, mentor, mentee)) {
                forbid(eligibility, 1);
            }
        }
        end(1, excluded);
        this.excluded += excluded ? 1 : 0;
    }

    /** Counts what others have counted. */
    void addAll(Exclusions other) {
        for (int eligibility = 0; eligibility < forbidden.length; eligibility++) {
            forbidden[eligibility] += other.forbidden[eligibility];
            alone[eligibility] += other.alone[eligibility];
        }
        considered += other.considered;
        eligible += other.eligible;
        excluded += other.excluded;
    }

    /** How many pairs were counted. */
    public int considered() {
        return considered;
    }

    /** How many of them nothing forbids. */
    public int eligible() {
        return eligible;
    }

    /** How many the request excludes by name. */
    public int excluded() {
        return excluded;
    }

    /** How many an eligibility forbids. */
    public int forbidden(int eligibility) {
        return forbidden[eligibility];
    }

    /** How many nothing forbids but this eligibility. */
    public int alone(int eligibility) {
        return alone[eligibility];
    }
}
