package io.github.mentoring4j.examples.testing;

import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.testkit.matching.MatchingStrategyContract;
import net.jqwik.api.ForAll;

/** The contract finds that somebody gets a partner too many, and the least that shows it: two who can have the same mentor. */
class FirstComeWithABugTest extends MatchingStrategyContract {

    FirstComeWithABugTest() {
        super(new FirstCome() {
            @Override
            boolean hasRoom(int partners, int places) {
                return partners <= places; // planted: one too many
            }
        });
    }

    @Override
    @ShrinksTo("mentors have [1] places, mentees [1, 1], pairs can be [0-0, 0-1]")
    public void givesWhatCanBeDone(@ForAll("graphs") CandidateGraph graph) {
        super.givesWhatCanBeDone(graph);
    }
}
