package io.github.mentoring4j.ethics.followup;

import io.github.mentoring4j.participant.ParticipantId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The relationships by the cells of one topic, some neighbours of which may be merged.
 *
 * @param names the names of each cell
 * @param cellOf the number of the cell of each relationship
 * @param courses the relationships
 */
record Groups(List<List<String>> names, List<Integer> cellOf, List<CourseSeen> courses) {

    static Groups of(Topic topic, List<CourseSeen> courses) {
        List<List<String>> names = topic.cells().stream().map(List::of).toList();
        return new Groups(names, courses.stream().map(topic::cellOf).toList(), courses);
    }

    /** Every way of merging neighbours, those with the most cells first; the order is always the same. */
    List<Groups> merged() {
        List<Groups> all = new ArrayList<>();
        int gaps = names.size() - 1;
        for (int kept = gaps; kept >= 0; kept--) {
            for (int cuts = (1 << gaps) - 1; cuts >= 0; cuts--) {
                if (Integer.bitCount(cuts) == kept) {
                    all.add(cutAt(cuts));
                }
            }
        }
        return all;
    }

    private Groups cutAt(int cuts) {
        List<List<String>> merged = new ArrayList<>();
        List<Integer> number = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            boolean cut = i == 0 || (cuts >> (i - 1) & 1) == 1;
            if (cut) {
                merged.add(new ArrayList<>());
            }
            merged.get(merged.size() - 1).addAll(names.get(i));
            number.add(merged.size() - 1);
        }
        return new Groups(merged, cellOf.stream().map(number::get).toList(), courses);
    }

    int size() {
        return names.size();
    }

    /** How many relationships are in each cell. */
    long[] counts() {
        long[] counts = new long[size()];
        for (int cell : cellOf) {
            counts[cell]++;
        }
        return counts;
    }

    /** How many relationships are in each cell of this and each of another at once. */
    long[][] along(Groups other) {
        long[][] both = new long[size()][other.size()];
        for (int i = 0; i < cellOf.size(); i++) {
            both[cellOf.get(i)][other.cellOf.get(i)]++;
        }
        return both;
    }

    /** Whether some cell has somebody in it, and fewer relationships, mentors or mentees than the smallest group. */
    boolean hasFew(int smallest) {
        for (int cell = 0; cell < size(); cell++) {
            Set<ParticipantId> mentors = new HashSet<>();
            Set<ParticipantId> mentees = new HashSet<>();
            for (int i = 0; i < cellOf.size(); i++) {
                if (cellOf.get(i) == cell) {
                    mentors.add(courses.get(i).relationship().pair().mentor());
                    mentees.add(courses.get(i).relationship().pair().mentee());
                }
            }
            int people = Math.min(mentors.size(), mentees.size());
            if (0 < people && people < smallest) {
                return true;
            }
        }
        return false;
    }

    List<Cell> cells() {
        long[] counts = counts();
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            cells.add(new Cell(names.get(i), counts[i]));
        }
        return cells;
    }
}
