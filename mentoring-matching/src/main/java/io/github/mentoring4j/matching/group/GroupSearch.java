package io.github.mentoring4j.matching.group;

import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.strategy.MatchingInterruptedException;
import io.github.mentoring4j.matching.strategy.MatchingProgress;
import io.github.mentoring4j.matching.strategy.MatchingStep;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Decides which groups are held: branch and bound over the mentors whose groups come out too small.
 *
 * <p>A group with pinned mentees is held from the outset, and as few as can be of the least places of all such groups stay empty.
 * How few that is, the first matching shows: to hold no other group at all leaves them as full. So a branch with other groups
 * must leave no more of them empty, and no empty place in those others.
 */
final class GroupSearch {

    private final CandidateGraph graph;
    private final GroupPlaces places;
    private final int premium;

    GroupSearch(CandidateGraph graph, GroupPlaces places) {
        this.graph = graph;
        this.places = places;
        premium = premium(graph);
    }

    /** More than the scores of all pairs can differ by. */
    private static int premium(CandidateGraph graph) {
        int best = Integer.MIN_VALUE;
        int worst = Integer.MAX_VALUE;
        for (int arc = 0; arc < graph.arcCount(); arc++) {
            best = Math.max(best, graph.score(arc));
            worst = Math.min(worst, graph.score(arc));
        }
        if (graph.arcCount() == 0) {
            return 0;
        }
        long premium = graph.menteeCount() * ((long) best - worst) + 1;
        if (best + premium > CandidateGraph.GREATEST_SCORE) {
            throw new ArithmeticException("The scores of " + graph.menteeCount() + " mentees differ by up to "
                    + ((long) best - worst) + ", too much to tell whether groups are full."
                    + "\nMaybe give fewer points in all preferences alike.");
        }
        return (int) premium;
    }

    GroupChoice choose(int steps, MatchingProgress progress) {
        Branch root = root();
        Relaxation anySize = solve(root);
        Relaxation best = first(root, anySize);
        Deque<Branch> open = new ArrayDeque<>();
        open.push(new Branch(root.states(), anySize.worth()));
        for (int step = 0; step < steps && !open.isEmpty(); step++) {
            MatchingInterruptedException.throwIfInterrupted();
            progress.reached(MatchingStep.SOLVE, step, steps);
            best = follow(open.pop(), best, open, anySize.missing());
        }
        return chosen(best, open);
    }

    /** Holds those that have pinned mentees, and closes those of the others that can never have enough. */
    private Branch root() {
        GroupState[] states = new GroupState[graph.mentorCount()];
        for (int mentor = 0; mentor < states.length; mentor++) {
            int eligible = graph.firstPositionOfMentor(mentor + 1) - graph.firstPositionOfMentor(mentor);
            boolean enough = Math.min(eligible, places.most(mentor)) >= places.least(mentor);
            GroupState unpinned = enough ? GroupState.UNDECIDED : GroupState.CLOSED;
            states[mentor] = places.pinned(mentor) ? GroupState.HELD : unpinned;
        }
        return new Branch(states, GroupWorth.UNKNOWN);
    }

    private Relaxation solve(Branch branch) {
        return Relaxation.of(graph, places, premium, branch.states());
    }

    private Relaxation first(Branch root, Relaxation anySize) {
        Branch branch = root;
        Relaxation relaxation = anySize;
        while (relaxation.smallest() >= 0) {
            branch = branch.with(relaxation.smallest(), GroupState.CLOSED, GroupWorth.UNKNOWN);
            relaxation = solve(branch);
        }
        return relaxation;
    }

    private Relaxation follow(Branch branch, Relaxation best, Deque<Branch> open, int missing) {
        if (!branch.atBest().beats(best.worth())) {
            return best;
        }
        Relaxation relaxation = solve(branch);
        GroupWorth worth = relaxation.worth();
        if (relaxation.missing() > missing || !worth.beats(best.worth())) {
            return best;
        }
        int mentor = relaxation.largest();
        if (mentor < 0) {
            return relaxation;
        }
        open.push(branch.with(mentor, GroupState.CLOSED, worth));
        open.push(branch.with(mentor, GroupState.HELD, worth));
        return best;
    }

    private GroupChoice chosen(Relaxation best, Deque<Branch> open) {
        GroupWorth most = best.worth();
        for (Branch branch : open) {
            most = branch.atBest().beats(most) ? branch.atBest() : most;
        }
        boolean proven = !most.beats(best.worth());
        return new GroupChoice(best.arcs(), proven, most.mentees());
    }
}
