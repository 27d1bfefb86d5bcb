package io.github.mentoring4j.ethics.text;

import io.github.mentoring4j.text.Language;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** Patterns by key, from several bundles of which the first that has a key wins. Immutable. */
final class Phrases {

    private final List<ResourceBundle> bundles;

    private Phrases(List<ResourceBundle> bundles) {
        this.bundles = List.copyOf(bundles);
    }

    static Phrases in(Locale locale) {
        Locale language = Language.of(locale).locale();
        return new Phrases(List.of(
                ResourceBundle.getBundle("io.github.mentoring4j.ethics.text.rules", language),
                ResourceBundle.getBundle("io.github.mentoring4j.ethics.text.programme", language),
                ResourceBundle.getBundle("io.github.mentoring4j.ethics.text.words", language)));
    }

    Phrases and(ResourceBundle more) {
        List<ResourceBundle> all = new ArrayList<>();
        all.add(more);
        all.addAll(bundles);
        return new Phrases(all);
    }

    boolean has(String key) {
        return bundles.stream().anyMatch(bundle -> bundle.containsKey(key));
    }

    /** The pattern filled in, or empty if no bundle has the key. Arguments are strings, so that no number is formatted. */
    Optional<String> find(String key, Object... arguments) {
        return bundles.stream()
                .filter(bundle -> bundle.containsKey(key))
                .findFirst()
                .map(bundle -> new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments));
    }

    /** The pattern filled in; the bare key for a rule set that brought no texts. */
    String say(String key, Object... arguments) {
        return find(key, arguments).orElse(key);
    }
}
