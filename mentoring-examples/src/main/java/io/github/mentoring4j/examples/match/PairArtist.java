package io.github.mentoring4j.examples.match;

import io.github.mentoring4j.examples.ProgramTexts;
import io.github.mentoring4j.examples.match.PairDrawing.Line;
import io.github.mentoring4j.examples.match.PairDrawing.Spot;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.MatchedPair;
import io.github.mentoring4j.matching.plan.OpenPlaces;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Party;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Draws the pairs of a plan, as long as there are not too many to be taken in. */
final class PairArtist {

    /** More pairs, or more people without any, than this are no picture any more. */
    static final int MOST = 150;

    private static final int ROW = 24;
    private static final int STRENGTHS = 5;
    private static final int LONGEST_NAME = 24;

    /** The score stands on the line, so many hundredths of the way from mentee to mentor. */
    private static final int LABEL_HUNDREDTHS = 20;

    private final PlanReport report;
    private final MatchPlan plan;
    private final PageNames names;
    private final ProgramTexts texts;
    private final ReasonTexts reasons;
    private final Map<ParticipantId, List<MatchedPair>> ofMentor = new HashMap<>();
    private final Map<ParticipantId, List<MatchedPair>> ofMentee = new HashMap<>();
    private final Map<MatchedPair, Integer> rows = new LinkedHashMap<>();

    PairArtist(PlanReport report, PageNames names, ProgramTexts texts, ReasonTexts reasons) {
        this.report = report;
        this.plan = report.plan();
        this.names = names;
        this.texts = texts;
        this.reasons = reasons;
    }

    Optional<PairDrawing> draw() {
        int open =
                Math.max(plan.unmatchedMentees().size(), plan.unmatchedMentors().size());
        if (plan.pairs().isEmpty() || plan.pairs().size() > MOST || open > MOST) {
            return Optional.empty();
        }
        arrange();
        Map<ParticipantId, Integer> mentees = heights(ofMentee);
        Map<ParticipantId, Integer> mentors = heights(ofMentor);
        int end = Math.max(lowest(mentees), lowest(mentors)) + ROW + ROW / 2;
        return Optional.of(new PairDrawing(
                end + open * ROW,
                least(),
                most(),
                spots(Party.MENTEE, mentees, plan.unmatchedMentees(), end),
                spots(Party.MENTOR, mentors, plan.unmatchedMentors(), end),
                lines(mentees, mentors)));
    }

    /** Gives every pair a row: mentors by their best pair, and all pairs of a mentee next to each other. */
    private void arrange() {
        List<MatchedPair> best = plan.pairs().stream()
                .sorted(Comparator.comparing(MatchedPair::score).reversed().thenComparing(MatchedPair::pair))
                .toList();
        for (MatchedPair pair : best) {
            ofMentor.computeIfAbsent(pair.pair().mentor(), id -> new ArrayList<>())
                    .add(pair);
            ofMentee.computeIfAbsent(pair.pair().mentee(), id -> new ArrayList<>())
                    .add(pair);
        }
        for (MatchedPair first : best) {
            for (MatchedPair beside : ofMentor.getOrDefault(first.pair().mentor(), List.of())) {
                ofMentee.getOrDefault(beside.pair().mentee(), List.of())
                        .forEach(pair -> rows.putIfAbsent(pair, rows.size()));
            }
        }
    }

    /** Everybody in the middle of their pairs, and nobody on top of another. */
    private Map<ParticipantId, Integer> heights(Map<ParticipantId, List<MatchedPair>> pairs) {
        List<ParticipantId> people = pairs.keySet().stream()
                .sorted(Comparator.comparing((ParticipantId id) -> middle(pairs.getOrDefault(id, List.of())))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        Map<ParticipantId, Integer> heights = new HashMap<>();
        int last = -ROW / 2;
        for (ParticipantId person : people) {
            last = Math.max(last + ROW, middle(pairs.getOrDefault(person, List.of())));
            heights.put(person, last);
        }
        return heights;
    }

    private int middle(List<MatchedPair> pairs) {
        int sum = pairs.stream().mapToInt(pair -> rows.getOrDefault(pair, 0)).sum();
        return ROW / 2 + sum * ROW / pairs.size();
    }

    private static int lowest(Map<ParticipantId, Integer> heights) {
        return heights.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private List<Spot> spots(Party side, Map<ParticipantId, Integer> heights, List<OpenPlaces> open, int end) {
        List<Spot> spots = new ArrayList<>();
        heights.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(entry -> spots.add(spot(side, entry.getKey(), entry.getValue(), "", "paired")));
        for (OpenPlaces places : open) {
            int y = end + ROW / 2 + (spots.size() - heights.size()) * ROW;
            spots.add(spot(side, places.person(), y, " " + reasons.text(places.reason()), "open"));
        }
        return spots;
    }

    private Spot spot(Party side, ParticipantId id, int y, String more, String style) {
        String name = names.of(side, id);
        return new Spot(y, cut(name), name + " (" + id + ")." + more, style);
    }

    private static String cut(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1))
                                .strip() + "…";
    }

    private List<Line> lines(Map<ParticipantId, Integer> mentees, Map<ParticipantId, Integer> mentors) {
        List<Line> lines = new ArrayList<>();
        for (MatchedPair pair : rows.keySet()) {
            int from = mentees.getOrDefault(pair.pair().mentee(), 0);
            int to = mentors.getOrDefault(pair.pair().mentor(), 0);
            lines.add(new Line(
                    from,
                    to,
                    from + (to - from) * LABEL_HUNDREDTHS / 100,
                    "s" + strength(pair.score()) + (isAnAlternative(pair) ? " alternative" : ""),
                    texts.text("drawing.pair", names.of(pair.pair()), pair.score()),
                    pair.score()));
        }
        return lines;
    }

    /** Of offers, all but the first choice. */
    private boolean isAnAlternative(MatchedPair pair) {
        return report.offers() && !report.firstChoices().contains(pair.pair());
    }

    /** From one to five. */
    private long strength(long score) {
        long range = most() - least();
        return range == 0 ? STRENGTHS : 1 + (score - least()) * (STRENGTHS - 1) / range;
    }

    private long least() {
        return plan.pairs().stream().mapToLong(MatchedPair::score).min().orElse(0);
    }

    private long most() {
        return plan.pairs().stream().mapToLong(MatchedPair::score).max().orElse(0);
    }
}
