package io.github.mentoring4j.ethics.guidelines.exit;

import io.github.mentoring4j.ending.EndingRequest;
import io.github.mentoring4j.ending.Pressure;
import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.Argument;
import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.Setting;
import io.github.mentoring4j.ethics.engine.Severity;
import io.github.mentoring4j.ethics.engine.Threshold;
import io.github.mentoring4j.ethics.engine.Units;
import io.github.mentoring4j.ethics.engine.Verdict;
import io.github.mentoring4j.ethics.guidelines.course.Course;
import io.github.mentoring4j.ethics.guidelines.course.CourseUnits;
import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.evidence.EvidenceRef;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Was whoever asked to end left in peace?
 *
 * <p>A meeting that was demanded, a push to go on and a consequence all break it, at whatever time after the asking and
 * whoever did it. Whether a meeting was held against somebody's will the record cannot say. One after the asking may well be
 * the closing one; more than the policy lets pass, while the request stands, are a risk. As long as a request stands and the
 * relationship goes on, nobody can tell how it will be taken.
 */
final class NoPressure implements Rule<MentoringRelationship> {

    static final Threshold MEETINGS = Threshold.of("G11.meetings-after-asking", Units.MEETINGS, 1, 0, 100);

    private static final Answer PRESSED = Answer.breached("pressed");
    private static final Answer MEETINGS_GO_ON = Answer.atRisk("meetings-go-on");
    private static final Answer PENDING = Answer.undetermined("pending");
    private static final Answer RESPECTED = Answer.upheld("respected");
    private static final Answer NOT_ASKED = Answer.notApplicable("not-asked");

    private static final RuleDescription DESCRIPTION = RuleDescription.of("G11-no-pressure", "G11")
            .weighing(Severity.GRAVE)
            .restingOn(EvidenceKind.ENDING_REQUEST, EvidenceKind.PRESSURE, EvidenceKind.MEETING)
            .limitedBy(MEETINGS)
            .answering(PRESSED, MEETINGS_GO_ON, PENDING, RESPECTED, NOT_ASKED);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Verdict judge(MentoringRelationship relationship, Setting setting) {
        List<EndingRequest> requests = relationship.ending().requests();
        if (requests.isEmpty()) {
            return Verdict.of(NOT_ASKED);
        }
        List<Pressure> pressures = relationship.ending().pressures();
        if (!pressures.isEmpty()) {
            return breach(pressures);
        }
        List<EvidenceRef> grounds = new ArrayList<>(requests.size());
        boolean stands = false;
        for (EndingRequest request : requests) {
            grounds.add(EvidenceRef.of(EvidenceKind.ENDING_REQUEST, request.id()));
            stands |= request.withdrawn().isEmpty();
        }
        int meetings = 0;
        for (Meeting meeting : relationship.meetings()) {
            if (stoodOn(meeting.held().on(), requests)) {
                meetings++;
                grounds.add(Course.ref(meeting));
            }
        }
        int limit = setting.limit(MEETINGS);
        Answer within = stands && !Course.isOver(relationship) ? PENDING : RESPECTED;
        return Verdict.of(meetings > limit ? MEETINGS_GO_ON : within)
                .restingOn(grounds)
                .measuring(meetings, limit, Units.MEETINGS);
    }

    /** Whether a request was made before a day and not taken back by then. */
    private static boolean stoodOn(LocalDate day, List<EndingRequest> requests) {
        for (EndingRequest request : requests) {
            if (request.asked().on().isBefore(day)
                    && (request.withdrawn().isEmpty()
                            || request.withdrawn().get().on().isAfter(day))) {
                return true;
            }
        }
        return false;
    }

    private static Verdict breach(List<Pressure> pressures) {
        List<EvidenceRef> grounds = new ArrayList<>(pressures.size());
        Pressure first = pressures.get(0);
        for (Pressure pressure : pressures) {
            grounds.add(ref(pressure));
            first = pressure.exerted().on().isBefore(first.exerted().on()) ? pressure : first;
        }
        return Verdict.of(PRESSED)
                .restingOn(grounds)
                .measuring(pressures.size(), 0, CourseUnits.PRESSURES)
                .saying(
                        Argument.of(ref(first)),
                        Argument.of(first.exerted().on()),
                        Argument.of(first.kind()),
                        Argument.of(first.by()));
    }

    private static EvidenceRef ref(Pressure pressure) {
        return EvidenceRef.of(EvidenceKind.PRESSURE, pressure.id());
    }
}
