package io.github.mentoring4j.matching.criterion;

import io.github.mentoring4j.participant.Attribute;
import io.github.mentoring4j.participant.Participant;
import io.github.mentoring4j.participant.Party;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whom of one side the people of the other side name in a list, at which rank, and who has no list at all. */
final class NamedPeople {

    private static final int ABSENT = -1;

    private final Party by;
    private final List<Map<Integer, Integer>> ranks;
    private final BitSet naming;

    private final int named;

    private NamedPeople(Party by, List<Map<Integer, Integer>> ranks, BitSet naming, int named) {
        this.by = by;
        this.named = named;
        this.ranks = ranks;
        this.naming = naming;
    }

    static NamedPeople of(Party by, Attribute list, List<Participant> mentors, List<Participant> mentees) {
        List<Participant> namers = by == Party.MENTOR ? mentors : mentees;
        List<Participant> named = by == Party.MENTOR ? mentees : mentors;
        Map<String, Integer> numbers = new HashMap<>();
        for (int person = 0; person < named.size(); person++) {
            numbers.put(named.get(person).id().value(), person);
        }
        BitSet naming = new BitSet();
        List<Map<Integer, Integer>> ranks = new ArrayList<>();
        for (Participant namer : namers) {
            List<String> ids = namer.profile().values(list);
            naming.set(ranks.size(), !ids.isEmpty());
            ranks.add(ranks(ids, numbers));
        }
        return new NamedPeople(by, ranks, naming, named.size());
    }

    private static Map<Integer, Integer> ranks(List<String> ids, Map<String, Integer> numbers) {
        Map<Integer, Integer> ranks = new HashMap<>();
        for (int rank = 0; rank < ids.size(); rank++) {
            Integer number = numbers.get(ids.get(rank));
            if (number != null) {
                ranks.putIfAbsent(number, rank);
            }
        }
        return ranks.isEmpty() ? Map.of() : ranks;
    }

    /** All are alike by whether they have a list, but for those who name each other. */
    Alike alike() {
        int size = ranks.stream().mapToInt(Map::size).sum();
        int[] namers = new int[size];
        int[] others = new int[size];
        int count = 0;
        for (int namer = 0; namer < ranks.size(); namer++) {
            for (int other : ranks.get(namer).keySet()) {
                namers[count] = namer;
                others[count++] = other;
            }
        }
        int[] lists = Alike.groups(ranks.size(), naming::get);
        return by == Party.MENTOR
                ? Alike.of(lists, new int[named]).except(namers, others)
                : Alike.of(new int[named], lists).except(others, namers);
    }

    /** Whether the one whose list is asked for has one, even if nobody in it takes part. */
    boolean hasList(int mentor, int mentee) {
        return naming.get(by == Party.MENTOR ? mentor : mentee);
    }

    /** The place of the other in the list, from zero; negative if the other is not in it. */
    int rank(int mentor, int mentee) {
        Map<Integer, Integer> named = ranks.get(by == Party.MENTOR ? mentor : mentee);
        return named.isEmpty() ? ABSENT : named.getOrDefault(by == Party.MENTOR ? mentee : mentor, ABSENT);
    }
}
