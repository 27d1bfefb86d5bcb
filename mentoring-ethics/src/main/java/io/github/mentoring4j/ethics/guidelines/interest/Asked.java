package io.github.mentoring4j.ethics.guidelines.interest;

import io.github.mentoring4j.ethics.engine.Argument;
import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.evidence.EvidenceRef;
import io.github.mentoring4j.interest.InterestStatement;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.util.ArrayList;
import java.util.List;

/** Who has been asked about ties and interests. Only where both have does the absence of a tie mean anything. */
final class Asked {

    private final List<InterestStatement> statements;

    Asked(MentoringRelationship relationship) {
        this.statements = relationship.interests().statements();
    }

    boolean both() {
        return has(Party.MENTOR) && has(Party.MENTEE);
    }

    private boolean has(Party party) {
        for (InterestStatement statement : statements) {
            if (statement.by() == party) {
                return true;
            }
        }
        return false;
    }

    /** Those who have not been asked. */
    List<Argument> missing() {
        List<Argument> missing = new ArrayList<>();
        for (Party party : Party.values()) {
            if (!has(party)) {
                missing.add(Argument.of(party));
            }
        }
        return missing;
    }

    List<EvidenceRef> grounds() {
        List<EvidenceRef> grounds = new ArrayList<>(statements.size());
        for (InterestStatement statement : statements) {
            grounds.add(EvidenceRef.of(EvidenceKind.INTEREST_STATEMENT, statement.id()));
        }
        return grounds;
    }
}
