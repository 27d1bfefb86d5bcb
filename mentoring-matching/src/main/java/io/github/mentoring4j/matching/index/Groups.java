package io.github.mentoring4j.matching.index;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** People of one side in groups, numbered from zero. */
final class Groups {

    /** How great a table may be that numbers pairs of groups. */
    private static final int GREATEST_TABLE = 1 << 22;

    private final int[] of;
    private final int count;

    private Groups(int[] of, int count) {
        this.of = of;
        this.count = count;
    }

    /** Numbers groups in the order of their first members. */
    static Groups of(int[] any) {
        Map<Integer, Integer> numbers = new HashMap<>();
        int[] groups = new int[any.length];
        for (int person = 0; person < any.length; person++) {
            groups[person] = numbers.computeIfAbsent(any[person], unseen -> numbers.size());
        }
        return new Groups(groups, numbers.size());
    }

    /** Everybody in one group. */
    static Groups one(int people) {
        return new Groups(new int[people], Math.min(people, 1));
    }

    int count() {
        return count;
    }

    int size() {
        return of.length;
    }

    int of(int person) {
        return of[person];
    }

    /** Whether {@link #and} is cheap. */
    boolean joins(Groups other) {
        return (long) count * other.count <= GREATEST_TABLE;
    }

    /** People who share the group in both. */
    Groups and(Groups other) {
        if (!joins(other)) {
            return byMap(other);
        }
        int[] numbers = new int[count * other.count];
        int[] joint = new int[of.length];
        int found = 0;
        for (int person = 0; person < joint.length; person++) {
            int at = of[person] * other.count + other.of[person];
            if (numbers[at] == 0) {
                numbers[at] = ++found;
            }
            joint[person] = numbers[at] - 1;
        }
        return new Groups(joint, found);
    }

    private Groups byMap(Groups other) {
        Map<Long, Integer> numbers = new HashMap<>();
        int[] joint = new int[of.length];
        for (int person = 0; person < joint.length; person++) {
            long key = (long) of[person] << 32 | other.of[person];
            joint[person] = numbers.computeIfAbsent(key, unseen -> numbers.size());
        }
        return new Groups(joint, numbers.size());
    }

    /** The first member of each group. */
    int[] firstMembers() {
        int[] members = new int[count];
        for (int person = of.length - 1; person >= 0; person--) {
            members[of[person]] = person;
        }
        return members;
    }

    /** By person, the next member of their group, or -1. */
    int[] followers() {
        int[] latest = new int[count];
        Arrays.fill(latest, -1);
        int[] followers = new int[of.length];
        for (int person = of.length - 1; person >= 0; person--) {
            followers[person] = latest[of[person]];
            latest[of[person]] = person;
        }
        return followers;
    }

    /** How many of some people are in each group. */
    int[] sizes(int[] people) {
        int[] sizes = new int[count];
        for (int person : people) {
            sizes[of[person]]++;
        }
        return sizes;
    }

    /** Some people in the order of their groups; those of a group stay in the order that they have. */
    int[] sorted(int[] people) {
        int[] starts = sizes(people);
        int sum = 0;
        for (int group = 0; group < count; group++) {
            int size = starts[group];
            starts[group] = sum;
            sum += size;
        }
        int[] sorted = new int[people.length];
        for (int person : people) {
            sorted[starts[of[person]]++] = person;
        }
        return sorted;
    }
}
