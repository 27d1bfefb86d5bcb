package io.github.mentoring4j.examples.check;

import io.github.mentoring4j.contract.ContractVersion;
import io.github.mentoring4j.ethics.engine.Finding;
import io.github.mentoring4j.ethics.text.FindingTexts;
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.examples.ProgramTexts;
import io.github.mentoring4j.examples.check.CourseDrawing.Band;
import io.github.mentoring4j.examples.check.CourseDrawing.Dot;
import io.github.mentoring4j.examples.check.CourseDrawing.Lane;
import io.github.mentoring4j.examples.check.CourseDrawing.Line;
import io.github.mentoring4j.examples.check.CourseDrawing.Pin;
import io.github.mentoring4j.examples.check.CourseDrawing.Tick;
import io.github.mentoring4j.phase.PhaseEntry;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.relationship.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** Draws the course of one relationship. */
final class CourseArtist {

    private static final int WIDTH = 960;
    private static final int LEFT = 92;
    private static final int MARGIN = 14;
    private static final int HEAD = 22;
    private static final int LAYER = 24;
    private static final int LANE = 28;
    private static final int BAND = 20;
    private static final int PER_LETTER = 7;
    private static final int MONTHS_AHEAD = 6;

    private final ProgramTexts texts;
    private final FindingTexts findings;
    private final MentoringRelationship record;
    private final DayScale scale;
    private final LocalDate lastDay;

    CourseArtist(ReviewWords words, MentoringRelationship record, LocalDate asOf) {
        this.texts = words.texts();
        this.findings = words.findings();
        this.record = record;
        this.lastDay = record.ended().map(Occurrence::on).filter(asOf::isAfter).orElse(asOf);
        this.scale = new DayScale(record.matched().on(), end(asOf), LEFT, WIDTH - MARGIN);
    }

    /** Up to the end of the contract, but not far beyond the day judged by. */
    private LocalDate end(LocalDate asOf) {
        LocalDate most = asOf.plusMonths(MONTHS_AHEAD);
        return record.contract().versions().stream()
                .map(version -> version.term().end())
                .map(end -> end.isAfter(most) ? most : end)
                .filter(asOf::isBefore)
                .max(Comparator.naturalOrder())
                .orElse(asOf);
    }

    /** Draws, with the findings numbered as they stand in the list. */
    CourseDrawing draw(List<Finding> numbered, LocalDate asOf) {
        int layers = new PinBoard(numbered).layers();
        int meetings = HEAD + layers * LAYER + LANE / 2;
        int phases = meetings + LANE / 2 + 4;
        int contracts = phases + LANE;
        int axis = contracts + LANE + 4;
        List<Band> bands = new ArrayList<>(phases(phases));
        bands.addAll(contracts(contracts));
        return new CourseDrawing(
                WIDTH,
                axis + 34,
                LEFT,
                axis,
                texts.text("course.label", record.id().value()),
                List.of(
                        new Lane(meetings + 4, texts.text("course.meetings")),
                        new Lane(phases + 14, texts.text("course.phases")),
                        new Lane(contracts + 14, texts.text("course.contract"))),
                ticks(),
                bands,
                dots(meetings),
                new PinBoard(numbered).pins(meetings),
                lines(asOf));
    }

    private List<Tick> ticks() {
        List<Tick> ticks = new ArrayList<>();
        int year = 0;
        for (LocalDate month : scale.months()) {
            String shown = month.getYear() == year ? "" : Integer.toString(month.getYear());
            year = month.getYear();
            ticks.add(new Tick(scale.at(month), texts.text("month." + month.getMonthValue()), shown));
        }
        return ticks;
    }

    private List<Band> phases(int y) {
        List<Band> bands = new ArrayList<>();
        List<PhaseEntry> entries = record.phases().entries();
        for (int i = 0; i < entries.size(); i++) {
            PhaseEntry entry = entries.get(i);
            LocalDate from = entry.entered().on();
            LocalDate to = i + 1 < entries.size() ? entries.get(i + 1).entered().on() : later(from, lastDay);
            String name = texts.text("phase." + entry.phase().name());
            bands.add(band(y, BAND, from, to, style(entry.phase()), name));
        }
        return bands;
    }

