package example.academy;

import io.github.mentoring4j.jackson.RecordReader;
import io.github.mentoring4j.relationship.MentoringRelationship;

/** Documents that tests share. */
final class Documents {

    /** A relationship with something said in confidence. */
    static final String RELATIONSHIP = """
            {
              "id": "r1",
              "programme": "p1",
              "pair": {"mentor": "ann", "mentee": "bo"},
              "matched": {"on": "2026-01-05", "recordedOn": "2026-01-09"},
              "phases": {"entries": [{"phase": "rapport-building", "entered": "2026-01-12"}]},
              "meetings": [
                {
                  "id": "m1",
                  "held": "2026-02-03",
                  "length": "PT1H15M",
                  "agenda": [{"id": "a1", "raisedBy": "mentee", "topic": "How do I say no?"}]
                }
              ]
            }
            """;

    private Documents() {}

    static MentoringRelationship relationship() {
        return RecordReader.of().read(MentoringRelationship.class, RELATIONSHIP).match(read -> read, faults -> {
            throw new AssertionError(faults);
        });
    }
}
