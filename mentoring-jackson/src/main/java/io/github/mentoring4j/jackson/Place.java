package io.github.mentoring4j.jackson;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where in a document: a chain of steps from the root, put into words only when a fault needs it. */
final class Place {

    static final Place ROOT = new Place(null, "", false);

    private static final int LONGEST_NAME = 60;
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}_][\\p{L}\\p{Nd}_-]*");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}]");

    private final @Nullable Place parent;
    private final String step;
    private final boolean isElement;

    private Place(@Nullable Place parent, String step, boolean isElement) {
        this.parent = parent;
        this.step = step;
        this.isElement = isElement;
    }

    Place property(String name) {
        return new Place(this, name, false);
    }

    Place element(int position) {
        return new Place(this, "[" + position + "]", true);
    }

    /** The path as {@link io.github.mentoring4j.validation.Fault} has it; the root's is empty. */
    String path() {
        Deque<Place> steps = new ArrayDeque<>();
        for (Place place = this; place.parent != null; place = place.parent) {
            steps.push(place);
        }
        StringBuilder path = new StringBuilder();
        steps.forEach(place -> place.appendTo(path));
        return path.toString();
    }

    private void appendTo(StringBuilder path) {
        if (isElement) {
            path.append(step);
        } else if (step.length() <= LONGEST_NAME && PLAIN.matcher(step).matches()) {
            path.append(path.isEmpty() ? "" : ".").append(step);
        } else {
            path.append("[\"").append(shortened(step)).append("\"]");
        }
    }

    /** A name from the document, made fit for one line of a terminal. */
    private static String shortened(String name) {
        String visible = CONTROL.matcher(name).replaceAll("\uFFFD");
        return visible.length() <= LONGEST_NAME ? visible : visible.substring(0, LONGEST_NAME) + "…";
    }
}
