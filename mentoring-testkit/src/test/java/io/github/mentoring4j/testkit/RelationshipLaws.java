package io.github.mentoring4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.meeting.MeetingId;
import io.github.mentoring4j.participant.PersonName;
import io.github.mentoring4j.phase.PhaseEntry;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.text.ConfidentialText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

class RelationshipLaws {

    private static boolean sawAMeetingRecordedBeforeTheMatch;

    private static boolean sawANoteRecordedBeforeItsMeeting;

    @Provide
    Arbitrary<MentoringRelationship> relationships() {
        return RelationshipArbitraries.relationships().map(RelationshipLaws::noticed);
    }

    private static MentoringRelationship noticed(MentoringRelationship relationship) {
        for (Meeting meeting : relationship.meetings()) {
            sawAMeetingRecordedBeforeTheMatch |= !meeting.held().follows(relationship.matched());
            sawANoteRecordedBeforeItsMeeting |= meeting.preparation().notes().stream()
                    .anyMatch(note -> !note.written().follows(meeting.held()));
        }
        return relationship;
    }

    @Provide
    Arbitrary<Viewpoint> viewpoints() {
        return Dates.viewpoints();
    }

    @Property(tries = 120)
    void lookingTwiceFromTheSamePlaceShowsNoLess(
            @ForAll("relationships") MentoringRelationship whole, @ForAll("viewpoints") Viewpoint viewpoint) {
        MentoringRelationship seen = whole.asOf(viewpoint);

        assertThat(seen.asOf(viewpoint)).isSameAs(seen);
    }

    /** People put things on record in any order: replay must hold for that, too. */
    @AfterContainer
    static void recordsMadeOutOfOrderWerePutToTheLaws() {
        assertThat(sawAMeetingRecordedBeforeTheMatch).isTrue();
        assertThat(sawANoteRecordedBeforeItsMeeting).isTrue();
    }

    @Property(tries = 120)
    void anEarlierLookIsTheSameWhetherOrNotOneLookedLaterFirst(
            @ForAll("relationships") MentoringRelationship whole,
            @ForAll("viewpoints") Viewpoint one,
            @ForAll("viewpoints") Viewpoint another) {
        Viewpoint earlier = new Viewpoint(
                one.asOf().isBefore(another.asOf()) ? one.asOf() : another.asOf(),
                one.knownBy().isBefore(another.knownBy()) ? one.knownBy() : another.knownBy());

        assertThat(whole.asOf(one).asOf(another)).isEqualTo(whole.asOf(earlier));
    }

    @Property(tries = 120)
    void nothingSeenLiesAfterTheViewpoint(
            @ForAll("relationships") MentoringRelationship whole, @ForAll("viewpoints") Viewpoint viewpoint) {
        MentoringRelationship seen = whole.asOf(viewpoint);

        assertThat(RecordWalk.of(seen).records())
                .filteredOn(Occurrence.class::isInstance)
                .filteredOn(each -> viewpoint.sees(seen.matched()) || !each.equals(seen.matched()))
                .allMatch(each -> viewpoint.sees((Occurrence) each));
        assertThat(seen.meetings()).map(Meeting::held).allMatch(viewpoint::sees);
        assertThat(seen.phases().entries()).map(PhaseEntry::entered).allMatch(viewpoint::sees);
        assertThat(seen.contract().versions()).allSatisfy(version -> {
            assertThat(viewpoint.sees(version.proposed())).isTrue();
            assertThat(version.signatures()).allMatch(signature -> viewpoint.sees(signature.when()));
        });
        assertThat(seen.interests().ties()).allMatch(tie -> viewpoint.sees(tie.arose()));
        assertThat(seen.rights().complaints())
                .allSatisfy(complaint -> assertThat(complaint.steps()).allMatch(step -> viewpoint.sees(step.taken())));
    }

    @Property(tries = 120)
    void theOrderInWhichCollectionsAreFilledDoesNotMatter(
            @ForAll("relationships") MentoringRelationship relationship, @ForAll long seed) {
        MentoringRelationship shuffled = relationship.toBuilder()
                .meetings(shuffled(relationship.meetings(), seed))
                .disclosures(shuffled(relationship.disclosures(), seed))
                .build();

        assertThat(shuffled).isEqualTo(relationship).hasSameHashCodeAs(relationship);
    }

    @Property(tries = 120)
    void aCollectionChangedAfterwardsDoesNotShow(@ForAll("relationships") MentoringRelationship relationship) {
        List<Meeting> meetings = new ArrayList<>(relationship.meetings());
        MentoringRelationship made = relationship.toBuilder().meetings(meetings).build();

        meetings.clear();

        assertThat(made).isEqualTo(relationship);
    }

    @Property(tries = 120)
    void withoutTextThereIsNoTextAndAllElseIsAsItWas(
            @ForAll("relationships") MentoringRelationship whole, @ForAll("viewpoints") Viewpoint viewpoint) {
        MentoringRelationship bare = whole.withoutText();

        assertThat(RecordWalk.of(bare).records())
                .noneMatch(each -> each instanceof ConfidentialText || each instanceof PersonName);
        assertThat(bare.withoutText()).isEqualTo(bare);
        assertThat(bare.asOf(viewpoint)).isEqualTo(whole.asOf(viewpoint).withoutText());
        assertThat(bare.meetings()).extracting(Meeting::id).isEqualTo(ids(whole));
    }

    private static List<MeetingId> ids(MentoringRelationship relationship) {
        return relationship.meetings().stream().map(Meeting::id).toList();
    }

    @Property(tries = 120)
    void whatIsBuiltFromARecordIsThatRecord(@ForAll("relationships") MentoringRelationship relationship) {
        assertThat(relationship.toBuilder().build()).isEqualTo(relationship).isNotSameAs(relationship);
    }

    private static <T> List<T> shuffled(List<T> list, long seed) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, new Random(seed));
        return copy;
    }
}
