package io.github.mentoring4j.ethics.guidelines.confidentiality;

import static io.github.mentoring4j.ethics.record.Records.bare;
import static io.github.mentoring4j.ethics.record.Records.disclosure;
import static io.github.mentoring4j.ethics.record.Records.on;
import static io.github.mentoring4j.ethics.record.Records.signed;
import static io.github.mentoring4j.ethics.record.Records.sound;
import static io.github.mentoring4j.ethics.record.Records.terms;
import static io.github.mentoring4j.ethics.record.Records.version;

import io.github.mentoring4j.confidentiality.Audience;
import io.github.mentoring4j.confidentiality.ConfidentialityTerms;
import io.github.mentoring4j.confidentiality.Disclosure;
import io.github.mentoring4j.confidentiality.ExceptionGround;
import io.github.mentoring4j.confidentiality.InformationKind;
import io.github.mentoring4j.confidentiality.SharingRule;
import io.github.mentoring4j.contract.MentoringContract;
import io.github.mentoring4j.ethics.guidelines.RuleContract;
import io.github.mentoring4j.relationship.RelationshipBuilder;
import java.util.List;
import java.util.Optional;

class DisclosuresAllowedTest extends RuleContract {

    DisclosuresAllowedTest() {
        super("G02-disclosures-allowed");
    }

    @Override
    protected List<Row> table() {
        return List.of(
                row("nothing was told", "none", 100, sound()),
                row(
                        "something will be told tomorrow",
                        "none",
                        49,
                        told(disclosure("d-1", 50, Audience.ANYBODY_ELSE, InformationKind.CONTENT))),
                row(
                        "the sponsor was told that they meet",
                        "allowed",
                        100,
                        told(disclosure("d-1", 50, Audience.SPONSOR, InformationKind.THAT_MEETINGS_TAKE_PLACE))),
                row(
                        "told on the very day of the agreement",
                        "allowed",
                        100,
                        told(disclosure("d-1", 8, Audience.SPONSOR, InformationKind.THAT_MEETINGS_TAKE_PLACE))),
                row(
                                "told on the day before the agreement",
                                "without-terms",
                                100,
                                told(disclosure("d-1", 7, Audience.SPONSOR, InformationKind.THAT_MEETINGS_TAKE_PLACE)))
                        .restingOn("d-1")
                        .measuring(1, 0),
                row(
                                "the right audience, the wrong kind",
                                "not-allowed",
                                100,
                                told(disclosure("d-1", 50, Audience.SPONSOR, InformationKind.THEMES)))
                        .measuring(1, 0),
                row(
                        "the right kind, the wrong audience",
                        "not-allowed",
                        100,
                        told(disclosure("d-1", 50, Audience.LINE_MANAGER, InformationKind.THAT_MEETINGS_TAKE_PLACE))),
                row(
                        "an exception that was agreed and is named",
                        "allowed",
                        100,
                        told(disclosure("d-1", 50, Audience.HEALTH_SERVICE, InformationKind.CONCERN)
                                .onGround(ExceptionGround.DANGER_TO_LIFE))),
                row(
                        "an exception that was agreed and is not named",
                        "not-allowed",
                        100,
                        told(disclosure("d-1", 50, Audience.HEALTH_SERVICE, InformationKind.CONCERN))),
                row(
                        "an exception that is named and was not agreed",
                        "not-allowed",
                        100,
                        told(disclosure("d-1", 50, Audience.PUBLIC_AUTHORITY, InformationKind.CONCERN)
                                .onGround(ExceptionGround.DUTY_TO_REPORT))),
                row(
                        "no contract at all",
                        "without-terms",
                        100,
                        bare().disclosures(List.of(disclosure("d-1", 50, Audience.SPONSOR, InformationKind.PHASE)))),
                row(
                        "a contract without terms",
                        "without-terms",
                        100,
                        bare().disclosures(List.of(disclosure("d-1", 50, Audience.SPONSOR, InformationKind.PHASE)))
                                .contract(MentoringContract.of(signed(version(1, on(5), Optional.empty()), 5, 8)))),
                row(
                        "terms agreed afterwards change nothing",
                        "not-allowed",
                        100,
                        amended(disclosure("d-1", 59, Audience.LINE_MANAGER, InformationKind.PHASE))),
                row(
                        "terms agreed on the day allow it",
                        "allowed",
                        100,
                        amended(disclosure("d-1", 60, Audience.LINE_MANAGER, InformationKind.PHASE))),
                row(
                                "two not allowed and one allowed",
                                "not-allowed",
                                100,
                                told(
                                        disclosure(
                                                "d-1", 50, Audience.SPONSOR, InformationKind.THAT_MEETINGS_TAKE_PLACE),
                                        disclosure("d-2", 60, Audience.SPONSOR, InformationKind.CONTENT),
                                        disclosure("d-3", 55, Audience.SPONSOR, InformationKind.GOALS)))
                        .restingOn("1", "d-2", "d-3")
                        .measuring(2, 0),
                row(
                                "the earliest decides how it is put",
                                "without-terms",
                                100,
                                told(
                                        disclosure("d-1", 50, Audience.SPONSOR, InformationKind.CONTENT),
                                        disclosure("d-2", 3, Audience.SPONSOR, InformationKind.CONTENT)))
                        .measuring(2, 0));
    }

    private static RelationshipBuilder told(Disclosure... disclosures) {
        return sound().disclosures(List.of(disclosures));
    }

    private static RelationshipBuilder amended(Disclosure disclosure) {
        ConfidentialityTerms wider = new ConfidentialityTerms(
                List.of(SharingRule.of(Audience.LINE_MANAGER, InformationKind.PHASE)),
                terms().notes(),
                terms().exceptions());
        return told(disclosure)
                .contract(MentoringContract.of(
                        signed(version(1, 5, terms()), 5, 8), signed(version(2, 60, wider), 60, 60)));
    }
}
