package io.github.mentoring4j.competence;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is on record of the mentor's competence, its limits and its growth.
 *
 * @param areas what the mentor is competent in, in the order of the areas
 * @param referrals where the mentor pointed to others, in the order of ids
 * @param development what the mentor did to develop, in the order of ids
 * @param introduction what the programme asks of mentors before they start, if it says so
 */
public record MentorCompetence(
        List<CompetenceClaim> areas,
        List<Referral> referrals,
        List<DevelopmentActivity> development,
        Optional<IntroductionStatement> introduction) {

    private static final MentorCompetence NONE =
            new MentorCompetence(List.of(), List.of(), List.of(), Optional.empty());

    /**
     * Copies and sorts.
     *
     * @throws InvalidRecordException if an area or an id stands twice within a list
     */
    public MentorCompetence {
        Objects.requireNonNull(introduction, "introduction");
        Invariants.of(MentorCompetence.class)
                .unique("areas", areas, "area", CompetenceClaim::area)
                .unique("referrals", referrals, "id", Referral::id)
                .unique("development", development, "id", DevelopmentActivity::id)
                .orThrow();
        areas = areas.stream()
                .sorted(Comparator.comparing(CompetenceClaim::area))
                .toList();
        referrals =
                referrals.stream().sorted(Comparator.comparing(Referral::id)).toList();
        development = development.stream()
                .sorted(Comparator.comparing(DevelopmentActivity::id))
                .toList();
    }

    /**
     * Nothing on record.
     *
     * @return empty lists
     */
    public static MentorCompetence none() {
        return NONE;
    }

    /**
     * What is on record, where the programme is silent on training.
     *
     * @param areas what the mentor is competent in
     * @param referrals where the mentor pointed to others
     * @param development what the mentor did to develop
     * @return the record
     * @throws InvalidRecordException as the constructor
     */
    public static MentorCompetence of(
            List<CompetenceClaim> areas, List<Referral> referrals, List<DevelopmentActivity> development) {
        return new MentorCompetence(areas, referrals, development, Optional.empty());
    }

    /**
     * This record, with what the programme asks of mentors before they start.
     *
     * @param duty what it asks
     * @param stated when it said so
     * @return a changed copy
     */
    public MentorCompetence under(IntroductionDuty duty, Occurrence stated) {
        IntroductionStatement statement = IntroductionStatement.of(duty, stated);
        return new MentorCompetence(areas, referrals, development, Optional.of(statement));
    }

    /**
     * Whether the mentor is competent in an area on a day.
     *
     * @param area the area
     * @param day any day
     * @return true if that was stated on that day or before
     */
    public boolean covers(CompetenceArea area, LocalDate day) {
        return areas.stream()
                .anyMatch(claim ->
                        claim.area().equals(area) && !claim.stated().on().isAfter(day));
    }

    /**
     * This record as it stood.
     *
     * @param viewpoint from where one looks
     * @return what exists from there; itself if all does
     */
    public MentorCompetence asOf(Viewpoint viewpoint) {
        List<CompetenceClaim> seenAreas = viewpoint.seen(areas, CompetenceClaim::stated);
        List<Referral> seenReferrals = viewpoint.seen(referrals, Referral::made);
        List<DevelopmentActivity> seenDevelopment = viewpoint.seen(development, DevelopmentActivity::done);
        Optional<IntroductionStatement> seenIntroduction =
                introduction.filter(statement -> viewpoint.sees(statement.stated()));
        boolean whole = seenAreas == areas
                && seenReferrals == referrals
                && seenDevelopment == development
                && seenIntroduction.isPresent() == introduction.isPresent();
        return whole ? this : new MentorCompetence(seenAreas, seenReferrals, seenDevelopment, seenIntroduction);
    }

    /**
     * Shows counts alone.
     *
     * @return the counts
     */
    @Override
    public String toString() {
        return "MentorCompetence[areas=" + areas.size() + ", referrals=" + referrals.size() + ", development="
                + development.size() + "]";
    }
}
