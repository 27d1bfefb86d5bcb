package io.github.mentoring4j.testkit.ethics;

import io.github.mentoring4j.ending.ClosingConversation;
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.guideline.Guideline;
import io.github.mentoring4j.participant.Parties;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.util.List;
import java.util.function.Supplier;

/** Makes a sound course break one guideline, and no other, in one of several ways. */
record SingleBreach(SoundCourse course, int day, int way) {

    /** There are no more ways than this to break any one guideline. */
    static final int MOST_WAYS = 4;

    MentoringRelationship of(Guideline guideline) {
        MentoringRelationship sound = course.relationship().build();
        List<Supplier<MentoringRelationship>> ways = ways(guideline, sound);
        return ways.get(way % ways.size()).get();
    }

    private List<Supplier<MentoringRelationship>> ways(Guideline guideline, MentoringRelationship sound) {
        BreachInTalk talk = new BreachInTalk(course, day, sound);
        BreachInConduct conduct = new BreachInConduct(course, day, sound);
        BreachOfForm form = new BreachOfForm(course, day, sound);
        return switch (guideline) {
            case G01 -> List.of(talk::ownInterest, () -> ended(talk.ownInterest()));
            case G02 -> List.of(talk::toldAnybody, talk::toldTheSponsorMore, form::signedLate);
            case G03 -> List.of(talk::entered, talk::enteredOnceClosedAgain, () -> ended(talk.entered()));
            case G04 ->
                List.of(
                        () -> conduct.misled(Party.MENTOR),
                        () -> conduct.misled(Party.MENTEE),
                        () -> ended(conduct.misled(Party.MENTOR)));
            case G05 -> List.of(conduct::paid, conduct::gave, conduct::hidATie, conduct::hadAManager);
            case G06 -> List.of(talk::notReferred, talk::referredLate, () -> ended(talk.notReferred()));
            case G07 -> List.of(form::introducedLate, form::neverIntroduced, form::developsNoMore);
            case G08 -> List.of(form::acceptedLate, form::acceptedNever);
            case G09 -> List.of(conduct::disturbed, conduct::stoodUp);
            case G10 -> List.of(form::endedWithoutClosing, form::closedLate, form::metBeyondTheTerm);
            case G11 -> List.of(conduct::pressed, form::heldOnTo, form::bound);
            case G12 -> List.of(form::judgedOneself, form::unanswered, form::acknowledgedLate, form::acknowledgedNever);
        };
    }

    /** The same, wound up together on the last day. */
    private MentoringRelationship ended(MentoringRelationship relationship) {
        Occurrence last = course.on(CoursePlan.LENGTH);
        return relationship.toBuilder()
                .ended(last)
                .ending(relationship.ending().closedBy(ClosingConversation.of(last, Parties.BOTH)))
                .build();
    }
}
