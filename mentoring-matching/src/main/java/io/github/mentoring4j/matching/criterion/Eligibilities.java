package io.github.mentoring4j.matching.criterion;

import io.github.mentoring4j.participant.Attribute;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.Participant;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.Invariants;
import java.util.Collection;
import java.util.List;

/**
 * Ready-made {@linkplain Eligibility eligibilities}.
 *
 * <p>Each has an id made of its kind and its attributes, such as {@code different-organisation}; {@link Eligibility#as} gives it
 * another. Unless said otherwise, a pair of whom too little is known is not permitted; {@link
 * AttributeEligibility#permittingUnknown} turns that round.
 */
public final class Eligibilities {

    /** The distance that is never too far: everybody above and below. */
    public static final int ANY_DISTANCE = Integer.MAX_VALUE;

    private Eligibilities() {}

    /**
     * Both have the same value; of several, at least one in common.
     *
     * @param attribute the attribute of both
     * @return the criterion {@code same-...}
     */
    public static AttributeEligibility same(Attribute attribute) {
        return same(Attributes.both(attribute));
    }

    /**
     * Both have the same value; of several, at least one in common.
     *
     * @param attributes the attribute of each
     * @return the criterion {@code same-...}
     */
    public static AttributeEligibility same(Attributes attributes) {
        return sharing(Slug.of("same", attributes.label()), attributes, 1);
    }

    /**
     * Both have different values; of several, none in common.
     *
     * @param attribute the attribute of both
     * @return the criterion {@code different-...}
     */
    public static AttributeEligibility different(Attribute attribute) {
        return different(Attributes.both(attribute));
    }

    /**
     * Both have different values; of several, none in common.
     *
     * @param attributes the attribute of each
     * @return the criterion {@code different-...}
     */
    public static AttributeEligibility different(Attributes attributes) {
        return new AttributeEligibility(Slug.of("different", attributes.label()), (mentors, mentees) -> {
            SharedValues shared = SharedValues.of(attributes, mentors, mentees);
            return Comparison.Prepared.of(
                    shared::alike,
                    (mentor, mentee) -> shared.known(mentor, mentee)
                            ? Verdict.of(shared.count(mentor, mentee) == 0)
                            : Verdict.UNKNOWN);
        });
    }

    /**
     * Both have some values in common.
     *
     * @param attribute the attribute of both
     * @param least how many different values at least, from one
     * @return the criterion {@code overlap-...}
     * @throws io.github.mentoring4j.validation.InvalidRecordException if {@code least} is less than one
     */
    public static AttributeEligibility overlap(Attribute attribute, int least) {
        return overlap(Attributes.both(attribute), least);
    }

    /**
     * Both have some values in common.
     *
     * @param attributes the attribute of each
     * @param least how many different values at least, from one
     * @return the criterion {@code overlap-...}
     * @throws io.github.mentoring4j.validation.InvalidRecordException if {@code least} is less than one
     */
    public static AttributeEligibility overlap(Attributes attributes, int least) {
        Invariants.of(Eligibility.class)
                .require(least >= 1, "least", FaultCode.TOO_SMALL, "1")
                .orThrow();
        return sharing(Slug.of("overlap", attributes.label()), attributes, least);
    }

    private static AttributeEligibility sharing(String id, Attributes attributes, int least) {
        return new AttributeEligibility(id, (mentors, mentees) -> {
            SharedValues shared = SharedValues.of(attributes, mentors, mentees);
            return Comparison.Prepared.of(
                    shared::alike,
                    (mentor, mentee) -> shared.known(mentor, mentee)
                            ? Verdict.of(shared.count(mentor, mentee) >= least)
                            : Verdict.UNKNOWN);
        });
    }

    /**
     * The mentor stands above the mentee by a gap within limits. The gap is the mentor's position less the mentee's, exact
     * also for decimals, and negative where the mentor stands lower. Of several values the first counts; what is not on the
     * scale is unknown.
     *
     * @param attribute the attribute of both
     * @param scale the order of its values
     * @param least the smallest gap permitted
     * @param most the greatest gap permitted
     * @return the criterion {@code gap-...}
     * @throws io.github.mentoring4j.validation.InvalidRecordException if {@code most} is less than {@code least}
     */
    public static AttributeEligibility gap(Attribute attribute, Scale scale, int least, int most) {
        return gap(Attributes.both(attribute), scale, least, most);
    }

    /**
     * The mentor stands above the mentee by a gap within limits, as {@link #gap(Attribute, Scale, int, int)}.
     *
     * @param attributes the attribute of each
     * @param scale the order of their values
     * @param least the smallest gap permitted
     * @param most the greatest gap permitted
     * @return the criterion {@code gap-...}
     * @throws io.github.mentoring4j.validation.InvalidRecordException if {@code most} is less than {@code least}
     */
    public static AttributeEligibility gap(Attributes attributes, Scale scale, int least, int most) {
        Invariants.of(Eligibility.class)
                .require(least <= most, "most", FaultCode.TOO_SMALL, Integer.toString(least))
                .orThrow();
        return new AttributeEligibility(Slug.of("gap", attributes.label()), (mentors, mentees) -> {
            Gaps gaps = Gaps.of(attributes, scale, mentors, mentees);
            return Comparison.Prepared.of(
                    gaps::alike, (mentor, mentee) -> within(gaps.between(mentor, mentee), least, most));
        });
    }

