package io.github.mentoring4j.benchmarks;

import java.util.Arrays;
import java.util.Random;

/** How many places the mentors have. */
enum Capacities {
    /** As many mentors as mentees, one place each. */
    ONE,
    /** One to three places, half as many again as mentees. */
    ROOM,
    /** One to three places, exactly as many as mentees. */
    TIGHT,
    /** One mentor in a hundred too many, one place each. */
    NEARLY_TIGHT;

    int[] of(int mentees) {
        Random random = new Random(mentees);
        int[] capacities = new int
                [switch (this) {
                    case ONE, TIGHT -> mentees;
                    case ROOM -> mentees * 3 / 4;
                    case NEARLY_TIGHT -> mentees + mentees / 100;
                }];
        if (this == ONE || this == NEARLY_TIGHT) {
            Arrays.fill(capacities, 1);
            return capacities;
        }
        if (this == ROOM) {
            Arrays.setAll(capacities, mentor -> 1 + random.nextInt(3));
            return capacities;
        }
        int mentors = 0;
        for (int left = mentees; left > 0; left -= capacities[mentors++]) {
            capacities[mentors] = Math.min(left, 1 + random.nextInt(3));
        }
        return Arrays.copyOf(capacities, mentors);
    }
}
