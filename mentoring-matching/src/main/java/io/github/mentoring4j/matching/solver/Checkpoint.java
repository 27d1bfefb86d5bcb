package io.github.mentoring4j.matching.solver;

/** Where a solver pauses now and then: it tells how far it has come, and may be stopped by an exception. */
@FunctionalInterface
public interface Checkpoint {

    /**
     * Tells how far the work has come. May be called as often as once for each row, and told again what was told before.
     *
     * @param done how much is done, from zero to the total
     * @param total how much there is to do, more than zero
     */
    void reached(long done, long total);

    /** Pauses where nothing new can be told. */
    default void pass() {
        reached(0, 1);
    }

    /**
     * The checkpoint for one of several parts that count alike.
     *
     * @param part which, from zero
     * @param parts how many there are
     * @return a checkpoint that counts the part alone
     */
    default Checkpoint part(int part, int parts) {
        return (done, total) -> reached(part * total + done, parts * total);
    }
}
