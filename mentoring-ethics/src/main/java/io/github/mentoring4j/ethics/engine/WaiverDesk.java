package io.github.mentoring4j.ethics.engine;

import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.participant.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The waivers of one subject during one evaluation, and which of them were asked for. */
final class WaiverDesk {

    private final Viewpoint viewpoint;
    private final List<Waiver> waivers;
    private final Set<RuleId> waived;

    private WaiverDesk(Viewpoint viewpoint, List<Waiver> waivers) {
        this.viewpoint = viewpoint;
        this.waivers = waivers;
        this.waived = waivers.isEmpty() ? Set.of() : new HashSet<>();
    }

    static WaiverDesk of(List<Waiver> waivers, String subject, Viewpoint viewpoint) {
        if (waivers.isEmpty()) {
            return new WaiverDesk(viewpoint, waivers);
        }
        List<Waiver> own = waivers.stream()
                .filter(waiver -> waiver.subject().equals(subject))
                .filter(waiver -> viewpoint.sees(waiver.granted()))
                .sorted()
                .distinct()
                .toList();
        return new WaiverDesk(viewpoint, own);
    }

    /** The waiver for a finding that needs one: of those that hold, the one that holds longest. */
    Optional<Waiver> waive(RuleId rule) {
        if (waivers.isEmpty()) {
            return Optional.empty();
        }
        for (Waiver waiver : waivers) {
            if (waiver.rule().equals(rule) && flaw(waiver).isEmpty()) {
                waived.add(rule);
                return Optional.of(waiver);
            }
        }
        return Optional.empty();
    }

    /** What became of all waivers; to be asked after the rules. */
    List<WaiverUse> uses(List<RuleDescription> rules) {
        if (waivers.isEmpty()) {
            return List.of();
        }
        List<WaiverUse> uses = new ArrayList<>(waivers.size());
        for (Waiver waiver : waivers) {
            boolean known = rules.stream().anyMatch(rule -> rule.id().equals(waiver.rule()));
            uses.add(new WaiverUse(waiver, known ? status(waiver) : WaiverStatus.UNKNOWN_RULE));
        }
        return uses;
    }

    private WaiverStatus status(Waiver waiver) {
        return flaw(waiver)
                .orElseGet(() -> waived.contains(waiver.rule()) ? WaiverStatus.APPLIED : WaiverStatus.UNUSED);
    }

    private Optional<WaiverStatus> flaw(Waiver waiver) {
        Role role = waiver.grantor().role();
        if (role == Role.MENTOR || role == Role.MENTEE) {
            return Optional.of(WaiverStatus.NOT_ENTITLED);
        }
        if (waiver.why().value().isBlank()) {
            return Optional.of(WaiverStatus.WITHOUT_REASON);
        }
        return viewpoint.asOf().isAfter(waiver.until()) ? Optional.of(WaiverStatus.EXPIRED) : Optional.empty();
    }
}
