package example.academy;

import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.participant.Role;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.rights.Rights;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** An application's mutable class, as Jackson has always known them. */
public class Group {

    public String name = "";
    public ParticipantId lead;
    public Rights rights;
    public List<MentoringRelationship> relationships = List.of();
    public Map<String, MentoringRelationship> byTown = Map.of();
    public EnumMap<Role, ParticipantId> roles = new EnumMap<>(Role.class);
    public Party[] order = {};
}
