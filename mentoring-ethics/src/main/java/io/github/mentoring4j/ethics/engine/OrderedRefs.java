package io.github.mentoring4j.ethics.engine;

import io.github.mentoring4j.evidence.EvidenceRef;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/**
 * References in their order, each once, unmodifiable. Being of this class says that they are, so that a verdict which is built
 * up part by part sorts its grounds only once.
 */
final class OrderedRefs extends AbstractList<EvidenceRef> implements RandomAccess {

    private static final List<EvidenceRef> NONE = List.of();

    private final EvidenceRef[] refs;

    private OrderedRefs(EvidenceRef[] refs) {
        this.refs = refs;
    }

    /**
     * Sorts a copy, unless it is in order already. Linear where it is, otherwise n log n.
     *
     * @throws NullPointerException if one is null
     */
    @SuppressWarnings("ReferenceEquality") // one of several empty lists, the one that verdicts start from
    static List<EvidenceRef> of(List<EvidenceRef> some) {
        // Small, so that it is compiled into what calls it, and what is built up part by part costs no more than the
        // whole.
        return some instanceof OrderedRefs || some == NONE ? some : sorted(some);
    }

    private static List<EvidenceRef> sorted(List<EvidenceRef> some) {
        if (some.size() < 2) {
            return List.copyOf(some);
        }
        EvidenceRef[] refs = some.toArray(EvidenceRef[]::new);
        if (isInOrder(refs)) {
            return new OrderedRefs(refs);
        }
        Arrays.sort(refs);
        return new OrderedRefs(eachOnce(refs));
    }

    private static boolean isInOrder(EvidenceRef[] refs) {
        for (int i = 1; i < refs.length; i++) {
            if (refs[i - 1].compareTo(refs[i]) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Moves the first of equals forward in the array itself. */
    private static EvidenceRef[] eachOnce(EvidenceRef[] sorted) {
        int kept = 1;
        for (EvidenceRef ref : sorted) {
            if (!ref.equals(sorted[kept - 1])) {
                sorted[kept] = ref;
                kept++;
            }
        }
        return kept == sorted.length ? sorted : Arrays.copyOf(sorted, kept);
    }

    @Override
    public EvidenceRef get(int index) {
        return refs[index];
    }

    @Override
    public int size() {
        return refs.length;
    }
}
