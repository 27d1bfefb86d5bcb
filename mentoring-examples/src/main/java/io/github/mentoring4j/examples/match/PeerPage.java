package io.github.mentoring4j.examples.match;

import io.github.mentoring4j.examples.ProgramTexts;
import io.github.mentoring4j.examples.page.Pages;
import io.github.mentoring4j.examples.policy.MatchingPolicy;
import io.github.mentoring4j.matching.peer.PeerPair;
import io.github.mentoring4j.matching.peer.PeerPlan;
import java.util.HashMap;
import java.util.Map;

/** A plan of peers as a page. */
record PeerPage(MatchingPolicy policy, PeerPlan plan, PeerRows rows, ProgramTexts texts) {

    String render() {
        Map<String, Object> model = new HashMap<>();
        model.put("title", policy.title().orElse(""));
        model.put("people", 2 * plan.pairs().size() + plan.unpaired().size());
        model.put("score", plan.score());
        model.put("pairs", rows.pairs());
        model.put("alone", rows.alone());
        model.put(
                "columns",
                ScoreColumns.of(plan.pairs().stream().map(PeerPair::score).toList()));
        return Pages.with(texts).render("peers.html", model);
    }
}
