package io.github.mentoring4j.examples.demo;

import static io.github.mentoring4j.examples.demo.ProgrammeYear.workday;

import io.github.mentoring4j.competence.DevelopmentActivity;
import io.github.mentoring4j.competence.DevelopmentKind;
import io.github.mentoring4j.competence.IntroductionDuty;
import io.github.mentoring4j.competence.IntroductionStatement;
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.form.FormTrait;
import io.github.mentoring4j.form.MentoringForm;
import io.github.mentoring4j.network.NetworkActivity;
import io.github.mentoring4j.network.NetworkActivityId;
import io.github.mentoring4j.network.Networks;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Role;
import io.github.mentoring4j.programme.FollowUp;
import io.github.mentoring4j.programme.FollowUpId;
import io.github.mentoring4j.programme.Leadership;
import io.github.mentoring4j.programme.MentoringProgramme;
import io.github.mentoring4j.programme.Purpose;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.training.Participation;
import io.github.mentoring4j.training.SessionId;
import io.github.mentoring4j.training.Training;
import io.github.mentoring4j.training.TrainingMoment;
import io.github.mentoring4j.training.TrainingSession;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The programme's own year, around those of its pairs: training, follow-up and gatherings.
 *
 * @param relationships its pairs, as their year went
 */
record ProgrammeCourse(List<MentoringRelationship> relationships) {

    private static final ParticipantId SPONSOR = ParticipantId.of("11652");
    private static final Occurrence STATED = Occurrence.of(2025, 6, 20);
    private static final LocalDate INTRODUCTION = LocalDate.of(2025, Month.AUGUST, 12);
    private static final LocalDate BRIEFING = LocalDate.of(2025, Month.AUGUST, 28);
    private static final LocalDate AUTUMN = LocalDate.of(2025, Month.NOVEMBER, 19);
    private static final LocalDate WINTER = LocalDate.of(2026, Month.JANUARY, 21);
    private static final LocalDate SPRING = LocalDate.of(2026, Month.MARCH, 18);
    private static final LocalDate ASKED_IN_AUTUMN = LocalDate.of(2025, Month.OCTOBER, 13);
    private static final LocalDate ASKED_IN_SPRING = LocalDate.of(2026, Month.APRIL, 13);
    private static final LocalDate FIRST_GATHERING = LocalDate.of(2025, Month.NOVEMBER, 5);
    private static final int CIRCLES = 9;
    private static final int GATHERINGS = 3;

    /** Copies the list. */
    ProgrammeCourse {
        relationships = List.copyOf(relationships);
    }

    MentoringProgramme programme(String title) {
        Purpose purpose = Purpose.of(
                MentoringForm.DEVELOPMENTAL,
                "People who lead, or are about to, develop through conversations with somebody outside their own line",
                "Leaders and specialists in their first years of leading");
        return MentoringProgramme.builder(
                        ProgrammeYear.PROGRAMME,
                        title,
                        purpose,
                        Leadership.of(SPONSOR, ProgrammeYear.LEAD),
                        ProgrammeYear.TERM)
                .complaints(ProgrammeYear.PROCEDURE)
                .traits(Set.of(
                        FormTrait.ADVICE_HELD_BACK,
                        FormTrait.FORMAL_COURSE,
                        FormTrait.REGULAR_MEETINGS,
                        FormTrait.DEVELOPMENT_OF_THE_PERSON,
                        FormTrait.MUTUAL_LEARNING,
                        FormTrait.POWER_SET_ASIDE))
                .documents(ProgrammePapers.documents())
                .endorsements(ProgrammePapers.endorsements())
                .benefits(ProgrammePapers.benefits())
                .evaluations(ProgrammePapers.evaluations())
                .training(training())
                .followUps(followUps())
                .networks(networks())
                .build();
    }

    private Training training() {
        return Training.of(
                IntroductionStatement.of(IntroductionDuty.REQUIRED, STATED),
                List.of(
                        session("t1", TrainingMoment.AT_THE_START, INTRODUCTION, Role.MENTOR),
                        session("t2", TrainingMoment.AT_THE_START, BRIEFING, Role.MENTEE),
                        session("t3", TrainingMoment.ON_THE_WAY, AUTUMN, Role.MENTOR),
                        session("t4", TrainingMoment.ON_THE_WAY, WINTER, Role.MENTEE),
                        session("t5", TrainingMoment.ON_THE_WAY, SPRING, Role.MENTOR)),
                participation());
    }

    private static TrainingSession session(String id, TrainingMoment moment, LocalDate planned, Role role) {
        return TrainingSession.of(SessionId.of(id), moment, planned, STATED, role);
    }

