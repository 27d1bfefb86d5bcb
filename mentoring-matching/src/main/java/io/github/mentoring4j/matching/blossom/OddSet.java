package io.github.mentoring4j.matching.blossom;

import java.util.Arrays;

/** An odd number of people, and what each of the pairs within costs beside their prices. Of such a set one always stays over. */
public final class OddSet {

    private final int[] people;
    private final long price;

    /**
     * A set.
     *
     * @param people the people's numbers, in any order
     * @param price half of what each pair within costs more
     */
    public OddSet(int[] people, long price) {
        this.people = Arrays.stream(people).sorted().toArray();
        this.price = price;
    }

    /**
     * Who is in it.
     *
     * @return the people's numbers, in order
     */
    public int[] people() {
        return people.clone();
    }

    /**
     * What it costs.
     *
     * @return half of what each pair within costs more
     */
    public long price() {
        return price;
    }
}
