package io.github.mentoring4j.examples.policy;

import io.github.mentoring4j.matching.criterion.AttributeEligibility;
import io.github.mentoring4j.matching.criterion.Eligibilities;
import io.github.mentoring4j.matching.criterion.Eligibility;
import io.github.mentoring4j.participant.Attribute;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.Invariants;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What every pair has to meet. */
public sealed interface Must extends Criterion {

    /**
     * What it means that too little is known.
     *
     * @return empty for forbidding
     */
    Optional<UnknownValue> unknown();

    /**
     * The criterion before id, condition and leniency.
     *
     * @param terms the scales of the policy
     * @return the eligibility
     */
    AttributeEligibility bare(PolicyTerms terms);

    /**
     * The criterion as matching knows it.
     *
     * @param terms the scales of the policy
     * @return the eligibility
     */
    default Eligibility toEligibility(PolicyTerms terms) {
        AttributeEligibility bare = bare(terms);
        AttributeEligibility lenient = permitsUnknown() ? bare.permittingUnknown() : bare;
        Eligibility named = id().isPresent() ? lenient.as(id().get()) : lenient;
        return when().map(only -> named.when(only.side(), only.attribute(), only.values(terms.folding())))
                .orElse(named);
    }

    /**
     * Whether a pair of whom too little is known may be made.
     *
     * @return true if the policy says so
     */
    default boolean permitsUnknown() {
        return unknown().equals(Optional.of(UnknownValue.PERMITS));
    }

    /**
     * Both have the same value, or one in common.
     *
     * @param attribute what is compared
     * @param id what reports call it
     * @param when when it is asked
     * @param unknown what a missing value means
     */
    record Same(Attribute attribute, Optional<String> id, Optional<When> when, Optional<UnknownValue> unknown)
            implements Must {

        @Override
        public AttributeEligibility bare(PolicyTerms terms) {
            return Eligibilities.same(attribute);
        }
    }

    /**
     * Both have different values, and none in common.
     *
     * @param attribute what is compared
     * @param id what reports call it
     * @param when when it is asked
     * @param unknown what a missing value means
     */
    record Different(Attribute attribute, Optional<String> id, Optional<When> when, Optional<UnknownValue> unknown)
            implements Must {

        @Override
        public AttributeEligibility bare(PolicyTerms terms) {
            return Eligibilities.different(attribute);
        }
    }

    /**
     * The mentor stands above the mentee by a gap within limits.
     *
     * @param attribute what is compared
     * @param least the smallest gap; any unless set
     * @param most the greatest gap; any unless set
     * @param id what reports call it
     * @param when when it is asked
     * @param unknown what a missing value means
     */
    record Gap(
            Attribute attribute,
            Optional<Integer> least,
            Optional<Integer> most,
            Optional<String> id,
            Optional<When> when,
            Optional<UnknownValue> unknown)
            implements Must {

        /** Checks the limits. */
        public Gap {
            int smallest = least.orElse(Integer.MIN_VALUE);
            Invariants.of(Gap.class)
                    .require(
                            most.orElse(Integer.MAX_VALUE) >= smallest,
                            "most",
                            FaultCode.TOO_SMALL,
                            Integer.toString(smallest))
                    .orThrow();
        }

        @Override
        public boolean comparesLevels() {
            return true;
        }

        @Override
        public AttributeEligibility bare(PolicyTerms terms) {
            int smallest = least.orElse(Integer.MIN_VALUE);
            return Eligibilities.gap(attribute, terms.scale(attribute), smallest, most.orElse(Integer.MAX_VALUE));
        }
    }

    /**
     * Both have some values in common.
     *
     * @param attribute what is compared
     * @param least how many at least; one unless set
     * @param id what reports call it
     * @param when when it is asked
     * @param unknown what a missing value means
     */
    record Overlap(
            Attribute attribute,
            Optional<Integer> least,
            Optional<String> id,
            Optional<When> when,
            Optional<UnknownValue> unknown)
            implements Must {

        /** Checks the number. */
        public Overlap {
            Invariants.of(Overlap.class)
                    .require(least.orElse(1) >= 1, "least", FaultCode.TOO_SMALL, "1")
                    .orThrow();
        }

        @Override
        public AttributeEligibility bare(PolicyTerms terms) {
            return Eligibilities.overlap(attribute, least.orElse(1));
        }
    }

    /**
     * Neither stands above the other in the reporting line.
     *
     * @param attribute holds the id of a person's manager
     * @param distance how far up to look; all the way unless set
     * @param id what reports call it
     * @param when when it is asked
     * @param unknown what a missing manager means
     */
    record OutsideReportingLine(
            Attribute attribute,
            Optional<Integer> distance,
            Optional<String> id,
            Optional<When> when,
            Optional<UnknownValue> unknown)
            implements Must {

        /** Checks the distance. */
        public OutsideReportingLine {
            Invariants.of(OutsideReportingLine.class)
                    .require(distance.orElse(1) >= 1, "distance", FaultCode.TOO_SMALL, "1")
                    .orThrow();
        }

        @Override
        public boolean namesPeople() {
            return true;
        }

        @Override
        public AttributeEligibility bare(PolicyTerms terms) {
            return Eligibilities.outsideReportingLine(attribute, distance.orElse(Eligibilities.ANY_DISTANCE));
        }
    }

    /**
     * The other is not on a person's list of people to avoid.
     *
     * @param by whose list it is
     * @param attribute the list
     * @param others what it means that the list names somebody who takes no part
     * @param id what reports call it
     * @param when when it is asked
     */
    record NotAvoided(Party by, Attribute attribute, Optional<Others> others, Optional<String> id, Optional<When> when)
            implements Must {

        @Override
        public Optional<UnknownValue> unknown() {
            return Optional.empty();
        }

        @Override
        public Set<Party> sides() {
            return EnumSet.of(by);
        }

        @Override
        public boolean namesPeople() {
            return true;
        }

        @Override
        public Optional<Party> listBy() {
            return others.equals(Optional.of(Others.IGNORED)) ? Optional.empty() : Optional.of(by);
        }

        @Override
        public AttributeEligibility bare(PolicyTerms terms) {
            return Eligibilities.notAvoided(by, attribute);
        }
    }

    /**
     * The other is on a person's list, if the person has one.
     *
     * @param by whose list it is
     * @param attribute the list
     * @param others what it means that the list names somebody who takes no part
     * @param id what reports call it
     * @param when when it is asked
     */
    record Listed(Party by, Attribute attribute, Optional<Others> others, Optional<String> id, Optional<When> when)
            implements Must {

        @Override
        public Optional<UnknownValue> unknown() {
            return Optional.empty();
        }

        @Override
        public Set<Party> sides() {
            return EnumSet.of(by);
        }

        @Override
        public boolean namesPeople() {
            return true;
        }

        @Override
        public Optional<Party> listBy() {
            return others.equals(Optional.of(Others.IGNORED)) ? Optional.empty() : Optional.of(by);
        }

        @Override
        public AttributeEligibility bare(PolicyTerms terms) {
            return Eligibilities.listed(by, attribute);
        }
    }
}
