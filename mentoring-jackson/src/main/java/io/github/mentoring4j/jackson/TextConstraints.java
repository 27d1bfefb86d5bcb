package io.github.mentoring4j.jackson;

import io.github.mentoring4j.validation.Fault;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.Invariants;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * What a record that wraps text demands of it, learnt from the one who knows: its constructor is shown a few bad texts and says
 * what is wrong with each.
 *
 * @param notBlank whether there must be something
 * @param clean whether white space at the ends and control characters are refused
 * @param longest the greatest length, if there is one
 */
record TextConstraints(boolean notBlank, boolean clean, Optional<Integer> longest) {

    /**
     * Control characters, and format characters, which show nothing themselves: what {@link Invariants#name} refuses anywhere.
     * Without those beyond the basic plane and without unpaired surrogates: not every engine takes these in a class, so here the
     * schema is looser than the reader.
     */
    private static final String NOWHERE = "\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u0600-\\u0605\\u061c\\u06dd\\u070f"
            + "\\u0890\\u0891\\u08e2\\u180e\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u2064\\u2066-\\u206f\\ufeff"
            + "\\ufff9-\\ufffb";

    /** These, and white space of any kind, be it such that a line may break at or not. */
    private static final String NOT_AT_AN_END = NOWHERE + "\\u0020\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000";

    private static final String CLEAN = "^[^" + NOT_AT_AN_END + "]([^" + NOWHERE + "]*[^" + NOT_AT_AN_END + "])?$";

    /** Far longer than any id may be. */
    private static final String LONG = "x".repeat(100 * Invariants.LONGEST_ID);

    static TextConstraints of(BareRecordShape text) {
        boolean clean = List.of(" x", "x\u3000", "x\ny", "x\u007fy").stream()
                .allMatch(bad -> refuses(text, bad, FaultCode.ILLEGAL_CHARACTER));
        Optional<Integer> longest = faults(text, LONG).stream()
                .filter(fault -> fault.code() == FaultCode.TOO_LONG)
                .map(fault -> Integer.valueOf(fault.arguments().get(0)))
                .findFirst();
        return new TextConstraints(refuses(text, "", FaultCode.BLANK), clean, longest);
    }

    private static boolean refuses(BareRecordShape text, String bad, FaultCode code) {
        return faults(text, bad).stream().anyMatch(fault -> fault.code() == code);
    }

    private static List<Fault> faults(BareRecordShape text, String value) {
        FaultList faults = new FaultList();
        text.read(StringNode.valueOf(value), Place.ROOT, faults);
        return faults.toList();
    }

    void addTo(ObjectNode schema) {
        if (notBlank) {
            schema.put("minLength", 1);
        }
        longest.ifPresent(length -> schema.put("maxLength", length));
        if (notBlank && clean) {
            schema.put("pattern", CLEAN);
        }
    }
}
