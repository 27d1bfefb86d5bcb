package io.github.mentoring4j.examples.testing;

import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.testkit.ethics.RelationshipRuleContract;
import java.util.List;
import net.jqwik.api.ForAll;

/** The contract finds that the rule fails for some relationships, and the least that shows it: one meeting, and nothing else. */
class EvenRhythmWithABugTest extends RelationshipRuleContract {

    EvenRhythmWithABugTest() {
        super(new EvenRhythm() {
            @Override
            boolean areTooFew(List<Meeting> meetings) {
                return meetings.isEmpty(); // planted: one meeting has no pause either
            }
        });
    }

    @Override
    @ShrinksTo("1 meeting is seen")
    public void answersForEverySubject(
            @ForAll("subjects") MentoringRelationship subject, @ForAll("viewpoints") Viewpoint viewpoint) {
        super.answersForEverySubject(subject, viewpoint);
    }

    @Override
    @ShrinksTo("1 meeting is seen")
    public void answersUnderEveryPolicy(
            @ForAll("subjects") MentoringRelationship subject,
            @ForAll("viewpoints") Viewpoint viewpoint,
            @ForAll boolean most) {
        super.answersUnderEveryPolicy(subject, viewpoint, most);
    }
}
