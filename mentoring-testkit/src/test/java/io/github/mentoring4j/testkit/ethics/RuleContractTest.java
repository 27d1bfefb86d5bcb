package io.github.mentoring4j.testkit.ethics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.contact.Contact;
import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.CodeOfEthics;
import io.github.mentoring4j.ethics.engine.RuleSet;
import io.github.mentoring4j.ethics.engine.Units;
import io.github.mentoring4j.ethics.engine.Verdict;
import io.github.mentoring4j.ethics.text.FindingTexts;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.testkit.Dates;
import io.github.mentoring4j.testkit.RelationshipArbitraries;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Puts rules that each break one law to the contract, and looks that the law fails for some record of many. */
class RuleContractTest {

    private static final int MANY = 60;

    @FunctionalInterface
    interface Law {
        void holds(RuleContract<MentoringRelationship> contract, MentoringRelationship subject, Viewpoint viewpoint);
    }

    @Provide
    Arbitrary<List<MentoringRelationship>> many() {
        return RelationshipArbitraries.relationships().list().ofSize(MANY).withoutEdgeCases();
    }

    @Provide
    Arbitrary<List<Viewpoint>> views() {
        // As an edge case, all of them would be the same, and that might see nothing.
        return Dates.viewpoints().list().ofSize(MANY).withoutEdgeCases();
    }

    private static boolean caught(
            RuleSet<MentoringRelationship> rules,
            List<MentoringRelationship> subjects,
            List<Viewpoint> views,
            Law law) {
        RelationshipRuleContract contract = new RelationshipRuleContract(rules) {};
        for (int i = 0; i < subjects.size(); i++) {
            try {
                law.holds(contract, subjects.get(i), views.get(i));
            } catch (AssertionError broken) {
                return true;
            }
        }
        return false;
    }

    @Property(tries = 1)
    void catchesARuleThatThrows(
            @ForAll("many") List<MentoringRelationship> subjects, @ForAll("views") List<Viewpoint> views) {
        var rules = KeepsMeeting.in(KeepsMeeting.judging((relationship, setting) -> Verdict.of(KeepsMeeting.IN_TOUCH)
                .measuring(relationship.meetings().get(0).length().toMinutes(), 60, Units.DAYS)));

        assertThat(caught(rules, subjects, views, RuleContract::answersForEverySubject))
                .isTrue();
    }

    @Property(tries = 1)
    void catchesAnAnswerThatIsNotDeclared(
            @ForAll("many") List<MentoringRelationship> subjects, @ForAll("views") List<Viewpoint> views) {
        var rules = KeepsMeeting.in(
                KeepsMeeting.judging((relationship, setting) -> Verdict.of(Answer.upheld("something-else"))));

        assertThat(caught(rules, subjects, views, RuleContract::answersForEverySubject))
                .isTrue();
    }

    @Property(tries = 1)
    void catchesARuleThatRemembers(
            @ForAll("many") List<MentoringRelationship> subjects, @ForAll("views") List<Viewpoint> views) {
        AtomicInteger asked = new AtomicInteger();
        var rules = KeepsMeeting.in(KeepsMeeting.judging((relationship, setting) ->
                Verdict.of(asked.incrementAndGet() % 2 == 0 ? KeepsMeeting.IN_TOUCH : KeepsMeeting.SILENT)));

        assertThat(caught(rules, subjects, views, RuleContract::answersTheSameForAnEqualSubject))
                .isTrue();
    }

    /** The last by id is not the last by day. */
    @Property(tries = 1)
    void catchesARuleThatGoesByTheOrderOfContacts(
            @ForAll("many") List<MentoringRelationship> subjects, @ForAll("views") List<Viewpoint> views) {
        var rules = KeepsMeeting.in(KeepsMeeting.judging((relationship, setting) -> {
            List<Contact> contacts = relationship.contacts().contacts();
            boolean mentees =
                    !contacts.isEmpty() && contacts.get(contacts.size() - 1).by() == Party.MENTEE;
            return Verdict.of(mentees ? KeepsMeeting.IN_TOUCH : KeepsMeeting.SILENT);
        }));

        assertThat(caught(rules, subjects, views, RuleContract::doesNotGoByTheOrderOfIds))
                .isTrue();
    }

    @Property(tries = 1)
    void catchesARuleThatGoesByTheThreadThatAsksIt(
            @ForAll("many") List<MentoringRelationship> subjects, @ForAll("views") List<Viewpoint> views) {
        Thread own = Thread.currentThread();
        var rules = KeepsMeeting.in(KeepsMeeting.judging((relationship, setting) ->
                Verdict.of(Thread.currentThread() == own ? KeepsMeeting.IN_TOUCH : KeepsMeeting.SILENT)));

        assertThat(caught(
                        rules,
                        subjects,
                        views,
                        (contract, subject, viewpoint) ->
                                contract.answersTheSameOnManyThreads(subject, subject, viewpoint)))
                .isTrue();
    }

