package example.academy;

import io.github.mentoring4j.contract.Term;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.participant.Role;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An application's record that holds the library's in every way that mappers know. */
public record Course(
        String courseTitle,
        MentoringRelationship relationship,
        List<ParticipantId> ids,
        Map<ParticipantId, Party> parties,
        Map<Role, Set<ParticipantId>> byRole,
        Optional<Term> term) {}
