package io.github.mentoring4j.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.participant.Party;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContactsTest {

    private static Contact contact(String id, Party by, int day, ContactTime time) {
        return Contact.of(ContactId.of(id), by, Occurrence.of(2026, 3, day), time);
    }

    private static final StopRequest STOP =
            StopRequest.of(StopRequestId.of("q-1"), Party.MENTEE, Occurrence.of(2026, 3, 10));

    private static final Contacts CONTACTS = Contacts.of(
            List.of(
                    contact("before", Party.MENTOR, 9, ContactTime.OUTSIDE_AGREED_HOURS),
                    contact("same-day", Party.MENTOR, 10, ContactTime.OUTSIDE_AGREED_HOURS),
                    contact("after", Party.MENTOR, 11, ContactTime.OUTSIDE_AGREED_HOURS),
                    contact("within", Party.MENTOR, 12, ContactTime.WITHIN_AGREED_HOURS),
                    contact("own", Party.MENTEE, 13, ContactTime.OUTSIDE_AGREED_HOURS)),
            List.of(STOP));

    private static List<String> against(StopRequest request) {
        return new Contacts(CONTACTS.contacts(), List.of(request))
                .afterBeingAskedToStop().stream().map(each -> each.id().value()).toList();
    }

    @Test
    void knowsWhatCameAfterTheOtherAskedToStop() {
        assertThat(against(STOP)).containsExactly("after", "within");
        assertThat(against(STOP.limitedTo(StopScope.OUTSIDE_AGREED_HOURS))).containsExactly("after");
    }

    @Test
    void aRequestThatWasWithdrawnStandsUntilThen() {
        assertThat(against(STOP.withdrawn(Occurrence.of(2026, 3, 12)))).containsExactly("after");
        assertThat(STOP.withdrawn(Occurrence.of(2026, 3, 12)).asOf(Viewpoint.asOf(LocalDate.of(2026, 3, 11))))
                .isEqualTo(STOP);
        assertThatThrownBy(() -> STOP.withdrawn(Occurrence.of(2026, 3, 9)))
                .hasMessage("StopRequest.withdrawn must not be before asked");
    }

    @Test
    void asOfADateHasWhatHadHappened() {
        Contacts seen = CONTACTS.asOf(Viewpoint.asOf(LocalDate.of(2026, 3, 9)));

        assertThat(seen.contacts()).hasSize(1);
        assertThat(seen.stopRequests()).isEmpty();
        assertThat(CONTACTS.asOf(Viewpoint.asOf(LocalDate.of(2026, 3, 13)))).isSameAs(CONTACTS);
    }
}
