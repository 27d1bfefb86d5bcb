package io.github.mentoring4j.ethics.programme.items;

import static io.github.mentoring4j.ethics.record.Programmes.bare;
import static io.github.mentoring4j.ethics.record.Programmes.session;
import static io.github.mentoring4j.ethics.record.Programmes.sessions;

import io.github.mentoring4j.ethics.standards.ProgrammeStandards;
import io.github.mentoring4j.participant.Role;
import io.github.mentoring4j.programme.ProgrammeBuilder;
import io.github.mentoring4j.training.Training;
import io.github.mentoring4j.training.TrainingMoment;
import io.github.mentoring4j.training.TrainingSession;
import java.util.List;
import java.util.Optional;

class CoversTest extends ItemContract {

    CoversTest() {
        super(ProgrammeStandards.ruleSet(), "P2-training-planned");
    }

    @Override
    List<Row> table() {
        TrainingSession mentors = session("s-1", TrainingMoment.AT_THE_START, 0, List.of(Role.MENTOR));
        TrainingSession mentees = session("s-2", TrainingMoment.AT_THE_START, 0, List.of(Role.MENTEE));
        TrainingSession lead = session("s-3", TrainingMoment.ON_THE_WAY, 0, List.of(Role.PROGRAMME_LEAD));
        return List.of(
                row("both, at the start and on the way", "whole", 0, planned(sessions()))
                        .measuring(0),
                row("both at the start", "gaps", 0, planned(List.of(mentors, mentees)))
                        .measuring(2),
                row("mentors at the start", "gaps", 0, planned(List.of(mentors)))
                        .measuring(3),
                row("planned only later", "nothing", -21, planned(sessions())),
                row("for the lead alone", "nothing", 0, planned(List.of(lead))).measuring(4),
                row("no plan", "nothing", 0, bare()).measuring(4));
    }

    private static ProgrammeBuilder planned(List<TrainingSession> sessions) {
        return bare().training(new Training(sessions, List.of(), Optional.empty()));
    }
}
