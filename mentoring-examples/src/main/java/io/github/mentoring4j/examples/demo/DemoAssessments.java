package io.github.mentoring4j.examples.demo;

import io.github.mentoring4j.ethics.programme.ProgrammeRecord;
import io.github.mentoring4j.ethics.standards.AwardScale;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.examples.assess.EvidenceFolder;
import io.github.mentoring4j.examples.assess.ProgrammePage;
import io.github.mentoring4j.examples.assess.ProgrammeReview;
import io.github.mentoring4j.examples.assess.ProgrammeWords;
import io.github.mentoring4j.examples.output.OutputFiles;
import io.github.mentoring4j.jackson.RecordWriter;
import io.github.mentoring4j.programme.MentoringProgramme;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The programme held against the six standards at the start, midway and at the end.
 *
 * @param programme its record
 * @param reviews what was found, by the day that it was looked at from
 */
record DemoAssessments(MentoringProgramme programme, Map<Moment, ProgrammeReview> reviews) {

    static final String PROGRAMME = "programme.json";
    static final String EVIDENCE = "evidence";

    /** Copies the map. */
    DemoAssessments {
        reviews = Map.copyOf(reviews);
    }

    /** When the programme is looked at. */
    enum Moment {
        /** All is planned, and nothing has happened. */
        START(ProgrammeYear.TERM.start()),
        /** The evaluation of winter is due. */
        MIDWAY(ProgrammeYear.MIDWAY),
        /** The programme lead looks back. */
        END(ProgrammeYear.AS_OF);

        private final LocalDate day;

        Moment(LocalDate day) {
            this.day = day;
        }

        LocalDate day() {
            return day;
        }

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        String page() {
            return "assessment-" + key() + ".html";
        }
    }

    static DemoAssessments of(Story story, String title) {
        MentoringProgramme programme = new ProgrammeCourse(story.relationships()).programme(title);
        ProgrammeRecord record = ProgrammeRecord.of(programme, story.relationships());
        Map<Moment, ProgrammeReview> reviews = new LinkedHashMap<>();
        for (Moment moment : Moment.values()) {
            reviews.put(moment, ProgrammeReview.of(record, Viewpoint.asOf(moment.day()), AwardScale.ismcp()));
        }
        return new DemoAssessments(programme, reviews);
    }

    ProgrammeReview at(Moment moment) {
        return reviews.getOrDefault(moment, reviews.values().iterator().next());
    }

    void addTo(OutputFiles files, Locale locale) {
        ProgrammeWords words = ProgrammeWords.in(locale);
        files.add(PROGRAMME, RecordWriter.of().write(programme));
        for (Moment moment : Moment.values()) {
            files.add(moment.page(), new ProgrammePage(words).render(at(moment), true));
        }
        new EvidenceFolder(words).addTo(files, EVIDENCE + "/", at(Moment.END));
    }

    /** The moments in order. */
    static List<Moment> moments() {
        return List.of(Moment.values());
    }

    /** Shows the programme's id. */
    @Override
    public String toString() {
        return "DemoAssessments[" + programme.id() + "]";
    }
}
