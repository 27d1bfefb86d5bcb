package io.github.mentoring4j.ethics.programme.items;

import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.Argument;
import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.Setting;
import io.github.mentoring4j.ethics.engine.Units;
import io.github.mentoring4j.ethics.engine.Verdict;
import io.github.mentoring4j.ethics.programme.ProgrammeRecord;
import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.evidence.EvidenceRef;
import io.github.mentoring4j.relationship.DatedEvidence;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Was everything in place when the programme began?
 *
 * <p>What comes after the start stays late. While something is missing nobody can tell whether it exists; once the programme has
 * begun, some of it without the rest is a risk. Before the start there is time for all of it.
 */
public final class InPlace implements Rule<ProgrammeRecord> {

    private static final Answer LATE = Answer.atRisk("late").stayingSo();
    private static final Answer PARTLY = Answer.atRisk("partly");
    private static final Answer MISSING = Answer.undetermined("missing");
    private static final Answer NOT_YET = Answer.undetermined("not-yet");
    private static final Answer IN_PLACE = Answer.upheld("in-place");

    private final RuleDescription description;
    private final List<Part> parts;

    private InPlace(RuleDescription description, List<Part> parts) {
        this.description = description;
        this.parts = parts;
    }

    /**
     * A rule that asks for one thing.
     *
     * @param id names the rule
     * @param section its section
     * @param part what is to be in place
     * @return the rule
     */
    public static InPlace of(String id, String section, Part part) {
        return new InPlace(
                described(id, section, part.kind()).answering(LATE, MISSING, NOT_YET, IN_PLACE), List.of(part));
    }

    /**
     * A rule that asks for several things together.
     *
     * @param id names the rule
     * @param section its section
     * @param one what is to be in place
     * @param other what else
     * @return the rule
     */
    public static InPlace of(String id, String section, Part one, Part other) {
        EvidenceKind[] kinds = one.kind() == other.kind()
                ? new EvidenceKind[] {one.kind()}
                : new EvidenceKind[] {one.kind(), other.kind()};
        return new InPlace(
                described(id, section, kinds).answering(LATE, PARTLY, MISSING, NOT_YET, IN_PLACE), List.of(one, other));
    }

    private static RuleDescription described(String id, String section, EvidenceKind... kinds) {
        return RuleDescription.of(id, section).restingOn(kinds).limitedBy(Limits.LATE);
    }

    @Override
    public RuleDescription description() {
        return description;
    }

    @Override
    public Verdict judge(ProgrammeRecord record, Setting setting) {
        List<DatedEvidence> found = new ArrayList<>(parts.size());
        List<Argument> there = new ArrayList<>();
        List<Argument> missing = new ArrayList<>();
        for (Part part : parts) {
            Optional<DatedEvidence> evidence = part.found().apply(record.programme());
            evidence.ifPresent(found::add);
            (evidence.isPresent() ? there : missing).add(part.name());
        }
        LocalDate start = record.programme().term().start();
        LocalDate last = found.stream()
                .map(each -> each.when().on())
                .max(LocalDate::compareTo)
                .orElse(start);
        List<EvidenceRef> refs = found.stream().map(DatedEvidence::evidence).toList();
        Verdict verdict = missing.isEmpty()
                ? timed(last, start, setting)
                : Verdict.of(lacking(found.isEmpty(), setting.asOf().isBefore(start)));
        return verdict.restingOn(refs)
                .saying(Argument.of(there), Argument.of(last), Argument.of(start), Argument.of(missing));
    }

    private static Verdict timed(LocalDate last, LocalDate start, Setting setting) {
        int limit = setting.limit(Limits.LATE);
        long days = ChronoUnit.DAYS.between(start, last);
        return Verdict.of(days > limit ? LATE : IN_PLACE).measuring(Math.max(0, days), limit, Units.DAYS);
    }

    private static Answer lacking(boolean all, boolean early) {
        if (early) {
            return NOT_YET;
        }
        return all ? MISSING : PARTLY;
    }
}
