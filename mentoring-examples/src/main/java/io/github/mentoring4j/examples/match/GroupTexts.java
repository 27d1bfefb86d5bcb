package io.github.mentoring4j.examples.match;

import io.github.mentoring4j.examples.ProgramTexts;
import java.util.ArrayList;
import java.util.List;

/** What is said of groups, in sentences. */
record GroupTexts(ProgramTexts texts) {

    /** How many there are, and which lack somebody. */
    List<String> summary(HeldGroups groups) {
        List<String> sentences = new ArrayList<>();
        sentences.add(texts.text(
                "groups.summary",
                groups.held().size(),
                groups.size().least(),
                groups.size().most()));
        groups.held().stream()
                .filter(group -> group.missing() > 0)
                .forEach(group -> sentences.add(
                        texts.text("groups.too-small", group.mentor().value(), group.missing())));
        return sentences;
    }

    /** What is proven; empty if nothing is. */
    String proof(HeldGroups groups) {
        return groups.proven() ? texts.text("groups.proven") : "";
    }

    /** How many there could be, where nothing is proven; else empty. */
    String atMost(HeldGroups groups) {
        return groups.proven() ? "" : texts.text("groups.at-most", groups.mostMentees());
    }

    /** What an answer says of groups beyond the pair. */
    List<String> answer(PlanReport.Answer answer) {
        List<String> sentences = new ArrayList<>();
        answer.missing()
                .filter(missing -> missing > 0)
                .ifPresent(missing -> sentences.add(texts.text("why-not.missing", missing)));
        answer.exact().filter(exact -> !exact).ifPresent(exact -> sentences.add(texts.text("why-not.inexact")));
        return sentences;
    }
}
