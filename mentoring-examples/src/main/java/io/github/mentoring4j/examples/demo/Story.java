package io.github.mentoring4j.examples.demo;

import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What happened to the pairs of a programme in its year.
 *
 * @param chapters a chapter for each pair, in the order of the pairs
 */
record Story(List<Chapter> chapters) {

    /** Copies the list. */
    Story {
        chapters = List.copyOf(chapters);
    }

    /**
     * What happened to a pair.
     *
     * @param relationship the record of its year
     * @param incident what was out of the usual, if anything was
     */
    record Chapter(MentoringRelationship relationship, Optional<Incident> incident) {}

    /** Every incident happens to one pair; they are spread evenly. Of few pairs all are hit and some incidents left out. */
    static Story of(List<Pair> pairs) {
        List<Pair> inOrder = pairs.stream().sorted().toList();
        Incident[] incidents = Incident.values();
        int stride = Math.max(1, inOrder.size() / incidents.length);
        List<Chapter> chapters = new ArrayList<>();
        for (int i = 0; i < inOrder.size(); i++) {
            boolean hit = i % stride == stride / 2 && i / stride < incidents.length;
            chapters.add(chapter(inOrder.get(i), hit ? Optional.of(incidents[i / stride]) : Optional.empty()));
        }
        return new Story(chapters);
    }

    private static Chapter chapter(Pair pair, Optional<Incident> incident) {
        MentoringRelationship usual = UsualCourse.of(pair);
        return new Chapter(
                incident.map(what -> what.happenTo(usual)).orElseGet(() -> Parting.inSeason(usual)), incident);
    }

    List<MentoringRelationship> relationships() {
        return chapters.stream().map(Chapter::relationship).toList();
    }
}
