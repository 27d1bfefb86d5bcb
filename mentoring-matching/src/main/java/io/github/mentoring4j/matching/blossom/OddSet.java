package io.github.mentoring4j.matching.blossom;

import java.util.Arrays;

/** An odd number of people, and what each of the pairs within costs beside their prices. Of such a set one always stays over. */
final class OddSet {

    private final int[] people;
    private final long price;

    OddSet(int[] people, long price) {
        this.people = Arrays.stream(people).sorted().toArray();
        this.price = price;
    }

    int[] people() {
        return people.clone();
    }

    long price() {
        return price;
    }
}
