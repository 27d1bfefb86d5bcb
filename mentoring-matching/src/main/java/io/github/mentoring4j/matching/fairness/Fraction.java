package io.github.mentoring4j.matching.fairness;

import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.Invariants;
import java.math.BigInteger;

/**
 * An exact fraction in lowest terms.
 *
 * @param numerator the number above the line
 * @param denominator the number below the line, at least one
 */
public record Fraction(long numerator, long denominator) implements Comparable<Fraction> {

    /**
     * Reduces to lowest terms.
     *
     * @throws io.github.mentoring4j.validation.InvalidRecordException if the denominator is less than one
     */
    public Fraction {
        Invariants.of(Fraction.class)
                .require(denominator >= 1, "denominator", FaultCode.TOO_SMALL, "1")
                .orThrow();
        long divisor = BigInteger.valueOf(numerator)
                .gcd(BigInteger.valueOf(denominator))
                .longValueExact();
        numerator /= divisor;
        denominator /= divisor;
    }

    /**
     * A fraction.
     *
     * @param numerator the number above the line
     * @param denominator the number below the line, at least one
     * @return the fraction in lowest terms
     * @throws io.github.mentoring4j.validation.InvalidRecordException if the denominator is less than one
     */
    public static Fraction of(long numerator, long denominator) {
        return new Fraction(numerator, denominator);
    }

    /** Compares by value. */
    @Override
    public int compareTo(Fraction other) {
        return BigInteger.valueOf(numerator)
                .multiply(BigInteger.valueOf(other.denominator))
                .compareTo(BigInteger.valueOf(other.numerator).multiply(BigInteger.valueOf(denominator)));
    }

    /**
     * Shows both numbers.
     *
     * @return such as {@code 3/4}
     */
    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
