package io.github.mentoring4j.matching.group;

/** What is decided so far, and what it is worth at best. */
final class Branch {

    private final GroupState[] states;
    private final GroupWorth atBest;

    Branch(GroupState[] states, GroupWorth atBest) {
        this.states = states;
        this.atBest = atBest;
    }

    GroupState[] states() {
        return states;
    }

    GroupWorth atBest() {
        return atBest;
    }

    Branch with(int mentor, GroupState state, GroupWorth atBest) {
        GroupState[] decided = states.clone();
        decided[mentor] = state;
        return new Branch(decided, atBest);
    }
}
