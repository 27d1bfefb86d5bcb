package io.github.mentoring4j.rights;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A complaint and its course; never what it says.
 *
 * @param id identifies it within the relationship
 * @param by which of the two complained
 * @param about the one complained of; need not be of the pair
 * @param filed when
 * @param steps what was done about it, none before it was filed, in the order taken
 */
public record Complaint(ComplaintId id, Party by, ParticipantId about, Occurrence filed, List<ComplaintStep> steps) {

    private static final Comparator<ComplaintStep> ORDER = Comparator.comparing(ComplaintStep::taken)
            .thenComparing(ComplaintStep::kind)
            .thenComparing(ComplaintStep::by);

    /**
     * Copies and sorts the steps.
     *
     * @throws InvalidRecordException if a step was taken before the complaint was filed
     */
    public Complaint {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(filed, "filed");
        Invariants invariants = Invariants.of(Complaint.class);
        for (int i = 0; i < steps.size(); i++) {
            boolean early = steps.get(i).taken().precedes(filed);
            invariants.require(!early, "steps[" + i + "].taken", FaultCode.TOO_EARLY, "filed");
        }
        invariants.orThrow();
        steps = steps.stream().sorted(ORDER).toList();
    }

    /**
     * A complaint about which nothing has been done yet.
     *
     * @param id identifies it within the relationship
     * @param by which of the two complained
     * @param about the one complained of
     * @param filed when
     * @return the complaint
     */
    public static Complaint of(ComplaintId id, Party by, ParticipantId about, Occurrence filed) {
        return new Complaint(id, by, about, filed, List.of());
    }

    /**
     * This complaint with one more step.
     *
     * @param step what was done
     * @return a changed copy
     * @throws InvalidRecordException if that was before it was filed
     */
    public Complaint then(ComplaintStep step) {
        List<ComplaintStep> more = new ArrayList<>(steps);
        more.add(step);
        return new Complaint(id, by, about, filed, more);
    }

    /**
     * The first step of a kind.
     *
     * @param kind the kind
     * @return the earliest such step, or empty if there is none
     */
    public Optional<ComplaintStep> first(ComplaintStepKind kind) {
        return steps.stream().filter(step -> step.kind() == kind).findFirst();
    }

    /**
     * This complaint as it stood.
     *
     * @param viewpoint from where one looks; must see that it was filed
     * @return the complaint with the steps that exist from there; itself if all do
     */
    public Complaint asOf(Viewpoint viewpoint) {
        List<ComplaintStep> seen = viewpoint.seen(steps, ComplaintStep::taken);
        return seen == steps ? this : new Complaint(id, by, about, filed, seen);
    }
}
