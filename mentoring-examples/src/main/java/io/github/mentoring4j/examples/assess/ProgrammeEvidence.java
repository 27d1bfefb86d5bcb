package io.github.mentoring4j.examples.assess;

import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.evidence.EvidenceRef;
import io.github.mentoring4j.programme.MentoringProgramme;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The parts of a programme's record that items rest on, with their days and what they are.
 *
 * @param days the day of each part, if it has one
 * @param kinds what each part is, in words; only for those of which their kind alone says too little
 */
record ProgrammeEvidence(Map<EvidenceRef, LocalDate> days, Map<EvidenceRef, String> kinds) {

    static ProgrammeEvidence of(MentoringProgramme programme, ProgrammeWords words) {
        ProgrammeEvidence evidence = new ProgrammeEvidence(new TreeMap<>(), new TreeMap<>());
        programme
                .documents()
                .forEach(each -> evidence.add(
                        EvidenceRef.of(EvidenceKind.DOCUMENT, each.id()),
                        each.issued().on(),
                        words.programme().document(each.kind())));
        programme
                .endorsements()
                .forEach(each -> evidence.add(
                        EvidenceRef.of(EvidenceKind.ENDORSEMENT, each.id()),
                        each.given().on(),
                        words.programme().endorsement(each.level())));
        programme
                .complaints()
                .versions()
                .forEach(each -> evidence.add(
                        EvidenceRef.of(EvidenceKind.PROCEDURE_VERSION, each.label()), each.inForceFrom(), ""));
        programme
                .training()
                .plan()
                .forEach(each ->
                        evidence.add(EvidenceRef.of(EvidenceKind.TRAINING_SESSION, each.id()), each.planned(), ""));
        programme
                .evaluations()
                .done()
                .forEach(each -> evidence.add(
                        EvidenceRef.of(EvidenceKind.EVALUATION, each.id()),
                        each.done().on(),
                        words.programme().cell(each.cell())));
        programme
                .networks()
                .activities()
                .forEach(each -> evidence.add(
                        EvidenceRef.of(EvidenceKind.NETWORK_ACTIVITY, each.id()),
                        each.held().on(),
                        ""));
        return evidence;
    }

    private void add(EvidenceRef ref, LocalDate day, String kind) {
        days.put(ref, day);
        if (!kind.isEmpty()) {
            kinds.put(ref, kind);
        }
    }

    /** A part in words: what it is, its id, and its day. */
    String describe(EvidenceRef ref, ProgrammeWords words) {
        String bare = words.findings().evidence(ref);
        String named = Optional.ofNullable(kinds.get(ref))
                .map(kind -> words.text("evidence.kind", bare, kind))
                .orElse(bare);
        return Optional.ofNullable(days.get(ref))
                .map(day -> words.text("evidence.day", named, words.date(day)))
                .orElse(named);
    }
}
