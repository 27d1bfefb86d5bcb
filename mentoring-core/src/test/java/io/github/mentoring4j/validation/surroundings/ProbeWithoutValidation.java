package io.github.mentoring4j.validation.surroundings;

import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.validation.FaultTexts;
import io.github.mentoring4j.validation.InvalidRecordException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** Uses records as one does who knows nothing of Jakarta Validation: builds, cuts, shows, and asks what is wrong. */
public final class ProbeWithoutValidation implements Function<Locale, Stream<String>> {

    @Override
    public Stream<String> apply(Locale locale) {
        MentoringRelationship relationship = UnwiseRecord.relationship();
        FaultTexts texts = FaultTexts.in(locale);
        return Stream.concat(
                Stream.of(relationship.asOf(Viewpoint.asOf(UnwiseRecord.START)).toString()),
                refused(relationship).stream().map(texts::message));
    }

    private static List<io.github.mentoring4j.validation.Fault> refused(MentoringRelationship relationship) {
        try {
            relationship.met(relationship.meetings().get(0));
            return List.of();
        } catch (InvalidRecordException refusal) {
            return refusal.faults();
        }
    }
}
