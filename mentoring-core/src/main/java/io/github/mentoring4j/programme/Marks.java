package io.github.mentoring4j.programme;

import io.github.mentoring4j.evaluation.Evaluation;
import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.evidence.EvidenceRef;
import io.github.mentoring4j.network.NetworkActivity;
import io.github.mentoring4j.rights.ProcedureVersion;
import io.github.mentoring4j.training.TrainingSession;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Asks the eight marks of a programme. None is shown by what every programme has. */
final class Marks {

    private final MentoringProgramme programme;

    Marks(MentoringProgramme programme) {
        this.programme = programme;
    }

    List<MarkAnswer> answers() {
        return Arrays.stream(Mark.values()).map(this::answer).toList();
    }

    private MarkAnswer answer(Mark mark) {
        return switch (mark) {
            case STRUCTURE -> structure(mark);
            case CONTRACT -> shown(mark, documents(DocumentKind.CONTRACT_TEMPLATE));
            case COMMITMENT -> shown(mark, documents(DocumentKind.COMMITMENTS));
            case ROLES_AND_RESPONSIBILITIES -> shown(mark, documents(DocumentKind.ROLE_DESCRIPTIONS));
            case ETHICAL_GUIDELINES -> ethics(mark);
            case FOLLOW_UP_AND_EVALUATION -> followUp(mark);
            case NETWORKS ->
                shown(
                        mark,
                        refs(
                                EvidenceKind.NETWORK_ACTIVITY,
                                programme.networks().activities().stream(),
                                NetworkActivity::id));
            case PROGRAMME_LEADERSHIP -> leadership(mark);
        };
    }

    /** Every programme has a start and an end; a course of development is also laid out between them. */
    private MarkAnswer structure(Mark mark) {
        Stream<TrainingSession> sessions = programme.training().plan().stream();
        return both(mark, frame(), refs(EvidenceKind.TRAINING_SESSION, sessions, TrainingSession::id));
    }

    /** Every programme names a lead; to lead it takes time and help, set aside or arranged. */
    private MarkAnswer leadership(Mark mark) {
        List<EvidenceRef> means = new ArrayList<>(documents(DocumentKind.RESOURCE_PLAN));
        means.addAll(documents(DocumentKind.SUPPORT_ARRANGEMENTS));
        return both(mark, frame(), means);
    }

    private List<EvidenceRef> frame() {
        return List.of(EvidenceRef.of(EvidenceKind.PROGRAMME, programme.id()));
    }

    /** Guidelines nobody can complain about are no guidelines, so both are needed. */
    private MarkAnswer ethics(Mark mark) {
        List<EvidenceRef> guidelines = documents(DocumentKind.ETHICAL_GUIDELINES);
        List<EvidenceRef> procedure = refs(
                EvidenceKind.PROCEDURE_VERSION, programme.complaints().versions().stream(), ProcedureVersion::label);
        return both(mark, guidelines, procedure);
    }

    private MarkAnswer followUp(Mark mark) {
        return both(
                mark,
                refs(EvidenceKind.FOLLOW_UP, programme.followUps().stream(), FollowUp::id),
                refs(EvidenceKind.EVALUATION, programme.evaluations().done().stream(), Evaluation::id));
    }

    private List<EvidenceRef> documents(DocumentKind kind) {
        Stream<EvidenceDocument> meant = programme.documents().stream().filter(document -> document.kind() == kind);
        return refs(EvidenceKind.DOCUMENT, meant, EvidenceDocument::id);
    }

    private static <T> List<EvidenceRef> refs(EvidenceKind kind, Stream<T> elements, Function<T, Object> id) {
        return elements.map(each -> EvidenceRef.of(kind, id.apply(each))).toList();
    }

    private static MarkAnswer shown(Mark mark, List<EvidenceRef> evidence) {
        return new MarkAnswer(mark, !evidence.isEmpty(), evidence);
    }

    private static MarkAnswer both(Mark mark, List<EvidenceRef> one, List<EvidenceRef> other) {
        List<EvidenceRef> all = new ArrayList<>(one);
        all.addAll(other);
        return new MarkAnswer(mark, !one.isEmpty() && !other.isEmpty(), all);
    }
}
