package io.github.mentoring4j.ethics.validation;

import static io.github.mentoring4j.ethics.record.Records.day;
import static io.github.mentoring4j.ethics.record.Records.meetings;
import static io.github.mentoring4j.ethics.record.Records.on;
import static io.github.mentoring4j.ethics.record.Records.tie;
import static io.github.mentoring4j.ethics.record.SoundRecord.relationship;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.CodeOfEthics;
import io.github.mentoring4j.ethics.engine.Outcome;
import io.github.mentoring4j.ethics.engine.Policy;
import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.RuleId;
import io.github.mentoring4j.ethics.engine.RuleSet;
import io.github.mentoring4j.ethics.engine.SectionId;
import io.github.mentoring4j.ethics.engine.Verdict;
import io.github.mentoring4j.ethics.engine.Waiver;
import io.github.mentoring4j.ethics.guidelines.EthicalGuidelines;
import io.github.mentoring4j.ethics.record.Records;
import io.github.mentoring4j.ethics.text.FindingTexts;
import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.evidence.EvidenceRef;
import io.github.mentoring4j.interest.Interests;
import io.github.mentoring4j.interest.TieKind;
import io.github.mentoring4j.meeting.MeetingId;
import io.github.mentoring4j.participant.Role;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.text.ConfidentialText;
import jakarta.validation.Configuration;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuidelineValidationTest {

    private static final Locale BOKMAL = Locale.forLanguageTag("nb");

    private static final RuleId UNDECLARED = RuleId.of("G05-ties-declared");

    /** Two ties; the second, a family tie, stands undeclared from day 20 on. Nothing else is wrong by day 100. */
    private static MentoringRelationship undeclared() {
        return relationship()
                .interests(Interests.of(
                        Records.bothAsked(),
                        List.of(
                                tie("t-1", TieKind.COMMERCIAL, 1)
                                        .declared(on(2))
                                        .agreed(on(2)),
                                tie("t-2", TieKind.FAMILY, 20)),
                        List.of()))
                .build();
    }

    private static HibernateValidatorConfiguration configuration(LocalDate today, Locale locale) {
        Clock clock = Clock.fixed(today.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .clockProvider(() -> clock)
                .locales(Locale.ENGLISH, BOKMAL)
                .defaultLocale(locale);
    }

    private static MessageInterpolator withoutExpressions(Locale locale) {
        return new ParameterMessageInterpolator(Set.of(Locale.ENGLISH, BOKMAL), locale, false);
    }

    /** What breaks the guidelines; the sample records are not wise in all other ways. */
    private static <T> Set<ConstraintViolation<T>> validated(Configuration<?> configuration, T object) {
        try (ValidatorFactory factory = configuration.buildValidatorFactory()) {
            return factory.getValidator().validate(object).stream()
                    .filter(GuidelineValidationTest::isOurs)
                    .collect(Collectors.toSet());
        }
    }

    private static boolean isOurs(ConstraintViolation<?> violation) {
        return violation.getConstraintDescriptor().getAnnotation() instanceof UpholdsGuidelines;
    }

    private static <T> List<String> shown(Set<ConstraintViolation<T>> violations) {
        return violations.stream()
                .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                .sorted()
                .toList();
    }

    private static <T> Set<String> paths(Set<ConstraintViolation<T>> violations) {
        Set<String> paths = new TreeSet<>();
        violations.forEach(violation -> paths.add(violation.getPropertyPath().toString()));
        return paths;
    }

    private static List<String> validate(GuidelineValidation validation, MentoringRelationship relationship) {
        HibernateValidatorConfiguration configuration =
                validation.addTo(configuration(day(100), Locale.ENGLISH), withoutExpressions(Locale.ENGLISH));
        return shown(validated(configuration, relationship));
    }

    @Test
    void pointsAtTheEvidence() {
        assertThat(validate(GuidelineValidation.standard(), undeclared()))
                .singleElement()
                .asString()
                .startsWith("interests.ties[1]: ")
                .contains("Tie t-2", "80 days", "14 days");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nb"})
    void speaksTheLanguageOfTheValidatorWithAndWithoutExpressions(String language) {
        Locale locale = Locale.forLanguageTag(language);
        String word = language.equals("nb") ? "80 dager" : "80 days";
        GuidelineValidation validation = GuidelineValidation.standard();

        List<String> with = shown(validated(validation.addTo(configuration(day(100), locale)), undeclared()));
        List<String> without = shown(
                validated(validation.addTo(configuration(day(100), locale), withoutExpressions(locale)), undeclared()));

        assertThat(with).isEqualTo(without).singleElement().asString().contains(word);
    }

    @Test
    void anInterpolatorCanBeAskedForALanguage() {
        MessageInterpolator interpolator = new FindingInterpolator(withoutExpressions(Locale.ENGLISH));
        String template = "\u0001days\u0001dager";

        assertThat(interpolator.interpolate(template, Stub.CONTEXT, Locale.forLanguageTag("nb-NO")))
                .isEqualTo("dager");
        assertThat(interpolator.interpolate(template, Stub.CONTEXT, Locale.FRENCH))
                .isEqualTo("days");
        assertThat(interpolator.interpolate("plain", Stub.CONTEXT, BOKMAL)).isEqualTo("plain");
    }

    @Test
    void theDayIsThatOfTheValidatorsClock() {
        GuidelineValidation validation = GuidelineValidation.standard();

        assertThat(validated(validation.addTo(configuration(day(34), Locale.ENGLISH)), undeclared()))
                .isEmpty();
        assertThat(validated(validation.addTo(configuration(day(35), Locale.ENGLISH)), undeclared()))
                .hasSize(1);
    }

    @Test
    void leavesTheOtherConstraintsAlone() {
        MentoringRelationship withoutAgenda = relationship()
                .meetings(List.of(io.github.mentoring4j.meeting.Meeting.of(
                        MeetingId.of("m-1"), on(10), java.time.Duration.ofHours(1))))
                .build();

        try (ValidatorFactory factory = GuidelineValidation.standard()
                .addTo(configuration(day(100), Locale.ENGLISH))
                .buildValidatorFactory()) {
            assertThat(shown(factory.getValidator().validate(withoutAgenda)))
                    .contains("meetings[0].agenda: should hold at least one item");
        }
    }

    @Test
    void whatElseCountsIsSaid() {
        MentoringRelationship fresh = Records.bare().meetings(meetings(10)).build();

        assertThat(validate(GuidelineValidation.standard(), fresh)).isEmpty();
        assertThat(validate(GuidelineValidation.standard().violating(Outcome.UNDETERMINED), fresh))
                .anyMatch(line -> line.startsWith(": "));
        assertThat(validate(
                        GuidelineValidation.standard()
                                .with(EthicalGuidelines.ruleSet()
                                        .under(Policy.of("off").without(UNDECLARED))),
                        undeclared()))
                .isEmpty();
        assertThat(validate(GuidelineValidation.standard().waiving(List.of(waiver())), undeclared()))
                .isEmpty();
    }

    private static Waiver waiver() {
        return new Waiver(
                UNDECLARED,
                "r-1",
                new Waiver.Grantor(Role.PROGRAMME_LEAD, Records.LEAD),
                on(90),
                day(200),
                ConfidentialText.of(Records.SECRET));
    }

    /** A rule that rests on whatever it is told to. */
    private static GuidelineValidation resting(EvidenceRef... grounds) {
        RuleSet<MentoringRelationship> rules = RuleSet.<MentoringRelationship>builder(
                        CodeOfEthics.of("own", "1"), each -> each.id().value(), MentoringRelationship::asOf)
                .section(SectionId.of("OWN"))
                .rule(Rule.of(
                        RuleDescription.of("OWN-1", "OWN"),
                        (subject, setting) ->
                                Verdict.of(Answer.breached("broken")).restingOn(grounds)))
                .build();
        return GuidelineValidation.standard().with(rules);
    }

    private static EvidenceRef ref(EvidenceKind kind, String id) {
        return EvidenceRef.of(kind, id);
    }

    @Test
    void findsEveryPlace() {
        MentoringRelationship relationship = undeclared();
        GuidelineValidation validation = resting(
                ref(EvidenceKind.CONTRACT_VERSION, "1"),
                ref(EvidenceKind.MEETING, "m-3"),
                ref(EvidenceKind.AGENDA_ITEM, "i-2"),
                ref(EvidenceKind.INTEREST_STATEMENT, "s-2"),
                ref(EvidenceKind.PROCEDURE_VERSION, "v1"),
                ref(EvidenceKind.ACKNOWLEDGEMENT, "a-1"),
                ref(EvidenceKind.PROGRAMME, "p-1"),
                ref(EvidenceKind.TIE, "nowhere"));

        Set<String> paths = paths(validated(validation.addTo(configuration(day(100), Locale.ENGLISH)), relationship));

        assertThat(paths)
                .containsExactlyInAnyOrder(
                        "contract.versions[0]",
                        "meetings[2]",
                        "meetings[1].agenda[0]",
                        "interests.statements[1]",
                        "rights.procedure.versions[0]",
                        "rights.acknowledgements[0]");
    }

    @Test
    void aFindingThatRestsOnNothingInsideIsReportedAtTheRelationship() {
        assertThat(validate(resting(ref(EvidenceKind.PROGRAMME, "p-1")), undeclared()))
                .containsExactly(": OWN-1.broken");
        assertThat(validate(resting(), undeclared())).containsExactly(": OWN-1.broken");
    }

    @Test
    void ownRulesSpeakInOwnTexts() {
        GuidelineValidation validation = resting()
                .saying(locale -> FindingTexts.in(locale).and(new ListResourceBundle() {
                    @Override
                    protected Object[][] getContents() {
                        return new Object[][] {{"OWN-1.broken", "is broken in $'{1+1} {ways}' \\ " + locale}};
                    }
                }));

        assertThat(validate(validation, undeclared())).containsExactly(": Is broken in ${1+1} {ways} \\ en");
        Configuration<?> withBeans = configuration(day(100), Locale.ENGLISH)
                .addMapping(GuidelineValidation.mapping())
                .constraintValidatorFactory(new Beans(
                        validation, configuration(day(100), Locale.ENGLISH).getDefaultConstraintValidatorFactory()));
        assertThat(shown(validated(withBeans, undeclared()))).containsExactly(": Is broken in ${1+1} {ways} \\ en");
    }

    @Test
    void aRuleThatFailsIsAViolation() {
        RuleSet<MentoringRelationship> rules = EthicalGuidelines.ruleSet().toBuilder()
                .rule(Rule.of(RuleDescription.of("X-1", "G01"), (subject, setting) -> {
                    throw new IllegalStateException(Records.SECRET);
                }))
                .build();

        assertThat(validate(
                        GuidelineValidation.standard().with(rules),
                        relationship().build()))
                .containsExactly(": The rule failed, so nobody can tell.");
    }

    record Case(
            @UpholdsGuidelines @Nullable MentoringRelationship relationship,
            @NotNull List<@UpholdsGuidelines MentoringRelationship> others) {}

    record Holder(@Valid MentoringRelationship relationship) {}

    @Test
    void standsOnAComponentOrAnElementOfAList() {
        Case some = new Case(undeclared(), List.of(relationship().build(), undeclared()));

        assertThat(paths(validated(configuration(day(100), Locale.ENGLISH), some)))
                .containsExactly("others[1].<list element>.interests.ties[1]", "relationship.interests.ties[1]");
        assertThat(validated(configuration(day(100), Locale.ENGLISH), new Case(null, List.of())))
                .isEmpty();
        assertThat(paths(validated(
                        GuidelineValidation.standard().addTo(configuration(day(100), Locale.ENGLISH)),
                        new Holder(undeclared()))))
                .containsExactly("relationship.interests.ties[1]");
    }

    @Test
    void withoutAMappingNoRelationshipIsJudgedUnasked() {
        assertThat(validated(configuration(day(100), Locale.ENGLISH), undeclared()))
                .isEmpty();
    }

    @Test
    void nothingConfidentialIsShown() {
        List<String> all = new ArrayList<>();
        GuidelineValidation everything = GuidelineValidation.standard()
                .violating(
                        Outcome.BREACHED,
                        Outcome.AT_RISK,
                        Outcome.UNDETERMINED,
                        Outcome.UPHELD,
                        Outcome.NOT_APPLICABLE);
        validated(everything.addTo(configuration(day(100), Locale.ENGLISH)), undeclared())
                .forEach(violation -> {
                    all.add(violation.getMessage());
                    all.add(violation.getMessageTemplate());
                    all.add(violation.toString());
                });

        assertThat(all).hasSizeGreaterThan(15).noneMatch(line -> line.contains(Records.SECRET));
    }

    /** Makes validators as a container would. */
    private record Beans(GuidelineValidation validation, jakarta.validation.ConstraintValidatorFactory others)
            implements jakarta.validation.ConstraintValidatorFactory {

        @Override
        public <T extends jakarta.validation.ConstraintValidator<?, ?>> T getInstance(Class<T> key) {
            return key.equals(GuidelineValidator.class)
                    ? key.cast(new GuidelineValidator(validation))
                    : others.getInstance(key);
        }

        @Override
        public void releaseInstance(jakarta.validation.ConstraintValidator<?, ?> instance) {}
    }

    /** An interpolator that is told the language looks at nothing else. */
    private enum Stub implements MessageInterpolator.Context {
        CONTEXT;

        @Override
        public jakarta.validation.metadata.ConstraintDescriptor<?> getConstraintDescriptor() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Object getValidatedValue() {
            return this;
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            throw new UnsupportedOperationException();
        }
    }
}
