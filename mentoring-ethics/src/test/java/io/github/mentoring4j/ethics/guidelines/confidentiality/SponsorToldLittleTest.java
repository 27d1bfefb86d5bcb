package io.github.mentoring4j.ethics.guidelines.confidentiality;

import static io.github.mentoring4j.ethics.record.Records.bare;
import static io.github.mentoring4j.ethics.record.Records.on;
import static io.github.mentoring4j.ethics.record.Records.signed;
import static io.github.mentoring4j.ethics.record.Records.sound;
import static io.github.mentoring4j.ethics.record.Records.version;

import io.github.mentoring4j.confidentiality.Audience;
import io.github.mentoring4j.confidentiality.ConfidentialityTerms;
import io.github.mentoring4j.confidentiality.ExceptionGround;
import io.github.mentoring4j.confidentiality.InformationKind;
import io.github.mentoring4j.confidentiality.NotesHandling;
import io.github.mentoring4j.confidentiality.SharingRule;
import io.github.mentoring4j.contract.MentoringContract;
import io.github.mentoring4j.ethics.guidelines.RuleContract;
import io.github.mentoring4j.relationship.RelationshipBuilder;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class SponsorToldLittleTest extends RuleContract {

    SponsorToldLittleTest() {
        super("G02-sponsor-told-little");
    }

    @Override
    protected List<Row> table() {
        return List.of(
                row("the sponsor hears that they meet", "hears-little", 100, sound()),
                row("the sponsor hears nothing", "hears-little", 100, under()),
                row(
                        "somebody else hears more",
                        "hears-little",
                        100,
                        under(SharingRule.of(Audience.SUPERVISOR, InformationKind.CONTENT))),
                row(
                        "the sponsor hears the goals as well",
                        "hears-more",
                        100,
                        under(SharingRule.of(
                                Audience.SPONSOR, InformationKind.THAT_MEETINGS_TAKE_PLACE, InformationKind.GOALS))),
                row(
                        "the sponsor hears the phase alone",
                        "hears-more",
                        100,
                        under(SharingRule.of(Audience.SPONSOR, InformationKind.PHASE))),
                row(
                        "a contract in force without terms",
                        "no-terms-in-force",
                        100,
                        bare().contract(MentoringContract.of(signed(version(1, on(5), Optional.empty()), 5, 8)))),
                row(
                        "the sponsor heard the phase, and it is over",
                        "heard-more",
                        100,
                        under(SharingRule.of(Audience.SPONSOR, InformationKind.PHASE))
                                .ended(on(50))),
                row("the sponsor heard nothing, and it is over", "hears-little", 100, under().ended(on(50))),
                row("over without a contract", "ended-without-terms", 100, bare().ended(on(50))),
                row("the day before the second signature", "no-terms-in-force", 7, sound()),
                row("the day of the second signature", "hears-little", 8, sound()),
                row("nothing but the match", "no-terms-in-force", 100, bare()));
    }

    private static RelationshipBuilder under(SharingRule... sharing) {
        ConfidentialityTerms terms =
                ConfidentialityTerms.of(List.of(sharing), NotesHandling.NO_NOTES, Set.of(ExceptionGround.COURT_ORDER));
        return bare().contract(MentoringContract.of(signed(version(1, 5, terms), 5, 8)));
    }
}
