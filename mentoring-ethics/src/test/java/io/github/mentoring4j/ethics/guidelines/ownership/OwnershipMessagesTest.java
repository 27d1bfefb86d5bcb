package io.github.mentoring4j.ethics.guidelines.ownership;

import static io.github.mentoring4j.ethics.record.Courses.full;
import static io.github.mentoring4j.ethics.record.Courses.phases;
import static io.github.mentoring4j.ethics.record.Courses.sound;
import static io.github.mentoring4j.ethics.record.Records.on;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.ethics.engine.RuleId;
import io.github.mentoring4j.ethics.guidelines.EthicalGuidelines;
import io.github.mentoring4j.ethics.text.FindingTexts;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.relationship.RelationshipBuilder;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the messages on the mentee's ownership say, where it is more than a count. */
class OwnershipMessagesTest {

    private static final Locale BOKMAL = Locale.forLanguageTag("nb");

    @Test
    void saysThatTheyMetTooSeldomToTellWhereEverythingIsOnRecord() {
        RelationshipBuilder course = sound().meetings(full(10)).ended(on(90));

        assertThat(message("G08-meetings-prepared", course, Locale.ENGLISH))
                .isEqualTo("The relationship ended with too few meetings on record to tell: 1 meeting; it can take "
                        + "3 meetings. Prepared: 1; not prepared: 0 meetings.");
        assertThat(message("G08-reflection-notes", course, BOKMAL))
                .isEqualTo("Mentorskapet ble avsluttet med for få registrerte møter til å si det: 1 møte; det kan "
                        + "kreve 3 møter. Med notat: 1; uten, og for sent: 0 møter.");
    }

    @Test
    void namesThePhasesComparedByTheDaysOnWhichTheyBeganAndNotThoseBetween() {
        RelationshipBuilder course =
                sound().meetings(full(1, 5, 12, 45, 50, 55)).phases(phases(0, 10, 41));

        assertThat(message("G08-initiative-kept", course, Locale.ENGLISH))
                .startsWith(
                        "In the phase that began on 11 February 2026 the mentee took the initiative at 3 of 3 meetings; "
                                + "in the one that began on 1 January 2026, at 2 of 2 meetings.");
        assertThat(message("G08-initiative-kept", course, BOKMAL))
                .startsWith(
                        "I fasen som begynte den 11. februar 2026, tok adepten initiativet på 3 av 3 møter, i den som "
                                + "begynte den 1. januar 2026, på 2 av 2 møter.");
    }

    private static String message(String rule, RelationshipBuilder course, Locale locale) {
        return FindingTexts.in(locale)
                .message(EthicalGuidelines.ruleSet()
                        .evaluate(course.build(), Viewpoint.asOf(on(100).on()))
                        .finding(RuleId.of(rule)));
    }
}
