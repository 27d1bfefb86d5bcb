package io.github.mentoring4j.examples.demo;

import io.github.mentoring4j.learning.Field;
import io.github.mentoring4j.learning.GoalId;
import io.github.mentoring4j.meeting.AgendaItem;
import io.github.mentoring4j.meeting.AgendaItemId;
import io.github.mentoring4j.meeting.ItemPurpose;
import io.github.mentoring4j.participant.Parties;
import io.github.mentoring4j.participant.Party;
import java.util.ArrayList;
import java.util.List;

/**
 * What a pair talks about at one meeting: mostly what the mentee raises, and from the goals on mostly what serves them.
 *
 * @param appointments when they meet
 * @param meeting the index of the meeting
 */
record UsualAgenda(Appointments appointments, int meeting) {

    List<AgendaItem> items() {
        int count = variety().between(2, 3, "items" + meeting);
        List<AgendaItem> items = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            items.add(item(i, i == count));
        }
        return items;
    }

    /** Only the last item may be the mentor's, or lead away from the goals. */
    private AgendaItem item(int number, boolean last) {
        String which = meeting + "." + number;
        boolean mentors = last && variety().oneIn(3, "raised" + which);
        AgendaItem item = AgendaItem.of(
                        AgendaItemId.of("m" + (meeting + 1) + "." + number),
                        mentors ? Party.MENTOR : Party.MENTEE,
                        AgendaTopics.of(variety(), "topic" + which))
                .serving(purpose(which, last && variety().oneIn(4, "aside" + which)))
                .callingFor(UsualCompetence.use(variety(), which));
        return last && meeting == UsualPrivacy.TOUCHED_AT
                ? UsualPrivacy.touch(variety()).map(item::touching).orElse(item)
                : item;
    }

    private ItemPurpose purpose(String which, boolean aside) {
        Parties interest = variety().oneIn(4, "interest" + which) ? Parties.BOTH : Parties.MENTEE;
        Field field = UsualLearning.field(variety(), "field" + which);
        return aside || meeting < appointments.direction()
                ? ItemPurpose.of(interest, field)
                : ItemPurpose.of(goal(which), interest, field);
    }

    private GoalId goal(String which) {
        boolean second = meeting >= appointments.progress() && UsualLearning.hasSecondGoal(variety());
        return second && variety().oneIn(2, "goal" + which) ? UsualLearning.SECOND_GOAL : UsualLearning.FIRST_GOAL;
    }

    private Variety variety() {
        return appointments.variety();
    }
}