    /** In autumn half of the mentors come, in spring half of the others; one mentee in four misses the briefing. */
    private List<Participation> participation() {
        List<Participation> all = new ArrayList<>();
        mentors().forEach((mentor, relationship) -> {
            Variety variety = Variety.of(relationship.pair()).ofTheMentor();
            introduced(relationship).ifPresent(day -> all.add(took("t1", mentor, day)));
            boolean inAutumn = variety.oneIn(2, "session in autumn");
            if (inAutumn) {
                all.add(took("t3", mentor, AUTUMN));
            }
            if (!inAutumn && variety.oneIn(2, "session in spring")) {
                all.add(took("t5", mentor, SPRING));
            }
        });
        for (MentoringRelationship relationship : relationships) {
            Variety variety = Variety.of(relationship.pair());
            if (!variety.oneIn(4, "not briefed")) {
                all.add(took("t2", relationship.pair().mentee(), BRIEFING));
            }
            if (!variety.oneIn(3, "not on the way")) {
                all.add(took("t4", relationship.pair().mentee(), WINTER));
            }
        }
        return all;
    }

    private static Participation took(String session, ParticipantId person, LocalDate day) {
        return Participation.of(SessionId.of(session), person, Occurrence.of(day));
    }

    private Map<ParticipantId, MentoringRelationship> mentors() {
        Map<ParticipantId, MentoringRelationship> mentors = new TreeMap<>();
        relationships.forEach(
                relationship -> mentors.putIfAbsent(relationship.pair().mentor(), relationship));
        return mentors;
    }

    /** The day of this year's introduction, for those who took it then, as their own record has it. */
    private static Optional<LocalDate> introduced(MentoringRelationship relationship) {
        return relationship.competence().development().stream()
                .filter(activity -> activity.kind() == DevelopmentKind.INTRODUCTORY_TRAINING)
                .map(DevelopmentActivity::done)
                .map(Occurrence::on)
                .filter(INTRODUCTION::equals)
                .findFirst();
    }

    /** In autumn the lead reaches six in ten; in spring all but those of whom nothing is heard. */
    private List<FollowUp> followUps() {
        List<FollowUp> all = new ArrayList<>();
        for (MentoringRelationship relationship : relationships) {
            Variety variety = Variety.of(relationship.pair());
            ParticipantId mentee = relationship.pair().mentee();
            if (variety.below(10, "asked in autumn") < 6) {
                all.add(asked("q1-" + mentee, mentee, ASKED_IN_AUTUMN.plusDays(variety.below(19, "day asked"))));
            }
            if (!relationship.meetings().isEmpty() && !variety.oneIn(15, "not asked in spring")) {
                all.add(asked("q2-" + mentee, mentee, ASKED_IN_SPRING.plusDays(variety.below(19, "spring day"))));
            }
        }
        return all;
    }

    private static FollowUp asked(String id, ParticipantId with, LocalDate day) {
        return FollowUp.of(FollowUpId.of(id), with, Occurrence.of(workday(day)));
    }

    /** Circles of mentors and mentees that gather over lunch; not everybody comes, and some come to a second circle. */
    private Networks networks() {
        List<NetworkActivity> activities = new ArrayList<>();
        for (int gathering = 0; gathering < GATHERINGS; gathering++) {
            for (int circle = 0; circle < CIRCLES; circle++) {
                Set<ParticipantId> there = there(circle, gathering);
                LocalDate day = FIRST_GATHERING.plusWeeks(11L * gathering).plusDays(circle);
                if (there.size() > 1) {
                    activities.add(NetworkActivity.of(
                            NetworkActivityId.of("g" + (gathering + 1) + "-" + (circle + 1)),
                            Occurrence.of(workday(day)),
                            there.toArray(ParticipantId[]::new)));
                }
            }
        }
        return Networks.of(activities.toArray(NetworkActivity[]::new));
    }

    private Set<ParticipantId> there(int circle, int gathering) {
        Set<ParticipantId> there = new TreeSet<>();
        for (MentoringRelationship relationship : relationships) {
            Pair pair = relationship.pair();
            Variety variety = Variety.of(pair);
            boolean theirs = variety.below(CIRCLES, "circle") == circle;
            boolean guest = variety.oneIn(14, "guest" + circle);
            if ((theirs || guest) && variety.below(10, "came" + gathering + circle) < 6) {
                there.add(variety.oneIn(3, "who came" + gathering) ? pair.mentor() : pair.mentee());
            }
        }
        return there;
    }
}
