package io.github.mentoring4j.examples.demo;

import io.github.mentoring4j.text.ConfidentialText;
import java.util.List;

/** What the pairs of the demonstration talk about. It stands in their records, and in no report. */
final class AgendaTopics {

    private static final List<String> TOPICS = List.of(
            "What I want to have learnt by next summer",
            "A colleague who never answers when we disagree",
            "Saying no to my own manager",
            "How to open a difficult conversation",
            "The budget that nobody believes in",
            "Whether I want to lead people at all",
            "Feedback that hurt, and what was true in it",
            "The merger of our two teams",
            "Presenting to the executive group",
            "Too many evenings at the desk",
            "Who could I learn from outside the department",
            "A project that should be stopped",
            "What went well, and why I did not notice",
            "The first hundred days as a team lead",
            "When the customer is right and we are not",
            "An employee I avoid",
            "Learning to delegate the parts I like",
            "Which meetings I could leave out",
            "How decisions are really made here",
            "Moving north, or not");

    private AgendaTopics() {}

    static ConfidentialText of(Variety variety, String what) {
        return ConfidentialText.of(variety.oneOf(TOPICS, what));
    }
}
