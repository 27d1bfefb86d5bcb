package io.github.mentoring4j.interest;

import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import java.util.Comparator;
import java.util.List;

/**
 * What is on record of ties and interests between the two. Each list is kept in the order of ids.
 *
 * @param statements who was asked and declared
 * @param ties the ties, declared or not
 * @param benefits what changed hands
 */
public record Interests(List<InterestStatement> statements, List<Tie> ties, List<Benefit> benefits) {

    private static final Interests NONE = new Interests(List.of(), List.of(), List.of());

    /**
     * Copies and sorts.
     *
     * @throws InvalidRecordException if an id stands twice within a list
     */
    public Interests {
        Invariants.of(Interests.class)
                .unique("statements", statements, "id", InterestStatement::id)
                .unique("ties", ties, "id", Tie::id)
                .unique("benefits", benefits, "id", Benefit::id)
                .orThrow();
        statements = statements.stream()
                .sorted(Comparator.comparing(InterestStatement::id))
                .toList();
        ties = ties.stream().sorted(Comparator.comparing(Tie::id)).toList();
        benefits = benefits.stream().sorted(Comparator.comparing(Benefit::id)).toList();
    }

    /**
     * Nothing on record: nobody was asked.
     *
     * @return empty lists
     */
    public static Interests none() {
        return NONE;
    }

    /**
     * What is on record.
     *
     * @param statements who was asked and declared
     * @param ties the ties
     * @param benefits what changed hands
     * @return the record
     * @throws InvalidRecordException as the constructor
     */
    public static Interests of(List<InterestStatement> statements, List<Tie> ties, List<Benefit> benefits) {
        return new Interests(statements, ties, benefits);
    }

    /**
     * This record as it stood.
     *
     * @param viewpoint from where one looks
     * @return what exists from there; itself if all does
     */
    public Interests asOf(Viewpoint viewpoint) {
        List<InterestStatement> seenStatements = viewpoint.seen(statements, InterestStatement::made);
        List<Tie> seenTies = viewpoint.cut(ties, Tie::arose, Tie::asOf);
        List<Benefit> seenBenefits = viewpoint.seen(benefits, Benefit::given);
        boolean whole = seenStatements == statements && seenTies == ties && seenBenefits == benefits;
        return whole ? this : new Interests(seenStatements, seenTies, seenBenefits);
    }

    /**
     * Shows counts alone.
     *
     * @return the counts
     */
    @Override
    public String toString() {
        return "Interests[statements=" + statements.size() + ", ties=" + ties.size() + ", benefits=" + benefits.size()
                + "]";
    }
}
