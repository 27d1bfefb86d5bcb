package io.github.mentoring4j.examples.assess;

import io.github.mentoring4j.ethics.programme.ProgrammeRecord;
import io.github.mentoring4j.ethics.standards.AwardScale;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.examples.DayConverter;
import io.github.mentoring4j.examples.ExitCode;
import io.github.mentoring4j.examples.LocaleOption;
import io.github.mentoring4j.examples.check.RelationshipFiles;
import io.github.mentoring4j.examples.input.InputFaults;
import io.github.mentoring4j.examples.input.InputFile;
import io.github.mentoring4j.examples.input.JsonInput;
import io.github.mentoring4j.examples.output.OutputFiles;
import io.github.mentoring4j.jackson.RecordReader;
import io.github.mentoring4j.programme.MentoringProgramme;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds a programme against the six standards, and reports. */
@Command(
        name = "assess",
        description = {
            "Holds a mentoring programme against six standards: score, award level, and what the next level takes.",
            "Names and what was said are in no part of the report, and no group is counted that is so small that one could tell"
                    + " whom it is about."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:done, and no item is breached, whatever the level",
            " 2:bad input: every fault is listed and nothing is written",
            " 3:done, an item is breached"
        })
public final class AssessCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PROGRAMME.json", description = "The record of the programme.")
    @SuppressWarnings("NullAway.Init") // required
    private Path programme;

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "RELATIONSHIP.json",
            description =
                    "Records of all its relationships, one in each file; none before there are any. Their order does not"
                            + " matter.")
    private List<Path> files = List.of();

    @Option(
            names = "--as-of",
            required = true,
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The day to judge by, such as 2026-06-30: what happened later does not exist yet.")
    @SuppressWarnings("NullAway.Init") // required
    private LocalDate asOf;

    @Option(
            names = "--known-by",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "Leave out what was put on record after this day. All is seen unless set.")
    private @Nullable LocalDate knownBy;

    @Option(
            names = "--award",
            paramLabel = "ismcp|FILE.json",
            converter = AwardOption.Converter.class,
            description =
                    "The levels to hold it against: ismcp (the default), or a file that states those of another award.")
    private AwardOption award = AwardOption.ISMCP;

    @Option(
            names = "--format",
            paramLabel = "text|json|html",
            description = "How to write the report: text (the default), json or html.")
    private AssessFormat format = AssessFormat.TEXT;

    @Option(
            names = "--for-lead",
            description = "Add what is for the programme lead alone: whom to ask, and who met whom, by id.")
    private boolean forLead;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write the report; the terminal unless set.")
    private @Nullable Path out;

    @Option(
            names = "--evidence",
            paramLabel = "DIR",
            description =
                    "Write, besides the report, what an assessor asks for: an index, and a page for each standard with"
                            + " every item, its answer and what that rests on.")
    private @Nullable Path evidence;

    @Mixin
    private LocaleOption language = new LocaleOption();

    /** A command not yet told what to do. */
    public AssessCommand() {}

    /**
     * Does it.
     *
     * @return the exit code
     */
    @Override
    public Integer call() {
        InputFaults faults = new InputFaults();
        Optional<AwardScale> scale = award.read(faults);
        Optional<ProgrammeRecord> record = read(faults);
        faults.throwIfAny();
        ProgrammeReview review = ProgrammeReview.of(record.orElseThrow(), viewpoint(), scale.orElseThrow());
        ProgrammeWords words = ProgrammeWords.in(language.locale());
        writeEvidence(review, words);
        show(review, words);
        return review.breached() ? ExitCode.BREACHED : ExitCode.OK;
    }

    /** Reads all files, whatever is wrong with one of them. */
    private Optional<ProgrammeRecord> read(InputFaults faults) {
        Optional<MentoringProgramme> read = InputFile.read(programme, faults)
                .flatMap(file -> JsonInput.read(RecordReader.of(), MentoringProgramme.class, file, faults));
        List<MentoringRelationship> relationships = read.isPresent()
                ? RelationshipFiles.readOf(read.get().id(), files, faults)
                : RelationshipFiles.read(files, faults);
        return faults.isEmpty() ? read.map(it -> ProgrammeRecord.of(it, relationships)) : Optional.empty();
    }

    private void writeEvidence(ProgrammeReview review, ProgrammeWords words) {
        Optional<Path> folder = Optional.ofNullable(evidence);
        if (folder.isPresent()) {
            OutputFiles pages = OutputFiles.sparing(inputs());
            new EvidenceFolder(words).addTo(pages, "", review);
            pages.writeTo(folder.get());
            PrintWriter notes = spec.commandLine().getErr();
            notes.print(words.text("evidence.written", folder.get().resolve(EvidenceFolder.INDEX)) + "\n");
            notes.flush();
        }
    }

    private void show(ProgrammeReview review, ProgrammeWords words) {
        String report = format.render(review, words, forLead);
        PrintWriter terminal = spec.commandLine().getOut();
        Optional<Path> file = Optional.ofNullable(out);
        if (file.isEmpty()) {
            terminal.print(report);
        } else {
            Path directory = Optional.ofNullable(file.get().getParent()).orElse(Path.of("."));
            OutputFiles.sparing(inputs())
                    .add(file.get().toFile().getName(), report)
                    .writeTo(directory);
            terminal.print(words.text("summary", words.level(review), file.get()) + "\n");
        }
    }

    private Viewpoint viewpoint() {
        Viewpoint viewpoint = Viewpoint.asOf(asOf);
        return knownBy == null ? viewpoint : viewpoint.knownBy(knownBy);
    }

    private List<Path> inputs() {
        List<Path> inputs = new ArrayList<>(files);
        inputs.add(programme);
        award.file().ifPresent(inputs::add);
        return inputs;
    }
}
