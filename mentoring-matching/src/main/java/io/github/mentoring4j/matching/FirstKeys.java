package io.github.mentoring4j.matching;

import java.util.Arrays;

/** The smallest few of many numbers. */
final class FirstKeys {

    private final long[] keys;
    private int size;

    FirstKeys(int most) {
        keys = new long[most];
    }

    void add(long key) {
        if (size == keys.length && key >= keys[size - 1]) {
            return;
        }
        int at = size < keys.length ? size++ : size - 1;
        while (at > 0 && keys[at - 1] > key) {
            keys[at] = keys[at - 1];
            at--;
        }
        keys[at] = key;
    }

    long[] sorted() {
        return Arrays.copyOf(keys, size);
    }
}
