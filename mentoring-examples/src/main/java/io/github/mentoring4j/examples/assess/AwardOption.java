package io.github.mentoring4j.examples.assess;

import io.github.mentoring4j.ethics.standards.AwardScale;
import io.github.mentoring4j.examples.PathConverter;
import io.github.mentoring4j.examples.input.InputFaults;
import io.github.mentoring4j.examples.input.InputFile;
import io.github.mentoring4j.examples.input.JsonInput;
import io.github.mentoring4j.jackson.RecordReader;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * The levels to hold a programme against.
 *
 * @param file the file that states them; empty for those of ISMCP
 */
record AwardOption(Optional<Path> file) {

    static final AwardOption ISMCP = new AwardOption(Optional.empty());

    /** Reads the levels. */
    Optional<AwardScale> read(InputFaults faults) {
        return file.isEmpty()
                ? Optional.of(AwardScale.ismcp())
                : file.flatMap(path -> InputFile.read(path, faults))
                        .flatMap(input -> JsonInput.read(RecordReader.of(), AwardScale.class, input, faults));
    }

    /** Takes the name of an award or of a file. */
    static final class Converter implements ITypeConverter<AwardOption> {

        @Override
        public AwardOption convert(String award) {
            return switch (award) {
                case "ismcp" -> ISMCP;
                case "ismpe" ->
                    throw new TypeConversionException(
                            "the thresholds of ISMPE are not public; whoever holds them states them in a file, such as"
                                    + " {\"name\": \"ISMPE\", \"levels\": [{\"key\": \"bronze\", \"overall\": 70, \"each\": 60}]}");
                default -> new AwardOption(Optional.of(new PathConverter().convert(award)));
            };
        }
    }
}
