package io.github.mentoring4j.ending;

import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is on record of how the relationship comes to its end.
 *
 * @param requests who asked to end, in the order of ids
 * @param pressures what was done about that and must not be, in the order of ids; each follows a request
 * @param absences who is no longer at hand; at most one for each, mentor's first
 * @param closing the closing conversation, if there was one
 */
public record Ending(
        List<EndingRequest> requests,
        List<Pressure> pressures,
        List<Absence> absences,
        Optional<ClosingConversation> closing) {

    private static final Ending NONE = new Ending(List.of(), List.of(), List.of(), Optional.empty());

    /**
     * Copies and sorts.
     *
     * @throws InvalidRecordException if an id or an absence stands twice, or there was pressure before any request
     */
    public Ending {
        Objects.requireNonNull(closing, "closing");
        Invariants invariants = Invariants.of(Ending.class)
                .unique("requests", requests, "id", EndingRequest::id)
                .unique("pressures", pressures, "id", Pressure::id)
                .unique("absences", absences, "of", Absence::of);
        for (int i = 0; i < pressures.size(); i++) {
            Pressure pressure = pressures.get(i);
            boolean early =
                    requests.stream().allMatch(request -> pressure.exerted().precedes(request.asked()));
            boolean follows =
                    requests.stream().anyMatch(request -> pressure.exerted().follows(request.asked()));
            String place = "pressures[" + i + "].exerted";
            invariants
                    .require(!early, place, FaultCode.TOO_EARLY, "requests")
                    .require(early || follows, place, FaultCode.RECORDED_TOO_EARLY, "requests");
        }
        invariants.orThrow();
        requests = requests.stream()
                .sorted(Comparator.comparing(EndingRequest::id))
                .toList();
        pressures =
                pressures.stream().sorted(Comparator.comparing(Pressure::id)).toList();
        absences = absences.stream().sorted(Comparator.comparing(Absence::of)).toList();
    }

    /**
     * Nothing on record.
     *
     * @return empty lists
     */
    public static Ending none() {
        return NONE;
    }

    /**
     * What is on record, where there was no pressure and both are at hand.
     *
     * @param requests who asked to end
     * @return the record
     * @throws InvalidRecordException as the constructor
     */
    public static Ending of(EndingRequest... requests) {
        return new Ending(List.of(requests), List.of(), List.of(), Optional.empty());
    }

    /**
     * This record with one more request.
     *
     * @param request the request
     * @return a changed copy
     * @throws InvalidRecordException if its id is taken
     */
    public Ending with(EndingRequest request) {
        List<EndingRequest> more = new ArrayList<>(requests);
        more.add(request);
        return new Ending(more, pressures, absences, closing);
    }

    /**
     * This record with a closing conversation.
     *
     * @param conversation the conversation
     * @return a changed copy
     * @throws InvalidRecordException if one is on record already
     */
    public Ending closedBy(ClosingConversation conversation) {
        Invariants.of(Ending.class)
                .require(closing.isEmpty(), "closing", FaultCode.ALREADY_ON_RECORD)
                .orThrow();
        return new Ending(requests, pressures, absences, Optional.of(conversation));
    }

    /**
     * The request that stands on a day.
     *
     * @param day any day
     * @return of those made by then and not withdrawn by then the earliest; the lowest id among several of one day
     */
    public Optional<EndingRequest> standingOn(LocalDate day) {
        return requests.stream()
                .filter(request -> !request.asked().on().isAfter(day))
                .filter(request -> request.withdrawn()
                        .filter(when -> !when.on().isAfter(day))
                        .isEmpty())
                .min(Comparator.comparing(
                                (EndingRequest request) -> request.asked().on())
                        .thenComparing(EndingRequest::id));
    }

    /**
     * This record as it stood.
     *
     * @param viewpoint from where one looks
     * @return what exists from there; itself if all does
     */
    public Ending asOf(Viewpoint viewpoint) {
        List<EndingRequest> seenRequests = viewpoint.cut(requests, EndingRequest::asked, EndingRequest::asOf);
        List<Pressure> seenPressures = viewpoint.seen(pressures, Pressure::exerted);
        List<Absence> seenAbsences = viewpoint.seen(absences, Absence::since);
        Optional<ClosingConversation> seenClosing = closing.filter(each -> viewpoint.sees(each.held()));
        boolean whole = seenRequests == requests
                && seenPressures == pressures
                && seenAbsences == absences
                && seenClosing.equals(closing);
        return whole ? this : new Ending(seenRequests, seenPressures, seenAbsences, seenClosing);
    }

    /**
     * Shows counts alone.
     *
     * @return the counts
     */
    @Override
    public String toString() {
        return "Ending[requests=" + requests.size() + ", pressures=" + pressures.size() + "]";
    }
}
