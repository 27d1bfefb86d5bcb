package io.github.mentoring4j.examples.policy;

import io.github.mentoring4j.participant.Attribute;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.Party;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How people are matched: the whole policy file.
 *
 * @param title what the programme is called, for the head of the report
 * @param mentors how the mentors' table is read
 * @param mentees how the mentees' table is read
 * @param ignoreCase whether values that differ in upper and lower case only are the same; they are not unless set
 * @param scales the order of levels, by attribute; an attribute without a scale that is compared by gap holds numbers
 * @param must what every pair has to meet
 * @param should what gives points to a pair, in the order in which reports show it
 * @param pinned pairs that are made even against what every pair has to meet
 * @param excluded pairs that are made in no case
 */
public record MatchingPolicy(
        Optional<String> title,
        PeopleMapping mentors,
        PeopleMapping mentees,
        Optional<Boolean> ignoreCase,
        Map<Attribute, LevelScale> scales,
        List<Must> must,
        List<Should> should,
        List<Pair> pinned,
        List<Pair> excluded) {

    /** Copies the collections. */
    public MatchingPolicy {
        scales = Collections.unmodifiableMap(new TreeMap<>(scales));
        must = List.copyOf(must);
        should = List.copyOf(should);
        pinned = List.copyOf(pinned);
        excluded = List.copyOf(excluded);
    }

    /**
     * How a side's table is read.
     *
     * @param side the side
     * @return its mapping
     */
    public PeopleMapping people(Party side) {
        return side == Party.MENTOR ? mentors : mentees;
    }

    /**
     * How values are compared.
     *
     * @return the folding of values that {@link #ignoreCase} asks for
     */
    public Folding folding() {
        return ignoreCase.orElse(false) ? Folding.IGNORE_CASE : Folding.EXACT;
    }
}
