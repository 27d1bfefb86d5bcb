package io.github.mentoring4j.matching.group;

import io.github.mentoring4j.matching.graph.CandidateGraph;

/** How many mentees each group can have beside those who are pinned to it, by the mentor's number. */
final class GroupPlaces {

    private final int[] least;
    private final int[] most;
    private final boolean[] pinned;

    private GroupPlaces(int mentors) {
        least = new int[mentors];
        most = new int[mentors];
        pinned = new boolean[mentors];
    }

    /** With so many mentees pinned to each mentor, whose capacities in the graph are what that leaves over. */
    static GroupPlaces of(CandidateGraph graph, GroupSize size, int[] pins) {
        GroupPlaces places = new GroupPlaces(pins.length);
        for (int mentor = 0; mentor < pins.length; mentor++) {
            places.least[mentor] = Math.max(0, size.least() - pins[mentor]);
            places.most[mentor] = Math.min(size.most() - pins[mentor], graph.mentorCapacity(mentor));
            places.pinned[mentor] = pins[mentor] > 0;
        }
        return places;
    }

    /** How many more it takes for the least size; zero if the pinned ones are enough. */
    int least(int mentor) {
        return least[mentor];
    }

    int most(int mentor) {
        return most[mentor];
    }

    /** Whether the group is held in any case. */
    boolean pinned(int mentor) {
        return pinned[mentor];
    }
}
