package io.github.mentoring4j.jackson;

import java.util.Objects;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * Makes an application's own mapper read and write the library's types as {@link RecordReader} and {@link RecordWriter} do:
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new MentoringModule()).build();
 * Course course = mapper.readValue(json, Course.class); // a record of the application's that holds relationships
 * }</pre>
 *
 * <p>It answers for the records, enums and sealed interfaces of {@code io.github.mentoring4j}, ids included, wherever they stand:
 * as the whole document, in an application's classes, in lists, as values and keys of maps. The application's own types stay
 * Jackson's. It is found as a service too, by {@code JsonMapper.builder().findAndAddModules()}.
 *
 * <p><b>How the library's types look does not depend on the mapper.</b> Naming strategies, date formats, inclusion rules and
 * leniencies end where one of them begins; a property that it does not know is a fault whatever {@code
 * FAIL_ON_UNKNOWN_PROPERTIES} says, since leaving out part of a record would change what it records. JSON's null is, as Jackson has
 * it, a Java null, except where the type has a {@code none()}.
 *
 * <p><b>A record of a sealed interface</b> says its {@code type} unless its own class is the declared type of the property, list or
 * map it stands in: Jackson goes by a value's class, and what it writes must be readable as the interface. It is read with or without.
 *
 * <p><b>What is wrong</b> with a value comes in one {@link RefusedJsonException}, all faults with their paths. Text that is not
 * JSON where the mapper itself is reading, outside the library's types, is told by Jackson in Jackson's words, which may quote it;
 * for documents in confidence, {@link RecordReader} is the stricter border.
 *
 * <p>Immutable and thread-safe; one can serve many mappers.
 */
public final class MentoringModule extends JacksonModule {

    private final RecordMapping mapping;

    /** The module by the standard mapping. */
    public MentoringModule() {
        this(RecordMapping.standard());
    }

    /**
     * The module by a mapping.
     *
     * @param mapping how the library's types look as JSON
     */
    public MentoringModule(RecordMapping mapping) {
        this.mapping = Objects.requireNonNull(mapping, "mapping");
    }

    /**
     * The name of the module.
     *
     * @return the name of the Java module that it is in
     */
    @Override
    public String getModuleName() {
        return "io.github.mentoring4j.jackson";
    }

    /**
     * The version, which the module does not tell.
     *
     * @return Jackson's unknown version
     */
    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    /**
     * Called by a mapper that the module is added to.
     *
     * @param context takes what the module brings
     */
    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new LibrarySerializers(mapping));
        context.addDeserializers(new LibraryDeserializers(mapping));
        context.addKeySerializers(new LibraryKeySerializers(mapping));
        context.addKeyDeserializers(new LibraryKeyDeserializers(mapping));
    }
}
