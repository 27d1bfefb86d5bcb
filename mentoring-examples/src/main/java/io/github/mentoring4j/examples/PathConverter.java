package io.github.mentoring4j.examples;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Takes the name of a file or directory; says in words why a text can be none on this machine. */
public final class PathConverter implements ITypeConverter<Path> {

    /** A converter. */
    public PathConverter() {}

    @Override
    public Path convert(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException impossible) {
            throw new TypeConversionException(
                    "this cannot name a file here. If it has letters other than a to z, they are"
                            + " outside the character set of this terminal: set it to UTF-8, for example with LC_ALL=C.UTF-8");
        }
    }
}
