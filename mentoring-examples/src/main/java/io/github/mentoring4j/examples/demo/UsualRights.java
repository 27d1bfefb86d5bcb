package io.github.mentoring4j.examples.demo;

import static io.github.mentoring4j.examples.demo.ProgrammeYear.workday;

import io.github.mentoring4j.confidentiality.Audience;
import io.github.mentoring4j.confidentiality.Disclosure;
import io.github.mentoring4j.confidentiality.DisclosureId;
import io.github.mentoring4j.confidentiality.InformationKind;
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.interest.Benefit;
import io.github.mentoring4j.interest.BenefitId;
import io.github.mentoring4j.interest.BenefitKind;
import io.github.mentoring4j.interest.InterestStatement;
import io.github.mentoring4j.interest.Interests;
import io.github.mentoring4j.interest.StatementId;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.rights.Acknowledgement;
import io.github.mentoring4j.rights.AcknowledgementId;
import io.github.mentoring4j.rights.Rights;
import java.time.LocalDate;
import java.util.List;

/** What the two are asked and told at the beginning, and what they may pass on. */
final class UsualRights {

    private UsualRights() {}

    static Interests interests(Appointments appointments) {
        Variety variety = appointments.variety();
        LocalDate asked = workday(ProgrammeYear.MATCHED.plusDays(1));
        List<Benefit> benefits = variety.oneIn(9, "token")
                ? List.of(Benefit.of(
                        BenefitId.of("b1"),
                        BenefitKind.GIFT,
                        Party.MENTEE,
                        Occurrence.of(LocalDate.of(2025, 12, 15).plusDays(variety.below(4, "given"))),
                        variety.between(12, 40, "worth") * 10))
                : List.of();
        return Interests.of(
                List.of(
                        statement("s1", Party.MENTOR, asked.plusDays(variety.below(3, "mentor asked"))),
                        statement("s2", Party.MENTEE, asked.plusDays(variety.below(3, "mentee asked")))),
                List.of(),
                benefits);
    }

    private static InterestStatement statement(String id, Party by, LocalDate day) {
        return InterestStatement.of(StatementId.of(id), by, Occurrence.of(day));
    }

    static Rights rights(Appointments appointments) {
        LocalDate spring = ProgrammeYear.SPRING_VERSION_FROM;
        LocalDate toldAgain = workday(spring.plusDays(appointments.variety().below(24, "spring")));
        return Rights.of(
                ProgrammeYear.PROCEDURE,
                List.of(
                        acknowledgement("a1", appointments.first(), ProgrammeYear.FIRST_VERSION),
                        acknowledgement("a2", toldAgain, ProgrammeYear.SPRING_VERSION)),
                List.of());
    }

    private static Acknowledgement acknowledgement(String id, LocalDate day, String version) {
        return Acknowledgement.of(AcknowledgementId.of(id), Occurrence.of(day), version);
    }

    static List<Disclosure> disclosures(Appointments appointments) {
        Variety variety = appointments.variety();
        if (!variety.oneIn(4, "told")) {
            return List.of();
        }
        Occurrence when = Occurrence.of(workday(LocalDate.of(2026, 1, 12).plusDays(variety.below(10, "told on"))));
        return List.of(Disclosure.of(
                DisclosureId.of("d1"),
                when,
                Party.MENTEE,
                Audience.PROGRAMME_LEAD,
                InformationKind.THAT_MEETINGS_TAKE_PLACE));
    }
}
