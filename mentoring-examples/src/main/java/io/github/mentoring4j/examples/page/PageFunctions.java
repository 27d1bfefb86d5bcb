package io.github.mentoring4j.examples.page;

import io.github.mentoring4j.examples.ProgramTexts;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What templates can call: {@code t} for texts and {@code n} for numbers. What they give is escaped like all else. */
final class PageFunctions extends AbstractExtension {

    private final ProgramTexts texts;

    PageFunctions(ProgramTexts texts) {
        this.texts = texts;
    }

    @Override
    public Map<String, Function> getFunctions() {
        return Map.of("t", new Text(), "n", new WholeNumber());
    }

    /** A text by its key and numbered arguments. */
    private final class Text implements Function {

        @Override
        public List<String> getArgumentNames() {
            // Pebble leaves arguments without names to the function, under their numbers.
            return List.of();
        }

        @Override
        public Object execute(Map<String, Object> given, PebbleTemplate self, EvaluationContext context, int line) {
            List<Object> arguments = new ArrayList<>();
            for (int i = 0; given.containsKey(Integer.toString(i)); i++) {
                arguments.add(given.get(Integer.toString(i)));
            }
            return texts.text(
                    arguments.get(0).toString(),
                    arguments.subList(1, arguments.size()).toArray());
        }
    }

    /** A number as the language writes it. */
    private final class WholeNumber implements Function {

        @Override
        public List<String> getArgumentNames() {
            return List.of("value");
        }

        @Override
        public Object execute(Map<String, Object> given, PebbleTemplate self, EvaluationContext context, int line) {
            return NumberFormat.getIntegerInstance(texts.locale()).format(given.get("value"));
        }
    }
}
