package io.github.mentoring4j.ethics.record;

import io.github.mentoring4j.competence.IntroductionDuty;
import io.github.mentoring4j.competence.MentorCompetence;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.privacy.PrivateAreas;
import io.github.mentoring4j.relationship.RelationshipBuilder;
import java.util.ArrayList;
import java.util.List;

/** A record that upholds all twelve guidelines, for a breach or a gap to be put into. */
public final class SoundRecord {

    private SoundRecord() {}

    /** Good on day 100; days count from the match, which is day 0. */
    public static RelationshipBuilder relationship() {
        MentorCompetence developed = Courses.competence(IntroductionDuty.REQUIRED, Courses.introduction("v-1", -30));
        return Courses.sound()
                .phases(Courses.phases(0, 10, 40))
                .learning(Conversations.goals(
                        Conversations.goal("g-1", Party.MENTEE), Conversations.goal("g-2", Party.MENTOR)))
                .privateAreas(PrivateAreas.of(Records.on(5), Conversations.area("p-1", 5)))
                .openness(Conversations.reviewed(Conversations.review("w-1", 70, 4, 4)))
                .competence(new MentorCompetence(
                        Conversations.competent(Conversations.LEADERSHIP).areas(),
                        List.of(),
                        developed.development(),
                        developed.introduction()))
                .meetings(meetings(10, 20, 40, 70, 75));
    }

    private static List<Meeting> meetings(int... days) {
        List<Meeting> meetings = new ArrayList<>();
        for (int day : days) {
            int number = meetings.size() + 1;
            Meeting full = Courses.full("m-" + number, day);
            meetings.add(new Meeting(
                    full.id(),
                    full.held(),
                    full.length(),
                    List.of(Conversations.goodItem("i-" + number)),
                    full.attendance(),
                    full.preparation(),
                    full.conduct()));
        }
        return meetings;
    }
}
