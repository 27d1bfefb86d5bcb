package io.github.mentoring4j.jackson;

import org.jspecify.annotations.Nullable;

/**
 * Where in a document: a chain of steps from the root, put into words only when a fault needs it.
 *
 * @param parent the place around it; null for the root
 * @param name the property's name; null for an element of a list
 * @param position the element's position
 */
record Place(@Nullable Place parent, @Nullable String name, int position) {

    static final Place ROOT = new Place(null, null, 0);

    Place property(String property) {
        return new Place(this, property, 0);
    }

    Place element(int element) {
        return new Place(this, null, element);
    }

    /** The path as {@link io.github.mentoring4j.validation.Fault} has it; the root's is empty. */
    String path() {
        if (parent == null) {
            return "";
        }
        return name == null ? JsonPath.element(parent.path(), position) : JsonPath.property(parent.path(), name);
    }
}
