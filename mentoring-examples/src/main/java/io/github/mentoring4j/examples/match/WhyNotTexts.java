package io.github.mentoring4j.examples.match;

import io.github.mentoring4j.examples.ProgramTexts;
import io.github.mentoring4j.examples.input.OptionValues;
import io.github.mentoring4j.matching.plan.Loss;
import io.github.mentoring4j.matching.plan.WhyNot;
import io.github.mentoring4j.matching.plan.WhyNot.Costs;
import io.github.mentoring4j.matching.plan.WhyNot.Forbidden;
import io.github.mentoring4j.matching.plan.WhyNot.Made;
import io.github.mentoring4j.matching.plan.WhyNot.NotConsidered;
import io.github.mentoring4j.matching.plan.WhyNot.NotOffered;
import io.github.mentoring4j.participant.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Why two people are not paired, in sentences. */
final class WhyNotTexts implements WhyNot.Visitor<List<String>> {

    private final ProgramTexts texts;
    private final CriterionLabels labels;
    private final Function<Pair, String> named;

    /** Calls pairs as {@code named} says. */
    WhyNotTexts(ProgramTexts texts, CriterionLabels labels, Function<Pair, String> named) {
        this.texts = texts;
        this.labels = labels;
        this.named = named;
    }

    /** What was asked. */
    String question(Pair pair) {
        return texts.text("why-not", named.apply(pair));
    }

    /** The answer, a sentence each. */
    List<String> sentences(PlanReport.Answer answer) {
        List<String> sentences = new ArrayList<>(answer.whyNot().accept(this));
        sentences.addAll(new GroupTexts(texts).answer(answer));
        return sentences;
    }

    /** How the answer is tagged: a key, and the style that goes with it. */
    static String tag(PlanReport.Answer answer) {
        boolean lacks = answer.missing().orElse(0) > 0;
        return answer.whyNot().accept(new WhyNot.Visitor<>() {
            @Override
            public String made(Made same) {
                return "made";
            }

            @Override
            public String forbidden(Forbidden same) {
                return "forbidden";
            }

            @Override
            public String notConsidered(NotConsidered same) {
                return "not-considered";
            }

            @Override
            public String costs(Costs same) {
                return same.loss().nothing() && !lacks ? "free" : "costs";
            }

            @Override
            public String notOffered(NotOffered same) {
                return "not-offered";
            }
        });
    }

    @Override
    public List<String> made(Made answer) {
        return List.of(texts.text("why-not.made", answer.pair().score()));
    }

    @Override
    public List<String> forbidden(Forbidden answer) {
        List<String> causes = new ArrayList<>();
        answer.unmet().forEach(id -> causes.add(texts.text("why-not.unmet", labels.label(id))));
        if (answer.excluded()) {
            causes.add(texts.text("why-not.excluded"));
        }
        answer.paused().forEach(side -> causes.add(texts.text("why-not.paused." + OptionValues.word(side))));
        answer.pinnedFull().forEach(side -> causes.add(texts.text("why-not.pinned-full." + OptionValues.word(side))));
        return List.of(texts.text("why-not.forbidden", String.join("; ", causes)));
    }

    @Override
    public List<String> notConsidered(NotConsidered answer) {
        return List.of(texts.text("why-not.not-considered", answer.score()));
    }

    @Override
    public List<String> costs(Costs answer) {
        List<String> sentences = new ArrayList<>();
        sentences.add(texts.text("why-not.possible", answer.score()));
        sentences.add(price(answer.loss()));
        answer.retention().filter(points -> points != 0).ifPresent(points -> sentences.add(retention(points)));
        answer.content()
                .forEach(content -> sentences.add(texts.text("why-not.content." + OptionValues.word(content.party()))));
        if (!answer.removed().isEmpty()) {
            sentences.add(texts.text("why-not.removed", list(answer.removed())));
        }
        if (!answer.added().isEmpty()) {
            sentences.add(texts.text("why-not.added", list(answer.added())));
        }
        return sentences;
    }

    /** Of the points, those that no score shows: what it counts for that pairs stood before. */
    private String retention(long points) {
        return texts.text(points > 0 ? "why-not.retention" : "why-not.retention-gained", Math.abs(points));
    }

    @Override
    public List<String> notOffered(NotOffered answer) {
        return List.of(
                texts.text("why-not.possible", answer.score()),
                texts.text(answer.leavesSomebodyOut() ? "why-not.leaves-out" : "why-not.others-suit-better"),
                price(answer.loss()));
    }

    private String price(Loss loss) {
        List<String> lost = parts(loss.mentees(), loss.pairs(), loss.points());
        List<String> gained = parts(-loss.mentees(), -loss.pairs(), -loss.points());
        if (lost.isEmpty()) {
            return gained.isEmpty()
                    ? texts.text("why-not.free")
                    : texts.text("why-not.gain", String.join(", ", gained));
        }
        return gained.isEmpty()
                ? texts.text("why-not.loss", String.join(", ", lost))
                : texts.text("why-not.exchange", String.join(", ", lost), String.join(", ", gained));
    }

    private List<String> parts(int mentees, int pairs, long points) {
        List<String> parts = new ArrayList<>();
        if (mentees > 0) {
            parts.add(texts.text("count.mentees-matched", mentees));
        }
        if (pairs > 0) {
            parts.add(texts.text("count.pairs", pairs));
        }
        if (points > 0) {
            parts.add(texts.text("count.points", points));
        }
        return parts;
    }

    private String list(List<Pair> pairs) {
        return pairs.stream().map(named).collect(Collectors.joining("; "));
    }
}
