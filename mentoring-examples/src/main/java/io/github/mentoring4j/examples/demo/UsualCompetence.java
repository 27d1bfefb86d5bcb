package io.github.mentoring4j.examples.demo;

import static io.github.mentoring4j.examples.demo.ProgrammeYear.workday;

import io.github.mentoring4j.competence.CompetenceArea;
import io.github.mentoring4j.competence.CompetenceClaim;
import io.github.mentoring4j.competence.DevelopmentActivity;
import io.github.mentoring4j.competence.DevelopmentId;
import io.github.mentoring4j.competence.DevelopmentKind;
import io.github.mentoring4j.competence.IntroductionDuty;
import io.github.mentoring4j.competence.MentorCompetence;
import io.github.mentoring4j.competence.Referral;
import io.github.mentoring4j.competence.ReferralId;
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.meeting.CompetenceUse;
import io.github.mentoring4j.meeting.Treatment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the mentor knows, what the mentor passes on to others, and how the mentor learns the craft. */
final class UsualCompetence {

    private static final List<CompetenceArea> AREAS = List.of(
            CompetenceArea.of("leading-people"),
            CompetenceArea.of("difficult-conversations"),
            CompetenceArea.of("building-networks"),
            CompetenceArea.of("leading-change"),
            CompetenceArea.of("influence"),
            CompetenceArea.of("first-time-leader"),
            CompetenceArea.of("working-across-cultures"));

    private static final List<CompetenceArea> FOR_OTHERS = List.of(
            CompetenceArea.LAW,
            CompetenceArea.HEALTH,
            CompetenceArea.PERSONAL_FINANCE,
            CompetenceArea.of("public-procurement"),
            CompetenceArea.of("patents"));

    /** An area in which it takes no more than good sense to know where to ask. */
    static final CompetenceArea EVERYBODYS = CompetenceArea.of("daily-work");

    private static final int AREAS_OF_A_MENTOR = 3;

    /** The index of the meeting at which a question of law comes up, for some. */
    private static final int QUESTION_OF_LAW_AT = 1;

    private static final String QUESTION_OF_LAW = QUESTION_OF_LAW_AT + ".1";

    private static final List<DevelopmentKind> IN_AUTUMN =
            List.of(DevelopmentKind.SUPERVISION, DevelopmentKind.PEER_REFLECTION, DevelopmentKind.FURTHER_TRAINING);

    private static final List<DevelopmentKind> IN_SPRING =
            List.of(DevelopmentKind.SUPERVISION, DevelopmentKind.PEER_REFLECTION, DevelopmentKind.READING);

    private UsualCompetence() {}

    static MentorCompetence of(Appointments appointments) {
        Variety variety = appointments.variety();
        List<CompetenceClaim> claims = new ArrayList<>();
        for (int i = 0; i < AREAS_OF_A_MENTOR; i++) {
            claims.add(CompetenceClaim.of(area(variety, i), Occurrence.of(ProgrammeYear.MATCHED)));
        }
        return MentorCompetence.of(claims, referrals(appointments), development(variety.ofTheMentor()))
                .under(IntroductionDuty.REQUIRED, Occurrence.of(ProgrammeYear.MATCHED));
    }

    private static CompetenceArea area(Variety variety, int index) {
        return AREAS.get((variety.ofTheMentor().below(AREAS.size(), "areas") + index) % AREAS.size());
    }

    /** What an item calls for: mostly something that the mentor knows; otherwise the mentor points the way. */
    static CompetenceUse use(Variety variety, String which) {
        if (which.equals(QUESTION_OF_LAW) && hasQuestionOfLaw(variety)) {
            return CompetenceUse.of(CompetenceArea.LAW, Treatment.TAKEN_UP);
        } else if (variety.oneIn(12, "for others" + which)) {
            return CompetenceUse.of(variety.oneOf(FOR_OTHERS, "others" + which), Treatment.SIGNPOSTED);
        }
        int index = variety.below(AREAS_OF_A_MENTOR, "area" + which);
        return CompetenceUse.of(area(variety, index), Treatment.TAKEN_UP);
    }

    private static boolean hasQuestionOfLaw(Variety variety) {
        return variety.oneIn(8, "question of law");
    }

    private static List<Referral> referrals(Appointments appointments) {
        Variety variety = appointments.variety();
        if (!hasQuestionOfLaw(variety)) {
            return List.of();
        }
        LocalDate made = appointments.day(QUESTION_OF_LAW_AT).plusDays(variety.between(1, 6, "referred"));
        return List.of(Referral.of(ReferralId.of("f1"), CompetenceArea.LAW, Occurrence.of(made)));
    }

    /** Half of the mentors are new and take the introduction in August; the others took it years ago. */
    private static List<DevelopmentActivity> development(Variety variety) {
        List<DevelopmentActivity> all = new ArrayList<>();
        LocalDate introduced = variety.oneIn(2, "new mentor")
                ? LocalDate.of(2025, 8, 12)
                : LocalDate.of(2023, 9, 5).plusDays(variety.below(20, "introduced"));
        all.add(activity("v1", DevelopmentKind.INTRODUCTORY_TRAINING, introduced));
        LocalDate before = LocalDate.of(2024, 10, 7).plusDays(variety.below(25, "a year before"));
        if (introduced.isBefore(before)) {
            all.add(activity("v2", DevelopmentKind.PEER_REFLECTION, before));
        }
        LocalDate autumn = LocalDate.of(2025, 11, 3).plusDays(variety.below(18, "in autumn"));
        all.add(activity("v3", variety.oneOf(IN_AUTUMN, "autumn"), autumn));
        if (variety.oneIn(2, "spring too")) {
            LocalDate spring = LocalDate.of(2026, 3, 9).plusDays(variety.below(14, "in spring"));
            all.add(activity("v4", variety.oneOf(IN_SPRING, "spring kind"), spring));
        }
        return all;
    }

    private static DevelopmentActivity activity(String id, DevelopmentKind kind, LocalDate day) {
        return DevelopmentActivity.of(DevelopmentId.of(id), kind, Occurrence.of(workday(day)));
    }
}