    /** Each version from the day it was agreed on until the next was, or its term is over. */
    private List<Band> contracts(int y) {
        List<Band> bands = new ArrayList<>();
        List<ContractVersion> agreed = record.contract().versions().stream()
                .filter(version -> version.agreedOn().isPresent())
                .toList();
        for (int i = 0; i < agreed.size(); i++) {
            ContractVersion version = agreed.get(i);
            LocalDate from = version.agreedOn().orElseThrow();
            Optional<LocalDate> next = i + 1 < agreed.size() ? agreed.get(i + 1).agreedOn() : Optional.empty();
            LocalDate to = later(
                    from,
                    earlier(version.term().end(), next.orElse(version.term().end())));
            bands.add(band(y, BAND, from, to, "contract", texts.text("course.version", version.number())));
        }
        return bands;
    }

    private Band band(int y, int height, LocalDate from, LocalDate to, String style, String name) {
        int x = scale.at(from);
        int width = Math.max(2, scale.at(to) - x);
        String title = texts.text("course.from-to", name, findings.date(from), findings.date(to));
        return new Band(x, y, width, height, style, name.length() * PER_LETTER + 8 <= width ? name : "", title);
    }

    private List<Dot> dots(int y) {
        List<Dot> dots = new ArrayList<>();
        record.meetings().forEach(meeting -> dots.add(dot(meeting.held().on(), y, "met", "course.met")));
        record.missedMeetings().forEach(missed -> dots.add(dot(missed.due(), y, "missed", "course.missed")));
        return dots;
    }

    private Dot dot(LocalDate day, int y, String style, String key) {
        return new Dot(scale.at(day), y, style, texts.text(key, findings.date(day)));
    }

    private List<Line> lines(LocalDate asOf) {
        List<Line> lines = new ArrayList<>();
        record.ended().map(Occurrence::on).ifPresent(day -> lines.add(line(day, "ended", "course.ended")));
        if (record.ended().isEmpty()) {
            lines.add(line(asOf, "as-of", "course.as-of"));
        }
        return lines;
    }

    private Line line(LocalDate day, String style, String key) {
        int x = scale.at(day);
        boolean onTheLeft = x > (LEFT + WIDTH) / 2;
        return new Line(
                x,
                4,
                style,
                texts.text(key, findings.date(day)),
                onTheLeft ? x - 5 : x + 5,
                onTheLeft ? "end" : "start");
    }

    private static String style(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** The findings on their days, side by side where there is room and above each other where there is none. */
    private final class PinBoard {

        private final List<Place> places = new ArrayList<>();
        private final List<Integer> rightmost = new ArrayList<>();

        private record Place(int x, int layer, int number, Finding finding, LocalDate day) {}

        PinBoard(List<Finding> numbered) {
            Timeline timeline = Timeline.of(record);
            List<Place> all = new ArrayList<>();
            for (int i = 0; i < numbered.size(); i++) {
                Finding finding = numbered.get(i);
                TreeSet<LocalDate> days = new TreeSet<>();
                finding.grounds()
                        .forEach(ground ->
                                timeline.when(ground).map(Occurrence::on).ifPresent(days::add));
                for (LocalDate day : days) {
                    all.add(new Place(scale.at(day), 0, i + 1, finding, day));
                }
            }
            all.sort(Comparator.comparing(Place::x).thenComparing(Place::number).thenComparing(Place::day));
            for (Place place : all) {
                places.add(new Place(place.x(), layer(place.x()), place.number(), place.finding(), place.day()));
            }
        }

        /** The lowest layer in which nothing stands too near. */
        private int layer(int x) {
            for (int layer = 0; layer < rightmost.size(); layer++) {
                if (rightmost.get(layer) + LAYER <= x) {
                    rightmost.set(layer, x);
                    return layer;
                }
            }
            rightmost.add(x);
            return rightmost.size() - 1;
        }

        int layers() {
            return rightmost.size();
        }

        List<Pin> pins(int foot) {
            return places.stream().map(place -> pin(place, foot)).toList();
        }

        private Pin pin(Place place, int foot) {
            int y = HEAD + (layers() - 1 - place.layer()) * LAYER + LAYER / 2;
            String style =
                    place.finding().outcome().name().toLowerCase(Locale.ROOT).replace('_', '-');
            String title = texts.text(
                    "course.pin",
                    Integer.toString(place.number()),
                    findings.title(place.finding().description()),
                    findings.date(place.day()));
            return new Pin(place.x(), y, foot, Integer.toString(place.number()), style, title);
        }
    }
}
