package io.github.mentoring4j.matching.group;

import static io.github.mentoring4j.matching.People.candidate;
import static io.github.mentoring4j.matching.People.pair;
import static io.github.mentoring4j.matching.People.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.mentoring4j.matching.Candidate;
import io.github.mentoring4j.matching.CandidateLimit;
import io.github.mentoring4j.matching.MatchRequest;
import io.github.mentoring4j.matching.MatchRequestBuilder;
import io.github.mentoring4j.matching.criterion.Eligibilities;
import io.github.mentoring4j.matching.criterion.Preferences;
import io.github.mentoring4j.matching.plan.OpenPlaces;
import io.github.mentoring4j.matching.proof.Verification;
import io.github.mentoring4j.matching.strategy.MatchingInterruptedException;
import io.github.mentoring4j.matching.verification.GroupVerifier;
import io.github.mentoring4j.participant.Attribute;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.validation.Fault;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.InvalidRecordException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GroupRequestTest {

    private static final Attribute TOPIC = Attribute.of("topic");
    private static final Attribute WISHES = Attribute.of("wishes");

    private static Candidate on(String id, int capacity, String... topics) {
        return Candidate.of(person(id, TOPIC, topics), capacity);
    }

    private static List<ParticipantId> ids(String... ids) {
        return Stream.of(ids).map(ParticipantId::of).collect(Collectors.toList());
    }

    /** Anna can have three of law, and bo either those or two of tax. */
    private final MatchRequestBuilder topics = MatchRequest.builder()
            .mentors(List.of(on("anna", 9, "law"), on("bo", 9, "law", "tax")))
            .mentees(List.of(
                    on("dina", 1, "law"),
                    on("eli", 1, "law"),
                    on("finn", 1, "law"),
                    on("gry", 1, "tax"),
                    on("hans", 1, "tax")))
            .must(Eligibilities.same(TOPIC));

    @Test
    void holdsTheGroupsInWhichMostPeopleCanBe() {
        GroupPlan plan = GroupRequest.of(topics.build(), GroupSize.of(3, 4)).plan();

        assertThat(plan.groups()).hasSize(1);
        assertThat(plan.groups().get(0).mentor()).isEqualTo(ParticipantId.of("bo"));
        assertThat(plan.groups().get(0).mentees()).hasSize(4);
        assertThat(plan.proven()).isTrue();
        assertThat(plan.mostMentees()).isEqualTo(4);
        assertThat(plan.plan().strategy()).isEqualTo("groups");
        assertThat(plan.plan().unmatchedMentors())
                .extracting(OpenPlaces::person)
                .containsExactly(ParticipantId.of("anna"));
    }

    @Test
    void holdsSeveralGroupsWhereThatServesMore() {
        GroupPlan plan = GroupRequest.of(topics.build(), GroupSize.of(2, 3)).plan();

        assertThat(plan.groups())
                .extracting(Group::mentees)
                .containsExactly(ids("dina", "eli", "finn"), ids("gry", "hans"));
    }

    @Test
    void holdsNoGroupThatIsTooSmall() {
        GroupPlan plan = GroupRequest.of(topics.build(), GroupSize.of(6, 9)).plan();

        assertThat(plan.groups()).isEmpty();
        assertThat(plan.proven()).isTrue();
        assertThat(plan.mostMentees()).isZero();
    }

    @Test
    void ofEquallyManyPeopleTheHighestTotalDecides() {
        MatchRequest wishes = MatchRequest.builder()
                .mentors(List.of(candidate("anna", 2), candidate("bo", 2)))
                .mentees(List.of(
                        Candidate.of(person("dina", WISHES, "bo")),
                        Candidate.of(person("eli", WISHES, "bo")),
                        Candidate.of(person("finn", WISHES, "anna"))))
                .should(Preferences.wished(Party.MENTEE, WISHES, List.of(5)))
                .build();
        GroupPlan plan = GroupRequest.of(wishes, GroupSize.of(2, 2)).plan();

        assertThat(plan.groups()).hasSize(1);
        assertThat(plan.groups().get(0).mentees()).isEqualTo(ids("dina", "eli"));
        assertThat(plan.plan().totals().score()).isEqualTo(10);
    }

    @Test
    void aGroupIsNoLargerThanItsMentorCanTake() {
        MatchRequest small = MatchRequest.builder()
                .mentors(List.of(candidate("anna", 2), candidate("bo", 1)))
                .mentees(List.of(candidate("dina", 1), candidate("eli", 1), candidate("finn", 0), candidate("gry", 1)))
                .build();
        GroupPlan plan = GroupRequest.of(small, GroupSize.of(2, 5)).plan();

        assertThat(plan.groups()).extracting(Group::mentor).isEqualTo(ids("anna"));
        assertThat(plan.groups().get(0).mentees()).hasSize(2).doesNotContain(ParticipantId.of("finn"));
    }

    @Test
    void withoutStepsTheFirstPlanIsGivenWithWhatItMayLack() {
        GroupRequest request = GroupRequest.of(topics.build(), GroupSize.of(3, 4));
        GroupPlan first = request.plan(0);

        assertThat(first.groups()).allMatch(group -> group.mentees().size() >= 3);
        assertThat(first.proven()).isFalse();
        assertThat(first.mostMentees()).isEqualTo(5);
        assertThatThrownBy(() -> request.plan(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
    }

    @Test
    void nothingIsProvenWhereNotAllPairsWereConsidered() {
        MatchRequest limited = topics.considering(CandidateLimit.best(1)).build();
        GroupPlan plan = GroupRequest.of(limited, GroupSize.of(2, 3)).plan();

        assertThat(plan.groups()).allMatch(group -> group.mentees().size() >= 2);
        assertThat(plan.proven()).isFalse();
        assertThat(plan.mostMentees()).isEqualTo(5);
    }

    @Test
    void refusesWhatGroupsCannotDoAllAtOnce() {
        MatchRequest request = topics.mentees(List.of(on("ida", 2, "law")))
                .mentors(List.of(on("cato", 1, "law")))
                .pin(pair("anna", "dina"))
                .pin(pair("anna", "eli"))
                .pin(pair("anna", "finn"))
                .pin(pair("cato", "gry"))
                .build();
        GroupSize size = GroupSize.of(2, 2);

        assertThat(catchThrowableOfType(InvalidRecordException.class, () -> GroupRequest.of(request, size))
                        .faults())
                .containsExactly(
                        Fault.of("request.pinned[2].mentor", FaultCode.CAPACITY_EXCEEDED, "2"),
                        Fault.of("request.mentors[2].capacity", FaultCode.TOO_SMALL, "2"),
                        Fault.of("request.mentees[5].capacity", FaultCode.TOO_GREAT, "1"));
        assertThatThrownBy(() -> GroupSize.of(3, 2)).isInstanceOf(InvalidRecordException.class);
        assertThatThrownBy(() -> GroupSize.of(0, 2)).isInstanceOf(InvalidRecordException.class);
    }

    @Test
    void endsWhenTheThreadIsInterrupted() {
        GroupRequest request = GroupRequest.of(topics.build(), GroupSize.of(3, 4));
        Thread.currentThread().interrupt();

        assertThatThrownBy(request::plan).isInstanceOf(MatchingInterruptedException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void aPlanCanBeVerified() {
        GroupRequest request = GroupRequest.of(topics.build(), GroupSize.of(3, 4));
        GroupPlan plan = request.plan();

        assertThat(GroupVerifier.verify(request, plan)).isEqualTo(new Verification.Proven(4, 4, 0));
        GroupPlan smaller = GroupRequest.of(topics.build(), GroupSize.of(2, 3)).plan();
        assertThat(GroupVerifier.verify(GroupRequest.of(topics.build(), GroupSize.of(3, 3)), smaller))
                .isEqualTo(new Verification.Refuted("the group of mentor bo has a size of 2"));
        assertThat(GroupVerifier.verify(GroupRequest.of(topics.build(), GroupSize.of(5, 6)), plan))
                .isInstanceOf(Verification.Refuted.class);
        assertThat(GroupVerifier.verify(GroupRequest.of(topics.build(), GroupSize.of(2, 3)), plan))
                .isInstanceOf(Verification.Refuted.class);
        assertThat(GroupVerifier.verify(request, new GroupPlan(plan.plan(), true, 5)))
                .isEqualTo(new Verification.Refuted("at most 5 mentees could be in groups"));
        assertThat(GroupVerifier.verify(request, new GroupPlan(plan.plan(), false, 5)))
                .isEqualTo(new Verification.Proven(4, 4, 0));
        assertThat(GroupVerifier.verify(request, new GroupPlan(plan.plan(), false, 3)))
                .isEqualTo(new Verification.Refuted("at most 3 mentees could be in groups"));
        assertThat(GroupVerifier.verify(
                        GroupRequest.of(topics.exclude(pair("bo", "dina")).build(), GroupSize.of(3, 4)), plan))
                .isInstanceOf(Verification.Refuted.class);
    }
}
