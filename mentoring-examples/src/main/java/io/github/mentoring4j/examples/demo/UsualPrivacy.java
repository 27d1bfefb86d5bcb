package io.github.mentoring4j.examples.demo;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.meeting.PrivateAreaTouch;
import io.github.mentoring4j.meeting.TouchKind;
import io.github.mentoring4j.privacy.PrivateArea;
import io.github.mentoring4j.privacy.PrivateAreaId;
import io.github.mentoring4j.privacy.PrivateAreas;
import io.github.mentoring4j.text.ConfidentialText;
import java.util.List;
import java.util.Optional;

/** Every mentee is asked for private areas at the first meeting; many name one, and some open it as trust grows. */
final class UsualPrivacy {

    static final PrivateAreaId AREA = PrivateAreaId.of("p1");

    /** The index of the meeting at which an area that was opened is talked about, or a link to a closed one is shown. */
    static final int TOUCHED_AT = 3;

    private static final int OPENED_AT = 2;

    private static final List<String> AREAS =
            List.of("My marriage", "My health", "What I earn", "My faith", "Why I left my last employer");

    private UsualPrivacy() {}

    static PrivateAreas of(Appointments appointments) {
        Variety variety = appointments.variety();
        Occurrence asked = Occurrence.of(appointments.first());
        if (!isDeclared(variety)) {
            return PrivateAreas.of(asked);
        }
        PrivateArea area =
                PrivateArea.of(AREA, asked).saying(ConfidentialText.of(variety.oneOf(AREAS, "private area")));
        Occurrence opened = Occurrence.of(appointments.day(OPENED_AT));
        return PrivateAreas.of(asked, isOpened(variety) ? area.opened(opened) : area);
    }

    /** How an item at the meeting of the touch touches the area, if it does. */
    static Optional<PrivateAreaTouch> touch(Variety variety) {
        if (!isDeclared(variety)) {
            return Optional.empty();
        } else if (isOpened(variety)) {
            return Optional.of(PrivateAreaTouch.of(AREA, TouchKind.ENTERED));
        }
        return variety.oneIn(4, "link")
                ? Optional.of(PrivateAreaTouch.of(AREA, TouchKind.LINK_POINTED_OUT))
                : Optional.empty();
    }

    private static boolean isDeclared(Variety variety) {
        return !variety.oneIn(3, "nothing private");
    }

    private static boolean isOpened(Variety variety) {
        return variety.oneIn(3, "opened");
    }
}
