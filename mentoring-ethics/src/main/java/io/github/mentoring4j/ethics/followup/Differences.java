package io.github.mentoring4j.ethics.followup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What two tables of one topic tell together. */
final class Differences {

    private Differences() {}

    /**
     * Whether one table is the other with some cells merged, and everything that can be counted in both differs by nothing or by no
     * few. Tables that cut a topic differently are not compared but refused: where nobody has moved, they would part a cell.
     */
    static boolean areSafe(List<Cell> one, List<Cell> other, int smallest) {
        List<Cell> coarse = one.size() <= other.size() ? one : other;
        List<Cell> fine = one.size() <= other.size() ? other : one;
        List<Long> differences = new ArrayList<>();
        for (Cell cell : coarse) {
            Set<String> names = new HashSet<>(cell.names());
            Set<String> found = new HashSet<>();
            long sum = 0;
            for (Cell part : fine) {
                if (names.containsAll(part.names())) {
                    sum += part.count();
                    found.addAll(part.names());
                }
            }
            if (!found.equals(names)) {
                return false;
            }
            differences.add(cell.count() - sum);
        }
        return noUnionIsFew(differences, smallest);
    }

    private static boolean noUnionIsFew(List<Long> differences, int smallest) {
        for (int union = 0; union < 1 << differences.size(); union++) {
            long sum = 0;
            for (int i = 0; i < differences.size(); i++) {
                sum += (union >> i & 1) == 1 ? differences.get(i) : 0;
            }
            if (sum != 0 && Math.abs(sum) < smallest) {
                return false;
            }
        }
        return true;
    }
}
