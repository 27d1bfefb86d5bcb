package io.github.mentoring4j.examples.demo;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.interest.Benefit;
import io.github.mentoring4j.interest.BenefitId;
import io.github.mentoring4j.interest.BenefitKind;
import io.github.mentoring4j.interest.Interests;
import io.github.mentoring4j.interest.Tie;
import io.github.mentoring4j.interest.TieId;
import io.github.mentoring4j.interest.TieKind;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.time.LocalDate;
import java.util.List;

/** What goes wrong with ties and interests. */
final class InterestIncidents {

    private static final TieId TIE = TieId.of("t1");

    private InterestIncidents() {}

    /** Put on record only when it is declared: whoever looked before that could not see it. */
    static MentoringRelationship becameLineManager(MentoringRelationship usual) {
        LocalDate declared = LocalDate.of(2026, 3, 23);
        return tied(
                usual,
                Tie.of(TIE, TieKind.LINE_OF_COMMAND, Occurrence.of(2026, 2, 2).putOnRecord(declared))
                        .declared(Occurrence.of(declared)));
    }

    static MentoringRelationship relatives(MentoringRelationship usual) {
        LocalDate declared = ProgrammeYear.MATCHED.plusDays(30);
        return tied(
                usual,
                Tie.of(TIE, TieKind.FAMILY, Occurrence.of(2009, 6, 20).putOnRecord(declared))
                        .declared(Occurrence.of(declared))
                        .agreed(Occurrence.of(declared.plusDays(7))));
    }

    static MentoringRelationship inBusinessTogether(MentoringRelationship usual) {
        return tied(
                usual,
                Tie.of(TIE, TieKind.COMMERCIAL, Occurrence.of(2026, 4, 13)).declared(Occurrence.of(2026, 4, 21)));
    }

    static MentoringRelationship judgedTheMentee(MentoringRelationship usual) {
        return tied(
                usual,
                Tie.of(TIE, TieKind.EVALUATOR, Occurrence.of(2026, 3, 16))
                        .declared(Occurrence.of(2026, 3, 19))
                        .ended(Occurrence.of(2026, 5, 29)));
    }

    private static MentoringRelationship tied(MentoringRelationship usual, Tie tie) {
        Interests interests = usual.interests();
        return usual.toBuilder()
                .interests(Interests.of(interests.statements(), List.of(tie), interests.benefits()))
                .build();
    }

    static MentoringRelationship dearGift(MentoringRelationship usual) {
        Benefit gift =
                Benefit.of(BenefitId.of("b9"), BenefitKind.GIFT, Party.MENTEE, Occurrence.of(2026, 5, 12), 2_400);
        Interests interests = usual.interests();
        return usual.toBuilder()
                .interests(Interests.of(interests.statements(), interests.ties(), List.of(gift)))
                .build();
    }

    static MentoringRelationship menteeNotAsked(MentoringRelationship usual) {
        Interests interests = usual.interests();
        return usual.toBuilder()
                .interests(Interests.of(
                        interests.statements().stream()
                                .filter(statement -> statement.by() == Party.MENTOR)
                                .toList(),
                        interests.ties(),
                        interests.benefits()))
                .build();
    }
}
