package io.github.mentoring4j.jackson;

import java.util.regex.Pattern;

/**
 * Paths into a document, as the faults of {@link RecordReader} have them: {@code mentors.attributes.grade}, {@code must[0]},
 * {@code scales["years here"]}. For applications that find further faults in what was read.
 */
public final class JsonPath {

    private static final int LONGEST_NAME = 60;
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}_][\\p{L}\\p{Nd}_-]*");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}]");

    private JsonPath() {}

    /**
     * The path of a property.
     *
     * @param parent the path of the object; empty for the root
     * @param name the property's name; quoted if it is not a plain word, cut if it is long, freed of control characters
     * @return the path
     */
    public static String property(String parent, String name) {
        if (name.length() <= LONGEST_NAME && PLAIN.matcher(name).matches()) {
            return parent.isEmpty() ? name : parent + "." + name;
        }
        String visible = CONTROL.matcher(name).replaceAll("\uFFFD");
        String cut = visible.length() <= LONGEST_NAME ? visible : visible.substring(0, LONGEST_NAME) + "…";
        return parent + "[\"" + cut + "\"]";
    }

    /**
     * The path of an element.
     *
     * @param parent the path of the list; empty for the root
     * @param position the element's position, from 0
     * @return the path
     */
    public static String element(String parent, int position) {
        return parent + "[" + position + "]";
    }
}