    /** Whose first report serves for all that follow. */
    @Property(tries = 1)
    void catchesARuleThatKeepsSomethingBetweenSubjects(
            @ForAll("many") List<MentoringRelationship> subjects, @ForAll("views") List<Viewpoint> views) {
        AtomicReference<MentoringRelationship> before = new AtomicReference<>(subjects.get(0));
        var rules = KeepsMeeting.in(KeepsMeeting.judging((relationship, setting) -> Verdict.of(
                before.getAndSet(relationship).meetings().isEmpty() ? KeepsMeeting.SILENT : KeepsMeeting.IN_TOUCH)));

        assertThat(caught(
                        rules,
                        subjects,
                        views,
                        (contract, subject, viewpoint) -> subjects.forEach(
                                other -> contract.answersTheSameOnManyThreads(subject, other, viewpoint))))
                .isTrue();
    }

    @Property(tries = 1)
    void catchesACodeThatJudgesWhatIsNotYetThere(
            @ForAll("many") List<MentoringRelationship> subjects, @ForAll("views") List<Viewpoint> views) {
        var always = KeepsMeeting.in(KeepsMeeting.rule());

        assertThat(caught(always, subjects, views, RuleContractTest::judgesNothingBeforeTheMatchIsSeen))
                .isTrue();
    }

    @Property(tries = 1)
    void catchesACodeThatNeverJudges(
            @ForAll("many") List<MentoringRelationship> subjects, @ForAll("views") List<Viewpoint> views) {
        var never = RuleSet.<MentoringRelationship>builder(
                        CodeOfEthics.of("ACME's own", "1"),
                        relationship -> relationship.id().value(),
                        MentoringRelationship::asOf)
                .existing((relationship, viewpoint) -> false)
                .section(KeepsMeeting.rule().description().section())
                .rule(KeepsMeeting.rule())
                .build();

        assertThat(caught(never, subjects, views, RuleContractTest::judgesNothingBeforeTheMatchIsSeen))
                .isTrue();
    }

    private static void judgesNothingBeforeTheMatchIsSeen(
            RuleContract<MentoringRelationship> contract, MentoringRelationship subject, Viewpoint viewpoint) {
        new RelationshipCodeContract(contract.rules(), FindingTexts::in) {}.judgesNothingBeforeTheMatchIsSeen(
                subject, viewpoint);
    }

    @Property(tries = 1)
    void catchesARuleSetThatDoesNotCutItsSubjects(
            @ForAll("many") List<MentoringRelationship> subjects, @ForAll("views") List<Viewpoint> views) {
        var rules = KeepsMeeting.in(KeepsMeeting.rule(), (relationship, viewpoint) -> relationship);

        assertThat(caught(rules, subjects, views, RuleContract::doesNotSeeWhatLiesAfterTheViewpoint))
                .isTrue();
    }

    @Property(tries = 1)
    void catchesARuleThatReadsAClock(
            @ForAll("many") List<MentoringRelationship> subjects, @ForAll("views") List<Viewpoint> views) {
        // A fixed day stands for a clock here, since tests read none.
        LocalDate today = LocalDate.of(2026, 6, 1);
        var rules = KeepsMeeting.in(KeepsMeeting.judging((relationship, setting) ->
                Verdict.of(setting.asOf().isAfter(today) ? KeepsMeeting.SILENT : KeepsMeeting.IN_TOUCH)));

        assertThat(caught(rules, subjects, views, RuleContract::goesByTheDaysOfTheRecordAlone))
                .isTrue();
    }

    @Property(tries = 1)
    void catchesARuleThatShowsText(
            @ForAll("many") List<MentoringRelationship> subjects, @ForAll("views") List<Viewpoint> views) {
        var rules = KeepsMeeting.in(KeepsMeeting.judging((relationship, setting) -> {
            long said = relationship.meetings().stream()
                    .flatMap(meeting -> meeting.agenda().stream())
                    .mapToLong(item -> item.topic().hashCode())
                    .sum();
            return Verdict.of(KeepsMeeting.IN_TOUCH).measuring(said, 0, Units.DAYS);
        }));

        assertThat(caught(rules, subjects, views, RuleContract::isFreeOfText)).isTrue();
    }

    @Example
    void aTableTellsAllThatDiffersAndWhatIsNeverReached() {
        RuleTable<MentoringRelationship> table = RuleTable.of(KeepsMeeting.in(KeepsMeeting.rule()), KeepsMeeting.ID)
                .expecting("silent", "met today", KeepsMeetingTest.met(KeepsMeetingTest.DAY), KeepsMeetingTest.DAY);

        assertThatThrownBy(table::holds)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("met today: expected silent but got in-touch, on the evidence []")
                .hasMessageContaining("no case gets the answer never-met")
                .hasMessageContaining("no case gets the answer silent");
    }
}
