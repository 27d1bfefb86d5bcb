package io.github.mentoring4j.ethics.engine;

import io.github.mentoring4j.evidence.EvidenceRef;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * References in their order, each once, unmodifiable. They are put in order when somebody first looks at them: most findings
 * are only counted. Being of this class says that they are a copy, so that a verdict which is built up part by part copies its
 * grounds only once. Thread-safe.
 */
final class OrderedRefs extends AbstractList<EvidenceRef> implements RandomAccess {

    private static final List<EvidenceRef> NONE = List.of();

    private final EvidenceRef[] given;
    private volatile EvidenceRef @Nullable [] ordered;

    private OrderedRefs(EvidenceRef[] given) {
        this.given = given;
    }

    /**
     * Copies them. Linear; the first look at them is linear too where they were in order already, otherwise n log n.
     *
     * @throws NullPointerException if one is null
     */
    @SuppressWarnings("ReferenceEquality") // one of several empty lists, the one that verdicts start from
    static List<EvidenceRef> of(List<EvidenceRef> some) {
        // Small, so that it is compiled into what calls it, and what is built up part by part costs no more than the
        // whole.
        return some instanceof OrderedRefs || some == NONE ? some : copied(some);
    }

    private static List<EvidenceRef> copied(List<EvidenceRef> some) {
        if (some.size() < 2) {
            return List.copyOf(some);
        }
        EvidenceRef[] given = some.toArray(EvidenceRef[]::new);
        for (EvidenceRef ref : given) {
            Objects.requireNonNull(ref, "grounds");
        }
        return new OrderedRefs(given);
    }

    /** Two threads that look at once may both sort, and come to the same. */
    private EvidenceRef[] ordered() {
        EvidenceRef[] refs = ordered;
        if (refs == null) {
            refs = isInOrder(given) ? given : sorted(given.clone());
            ordered = refs;
        }
        return refs;
    }

    private static boolean isInOrder(EvidenceRef[] refs) {
        for (int i = 1; i < refs.length; i++) {
            if (refs[i - 1].compareTo(refs[i]) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Sorts the array itself, and moves the first of equals forward in it. */
    private static EvidenceRef[] sorted(EvidenceRef[] refs) {
        Arrays.sort(refs);
        int kept = 1;
        for (EvidenceRef ref : refs) {
            if (!ref.equals(refs[kept - 1])) {
                refs[kept] = ref;
                kept++;
            }
        }
        return kept == refs.length ? refs : Arrays.copyOf(refs, kept);
    }

    @Override
    public EvidenceRef get(int index) {
        return ordered()[index];
    }

    @Override
    public int size() {
        return ordered().length;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
