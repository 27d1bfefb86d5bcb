package io.github.mentoring4j.examples.match;

import io.github.mentoring4j.examples.input.OptionValues;
import io.github.mentoring4j.examples.people.Roster;
import io.github.mentoring4j.examples.policy.Folding;
import io.github.mentoring4j.matching.Candidate;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.validation.FaultCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads pairs as options give them, {@code MENTEE:MENTOR}, and knows who takes part. An id may have a colon in it. */
final class PairOptions {

    private static final char BETWEEN = ':';

    private final OptionValues values;
    private final Folding folding;
    private final Map<String, ParticipantId> mentors;
    private final Map<String, ParticipantId> mentees;

    PairOptions(OptionValues values, Roster roster, Folding folding) {
        this.values = values;
        this.folding = folding;
        this.mentors = byFoldedId(roster.request().mentors());
        this.mentees = byFoldedId(roster.request().mentees());
    }

    private Map<String, ParticipantId> byFoldedId(List<Candidate> people) {
        Map<String, ParticipantId> ids = new HashMap<>();
        people.forEach(person -> ids.put(
                folding.fold(person.participant().id().value()),
                person.participant().id()));
        return ids;
    }

    /** All pairs of people who take part; anything else is a fault of the option. */
    List<Pair> read(String option, List<String> texts) {
        List<Pair> pairs = new ArrayList<>();
        texts.forEach(text -> read(option + " " + text, text).ifPresent(pairs::add));
        return pairs;
    }

    private Optional<Pair> read(String place, String text) {
        int first = text.indexOf(BETWEEN);
        if (first < 0) {
            values.add(place, FaultCode.NOT_ACCEPTED, "MENTEE:MENTOR");
            return Optional.empty();
        }
        for (int at = first; at >= 0; at = text.indexOf(BETWEEN, at + 1)) {
            Optional<ParticipantId> mentee = find(mentees, text.substring(0, at));
            Optional<ParticipantId> mentor = find(mentors, text.substring(at + 1));
            if (mentee.isPresent() && mentor.isPresent()) {
                return pair(place, mentor.get(), mentee.get());
            }
        }
        known(place, mentees, text.substring(0, first), "mentees");
        known(place, mentors, text.substring(first + 1), "mentors");
        return Optional.empty();
    }

    private Optional<Pair> pair(String place, ParticipantId mentor, ParticipantId mentee) {
        values.require(!mentor.equals(mentee), place, FaultCode.MUST_DIFFER, "mentor");
        return mentor.equals(mentee) ? Optional.empty() : Optional.of(Pair.of(mentor, mentee));
    }

    private void known(String place, Map<String, ParticipantId> people, String id, String among) {
        values.require(find(people, id).isPresent(), place, FaultCode.UNKNOWN_REFERENCE, id, among);
    }

    private Optional<ParticipantId> find(Map<String, ParticipantId> people, String id) {
        return Optional.ofNullable(people.get(folding.fold(id.strip())));
    }
}
