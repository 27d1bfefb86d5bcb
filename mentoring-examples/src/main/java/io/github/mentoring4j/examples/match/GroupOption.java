package io.github.mentoring4j.examples.match;

import io.github.mentoring4j.examples.input.OptionValues;
import io.github.mentoring4j.examples.people.Roster;
import io.github.mentoring4j.matching.Candidate;
import io.github.mentoring4j.matching.group.GroupRequest;
import io.github.mentoring4j.matching.group.GroupSize;
import io.github.mentoring4j.validation.Fault;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.InvalidRecordException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code --groups}: a size such as {@code 3-6}, or one number for groups of just so many. */
record GroupOption(OptionValues values) {

    static final String NAME = "--groups";

    private static final Pattern PERSON = Pattern.compile("request\\.(mentors|mentees)\\[([0-9]+)]\\.(.+)");

    Optional<GroupSize> read(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        String[] ends = text.strip().split("-", 2);
        Optional<Integer> least = number(ends[0]);
        Optional<Integer> most = ends.length == 1 ? least : number(ends[1]);
        return least.flatMap(from -> most.flatMap(to -> size(from, to)));
    }

    private Optional<Integer> number(String text) {
        return values.whole(NAME, text, 1, Candidate.GREATEST_CAPACITY);
    }

    private Optional<GroupSize> size(int least, int most) {
        values.require(least <= most, NAME, FaultCode.TOO_SMALL, Integer.toString(least));
        return least <= most ? Optional.of(GroupSize.of(least, most)) : Optional.empty();
    }

    /** Adds a fault for everything that these people and pins do not permit of such groups. */
    void check(Roster roster, GroupSize size) {
        try {
            GroupRequest.of(roster.request(), size);
        } catch (InvalidRecordException refusal) {
            refusal.faults().forEach(fault -> add(fault, roster));
        }
    }

    private void add(Fault fault, Roster roster) {
        values.add(
                NAME + ": " + place(fault, roster),
                fault.code(),
                fault.arguments().toArray(new String[0]));
    }

    /** People by their ids, and pins by their places in the policy. */
    private static String place(Fault fault, Roster roster) {
        Matcher person = PERSON.matcher(fault.path());
        if (!person.matches()) {
            return fault.path().replaceFirst("^request\\.", "");
        }
        String side = String.valueOf(person.group(1));
        List<Candidate> people = side.equals("mentors")
                ? roster.request().mentors()
                : roster.request().mentees();
        int place = Integer.parseInt(String.valueOf(person.group(2)));
        return side + "[" + people.get(place).participant().id() + "]." + person.group(3);
    }
}
