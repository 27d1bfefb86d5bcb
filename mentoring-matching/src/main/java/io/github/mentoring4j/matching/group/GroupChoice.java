package io.github.mentoring4j.matching.group;

/** Which arcs of a graph make groups, whether that is proven the best, and how many arcs there could be. */
final class GroupChoice {

    /** Nobody, where there is nobody. */
    static final GroupChoice NONE = new GroupChoice(new int[0], true, 0);

    private final int[] arcs;
    private final boolean proven;
    private final int mostMentees;

    GroupChoice(int[] arcs, boolean proven, int mostMentees) {
        this.arcs = arcs;
        this.proven = proven;
        this.mostMentees = mostMentees;
    }

    int[] arcs() {
        return arcs;
    }

    boolean proven() {
        return proven;
    }

    int mostMentees() {
        return mostMentees;
    }
}
