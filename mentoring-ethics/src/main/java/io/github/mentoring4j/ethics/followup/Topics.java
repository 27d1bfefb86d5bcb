package io.github.mentoring4j.ethics.followup;

import io.github.mentoring4j.learning.FieldBalance;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.participant.MentorRole;
import io.github.mentoring4j.participant.Parties;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.participant.Responsibility;
import io.github.mentoring4j.participant.Role;
import io.github.mentoring4j.phase.Phase;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.relationship.Tally;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a summary counts, in its order. */
final class Topics {

    private static final int WHOLE = 100;
    private static final int KEPT = 80;
    private static final int HALF = 50;
    private static final int LEANING = 70;

    private static final String UNKNOWN = "unknown";

    private static final List<Topic> ALL = all();

    private Topics() {}

    static List<Topic> inOrder() {
        return ALL;
    }

    private static List<Topic> all() {
        List<Topic> topics = new ArrayList<>();
        topics.add(new Topic("relationships", List.of("all"), course -> "all"));
        topics.add(new Topic("contact", List.of("in-touch", "silent", "not-met", "ended"), Topics::contact));
        topics.add(new Topic(
                "phase",
                List.of(UNKNOWN, "rapport-building", "direction-setting", "progress-making", "parting"),
                Topics::phase));
        topics.add(new Topic("learning", List.of("both", "mentee", "mentor", "nobody"), Topics::learning));
        topics.add(new Topic("balance", List.of("personal", "balanced", "enterprise", UNKNOWN), Topics::balance));
        topics.add(new Topic(
                "mentor-training",
                List.of("taken", "not-taken"),
                course -> taken(course.training().mentorEver(course.relationship()))));
        topics.add(new Topic(
                "mentee-training",
                List.of("taken", "not-taken"),
                course -> taken(course.training().menteeEver(course.relationship()))));
        for (Responsibility each : Role.MENTEE.responsibilities()) {
            topics.add(new Topic(
                    "responsibility." + each.key(),
                    List.of("kept", "partly", "hardly", UNKNOWN),
                    course -> kept(course.relationship(), each)));
        }
        for (MentorRole each : MentorRole.values()) {
            topics.add(new Topic(
                    "role." + each.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    List.of("taken", "not-taken", UNKNOWN),
                    course -> role(course.relationship(), each)));
        }
        return List.copyOf(topics);
    }

    private static String taken(boolean taken) {
        return taken ? "taken" : "not-taken";
    }

    private static String contact(CourseSeen course) {
        MentoringRelationship relationship = course.relationship();
        List<Meeting> meetings = relationship.meetings();
        if (relationship.ended().isPresent()) {
            return "ended";
        } else if (meetings.isEmpty()) {
            return "not-met";
        }
        LocalDate last = meetings.get(meetings.size() - 1).held().on();
        LocalDate since = course.asOf().minusDays(FollowUpLimits.usual().silentDays());
        return last.isBefore(since) ? "silent" : "in-touch";
    }

    private static String phase(CourseSeen course) {
        Phase current = course.relationship().phases().current().orElse(null);
        if (current == null) {
            return UNKNOWN;
        }
        return current.compareTo(Phase.WINDING_UP) < 0 ? current.key() : "parting";
    }

    private static String learning(CourseSeen course) {
        Parties learners = course.relationship().learning().learners();
        if (learners == Parties.BOTH) {
            return "both";
        } else if (learners == Parties.NEITHER) {
            return "nobody";
        }
        return learners.include(Party.MENTEE) ? "mentee" : "mentor";
    }

    private static String balance(CourseSeen course) {
        FieldBalance balance = course.relationship().balance();
        if (balance.total() == 0) {
            return UNKNOWN;
        } else if (balance.personalPercent() >= LEANING) {
            return "personal";
        }
        return balance.personalPercent() <= WHOLE - LEANING ? "enterprise" : "balanced";
    }

    private static String kept(MentoringRelationship relationship, Responsibility responsibility) {
        Tally tally = relationship.menteesTallies().stream()
                .filter(each -> each.responsibility() == responsibility)
                .findFirst()
                .orElseThrow();
        if (tally.known() == 0) {
            return UNKNOWN;
        } else if ((long) tally.met() * WHOLE >= (long) tally.known() * KEPT) {
            return "kept";
        }
        return (long) tally.met() * WHOLE >= (long) tally.known() * HALF ? "partly" : "hardly";
    }

    private static String role(MentoringRelationship relationship, MentorRole role) {
        boolean any = false;
        for (Meeting meeting : relationship.meetings()) {
            if (meeting.conduct().rolesTaken().contains(role)) {
                return "taken";
            }
            any |= !meeting.conduct().rolesTaken().isEmpty();
        }
        return any ? "not-taken" : UNKNOWN;
    }
}
