package io.github.mentoring4j.rights;

import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is on record of the mentee's rights: the procedure that holds, who acknowledged it, and complaints.
 *
 * @param procedure the programme's procedure for complaints
 * @param acknowledgements the mentee's acknowledgements, each of a version that exists, in the order of ids
 * @param complaints the complaints, in the order of ids
 */
public record Rights(
        ComplaintsProcedure procedure, List<Acknowledgement> acknowledgements, List<Complaint> complaints) {

    private static final Rights NONE = new Rights(ComplaintsProcedure.none(), List.of(), List.of());

    /**
     * Copies and sorts.
     *
     * @throws InvalidRecordException if an id stands twice, or a version is acknowledged that
     *     does not exist or had not been made known yet
     */
    public Rights {
        Objects.requireNonNull(procedure, "procedure");
        Invariants invariants = Invariants.of(Rights.class)
                .unique("acknowledgements", acknowledgements, "id", Acknowledgement::id)
                .unique("complaints", complaints, "id", Complaint::id);
        for (int i = 0; i < acknowledgements.size(); i++) {
            Acknowledgement each = acknowledgements.get(i);
            String place = "acknowledgements[" + i + "].";
            Optional<ProcedureVersion> version = procedure.version(each.procedureVersion());
            invariants.require(
                    version.isPresent(),
                    place + "procedureVersion",
                    FaultCode.DANGLING_REFERENCE,
                    "procedure.versions");
            version.ifPresent(known -> each.given()
                    .mustFollow(known.published(), invariants, place + "given", "procedure.versions.published"));
        }
        invariants.orThrow();
        acknowledgements = acknowledgements.stream()
                .sorted(Comparator.comparing(Acknowledgement::id))
                .toList();
        complaints =
                complaints.stream().sorted(Comparator.comparing(Complaint::id)).toList();
    }

    /**
     * Nothing on record.
     *
     * @return no procedure and empty lists
     */
    public static Rights none() {
        return NONE;
    }

    /**
     * What is on record.
     *
     * @param procedure the programme's procedure
     * @param acknowledgements the mentee's acknowledgements
     * @param complaints the complaints
     * @return the record
     * @throws InvalidRecordException as the constructor
     */
    public static Rights of(
            ComplaintsProcedure procedure, List<Acknowledgement> acknowledgements, List<Complaint> complaints) {
        return new Rights(procedure, acknowledgements, complaints);
    }

    /**
     * This record as it stood.
     *
     * @param viewpoint from where one looks
     * @return what exists from there; itself if all does
     */
    @SuppressWarnings("ReferenceEquality") // a part hands back itself when nothing is cut
    public Rights asOf(Viewpoint viewpoint) {
        ComplaintsProcedure seenProcedure = procedure.asOf(viewpoint);
        List<Acknowledgement> seenAcknowledgements = viewpoint.seen(acknowledgements, Acknowledgement::given);
        List<Complaint> seenComplaints = viewpoint.cut(complaints, Complaint::filed, Complaint::asOf);
        boolean whole =
                seenProcedure == procedure && seenAcknowledgements == acknowledgements && seenComplaints == complaints;
        return whole ? this : new Rights(seenProcedure, seenAcknowledgements, seenComplaints);
    }

    /**
     * Shows counts alone.
     *
     * @return the counts
     */
    @Override
    public String toString() {
        return "Rights[acknowledgements=" + acknowledgements.size() + ", complaints=" + complaints.size() + "]";
    }
}
