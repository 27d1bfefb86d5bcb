package io.github.mentoring4j.examples.people;

import io.github.mentoring4j.examples.input.FileFault;
import io.github.mentoring4j.examples.input.InputFaults;
import io.github.mentoring4j.examples.input.Table;
import io.github.mentoring4j.examples.policy.Criterion;
import io.github.mentoring4j.examples.policy.LevelScale;
import io.github.mentoring4j.examples.policy.MatchingPolicy;
import io.github.mentoring4j.matching.criterion.Scale;
import io.github.mentoring4j.participant.Attribute;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.validation.Fault;
import io.github.mentoring4j.validation.FaultCode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns a policy and the two tables into a request. For one run; not thread-safe. */
public final class RequestReader {

    private final MatchingPolicy policy;
    private final String policyFile;
    private final InputFaults faults;

    /**
     * A reader.
     *
     * @param policy the policy
     * @param policyFile the policy's file, as the user named it
     * @param faults takes what is wrong
     */
    public RequestReader(MatchingPolicy policy, String policyFile, InputFaults faults) {
        this.policy = policy;
        this.policyFile = policyFile;
        this.faults = faults;
    }

    /**
     * Reads both tables.
     *
     * @param mentors the mentors' table, empty if it could not be read at all
     * @param mentees the mentees' table, likewise
     * @return the roster, or empty if anything is wrong; then faults were added
     */
    public Optional<Roster> read(Optional<Table> mentors, Optional<Table> mentees) {
        Optional<PeopleOfSide> mentorSide = mentors.map(table -> side(Party.MENTOR, table));
        Optional<PeopleOfSide> menteeSide = mentees.map(table -> side(Party.MENTEE, table));
        if (mentorSide.isEmpty() || menteeSide.isEmpty()) {
            return Optional.empty();
        }
        PeopleOfSide mentor = mentorSide.get();
        PeopleOfSide mentee = menteeSide.get().knownTo(mentor, policy.folding());
        if (mentor.isComplete() && mentee.isComplete()) {
            pairs("pinned", policy.pinned(), mentor, mentee);
            pairs("excluded", policy.excluded(), mentor, mentee);
            new PeopleLists(policy, faults).check(Party.MENTOR, mentor, mentee);
            new PeopleLists(policy, faults).check(Party.MENTEE, mentee, mentor);
        }
        return faults.isEmpty()
                ? new RequestAssembly(policy, policyFile, faults).assemble(mentor, mentee)
                : Optional.empty();
    }

    private PeopleOfSide side(Party side, Table table) {
        String path = side.name().toLowerCase(Locale.ROOT) + "s";
        Columns columns = Columns.find(policy.people(side), path, policyFile, table, faults);
        SideReader reader =
                new SideReader(policy.people(side), policy.folding(), cellValues(side), table, columns, faults);
        return PeopleOfSide.of(table, columns, reader.read(), policy.folding());
    }

    /** The scales of all attributes that are compared by gap, apart from those that let other values pass. */
    private Map<Attribute, Scale> strictScales() {
        Map<Attribute, Scale> scales = new TreeMap<>();
        Stream.concat(policy.must().stream(), policy.should().stream())
                .filter(Criterion::comparesLevels)
                .map(Criterion::attribute)
                .forEach(attribute -> {
                    LevelScale scale = policy.scales().getOrDefault(attribute, LevelScale.numbers());
                    if (!scale.ignoresOthers()) {
                        scales.put(attribute, scale.toScale(policy.folding()));
                    }
                });
        return scales;
    }

    private CellValues cellValues(Party side) {
        Set<Attribute> days = Stream.concat(policy.must().stream(), policy.should().stream())
                .filter(criterion -> criterion.holdsDays() && criterion.sides().contains(side))
                .map(Criterion::attribute)
                .collect(Collectors.toSet());
        return new CellValues(strictScales(), days);
    }

    private void pairs(String list, List<Pair> pairs, PeopleOfSide mentors, PeopleOfSide mentees) {
        for (int i = 0; i < pairs.size(); i++) {
            String path = list + "[" + i + "]";
            known(path + ".mentor", pairs.get(i).mentor().value(), mentors, "mentors");
            known(path + ".mentee", pairs.get(i).mentee().value(), mentees, "mentees");
        }
    }

    private void known(String path, String id, PeopleOfSide side, String among) {
        if (side.find(policy.folding().fold(id)).isEmpty()) {
            faults.add(FileFault.of(policyFile, Fault.of(path, FaultCode.UNKNOWN_REFERENCE, id, among)));
        }
    }
}