    private static Verdict within(long gap, int least, int most) {
        return gap == Gaps.UNKNOWN
                ? Verdict.UNKNOWN
                : Verdict.of(gap >= least * Scale.LEVEL && gap <= most * Scale.LEVEL);
    }

    /**
     * Neither stands above the other in the reporting line, at any distance.
     *
     * @param manager the attribute that holds the id of a person's manager
     * @return the criterion {@code outside-reporting-line}
     * @see #outsideReportingLine(Attribute, int, Collection)
     */
    public static AttributeEligibility outsideReportingLine(Attribute manager) {
        return outsideReportingLine(manager, ANY_DISTANCE);
    }

    /**
     * Neither stands above the other in the reporting line within a distance.
     *
     * @param manager the attribute that holds the id of a person's manager
     * @param distance how far up to look: 1 forbids the direct manager only
     * @return the criterion {@code outside-reporting-line}
     * @see #outsideReportingLine(Attribute, int, Collection)
     */
    public static AttributeEligibility outsideReportingLine(Attribute manager, int distance) {
        return outsideReportingLine(manager, distance, List.of());
    }

    /**
     * Neither stands above the other in the reporting line within a distance. People who have the same managers are fine.
     *
     * <p>The line is followed through everybody in the request, and through others who are named here because they take no
     * part. It ends at a manager of whom nothing more is known. A person may have several managers; all count. Circles in the
     * data do no harm: everybody in a circle stands above everybody else in it.
     *
     * <p>Somebody without a manager is unknown. Let whoever is at the top name themself, or permit unknown, and a person
     * without a manager is taken to be at the top.
     *
     * @param manager the attribute that holds the id of a person's manager
     * @param distance how far up to look: 1 forbids the direct manager only
     * @param others people outside the request through whom the line runs; may be empty
     * @return the criterion {@code outside-reporting-line}
     * @throws io.github.mentoring4j.validation.InvalidRecordException if the distance is less than one
     */
    public static AttributeEligibility outsideReportingLine(
            Attribute manager, int distance, Collection<Participant> others) {
        Invariants.of(Eligibility.class)
                .require(distance >= 1, "distance", FaultCode.TOO_SMALL, "1")
                .orThrow();
        return new AttributeEligibility(
                "outside-reporting-line", new ReportingLine(manager, distance, List.copyOf(others)));
    }

    /**
     * The other is not on a person's list of people to avoid, such as earlier partners. A person without a list avoids nobody.
     *
     * @param by whose list it is
     * @param list the attribute that holds the ids of those to avoid
     * @return the criterion {@code not-avoided-by-mentor-...} or {@code not-avoided-by-mentee-...}
     */
    public static AttributeEligibility notAvoided(Party by, Attribute list) {
        return new AttributeEligibility(Slug.of("not-avoided-by-" + by, list.value()), (mentors, mentees) -> {
            NamedPeople avoided = NamedPeople.of(by, list, mentors, mentees);
            return Comparison.Prepared.of(
                    avoided::alike, (mentor, mentee) -> Verdict.of(avoided.rank(mentor, mentee) < 0));
        });
    }

    /**
     * The other is on a person's list of people to accept, such as a list of choices outside which nobody will do. A person
     * without a list accepts anybody; who lists only people who take no part accepts nobody.
     *
     * @param by whose list it is
     * @param list the attribute that holds the ids of those accepted
     * @return the criterion {@code listed-by-mentor-...} or {@code listed-by-mentee-...}
     */
    public static AttributeEligibility listed(Party by, Attribute list) {
        return new AttributeEligibility(Slug.of("listed-by-" + by, list.value()), (mentors, mentees) -> {
            NamedPeople listed = NamedPeople.of(by, list, mentors, mentees);
            return Comparison.Prepared.of(
                    listed::alike,
                    (mentor, mentee) ->
                            Verdict.of(!listed.hasList(mentor, mentee) || listed.rank(mentor, mentee) >= 0));
        });
    }

    /**
     * The two have not been paired before.
     *
     * <p>Either way round counts: whoever was the mentor then may be the mentee now. Pairs with people who are not in the
     * request do no harm, so that the whole history can be given. Made ready in linear time; asking takes logarithmic time in the
     * number of the mentor's earlier partners.
     *
     * @param earlier the pairs of earlier times, in any order
     * @return the criterion {@code not-earlier-partners}
     */
    public static Eligibility notEarlierPartners(Collection<Pair> earlier) {
        List<Pair> pairs = List.copyOf(earlier);
        return new AttributeEligibility("not-earlier-partners", (mentors, mentees) -> {
            EarlierPartners partners = EarlierPartners.of(pairs, mentors, mentees);
            return Comparison.Prepared.of(
                    partners::alike, (mentor, mentee) -> Verdict.of(!partners.contains(mentor, mentee)));
        });
    }
}
