package io.github.mentoring4j.examples.page;

import io.github.mentoring4j.examples.ProgramTexts;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/**
 * Renders the program's HTML pages.
 *
 * <p>Whatever stands in the model is escaped. The same model gives the same bytes on every machine. Thread-safe.
 */
public final class Pages {

    private final ProgramTexts texts;
    private final PebbleEngine engine;

    private Pages(ProgramTexts texts) {
        this.texts = texts;
        ClasspathLoader loader = new ClasspathLoader(Pages.class.getClassLoader());
        loader.setPrefix("io/github/mentoring4j/examples/page");
        this.engine = new PebbleEngine.Builder()
                .loader(loader)
                .extension(new PageFunctions(texts))
                .strictVariables(true)
                .defaultLocale(texts.locale())
                .build();
    }

    /**
     * Pages in the language of some texts.
     *
     * @param texts the bundle that templates take their texts from
     * @return the pages
     */
    public static Pages with(ProgramTexts texts) {
        return new Pages(texts);
    }

    /**
     * Renders a page.
     *
     * @param template the name of a template among this package's resources, such as {@code plan.html}
     * @param model what the template shows, by name
     * @return the page
     */
    public String render(String template, Map<String, Object> model) {
        Map<String, Object> all = new HashMap<>(model);
        all.put("lang", texts.languageTag());
        StringWriter page = new StringWriter();
        try {
            engine.getTemplate(template).evaluate(page, all, texts.locale());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return page.toString();
    }
}
