package io.github.mentoring4j.testkit.json;

import java.util.ArrayList;
import java.util.List;

/**
 * A value in a JSON document.
 *
 * @param path property names and positions; empty for the whole
 * @param first the character that it begins with
 * @param start where it begins
 * @param end where it has ended
 */
record JsonPlace(String path, char first, int start, int end) {

    /** All values in a document that is well formed, whatever stands in which comes after its parts. */
    static List<JsonPlace> of(String json) {
        Scan scan = new Scan(json);
        scan.value("");
        return List.copyOf(scan.places);
    }

    boolean isObject() {
        return first == '{';
    }

    boolean isScalar() {
        return first != '{' && first != '[';
    }

    /** The document with another value here. */
    String replaced(String json, String value) {
        return json.substring(0, start) + value + json.substring(end);
    }

    /** The document with a property more in this object. */
    String with(String json, String name, String value) {
        String rest = json.substring(start + 1);
        String comma = rest.stripLeading().startsWith("}") ? "" : ",";
        return json.substring(0, start + 1) + "\"" + name + "\":" + value + comma + rest;
    }

    /** Walks through a document once. */
    private static final class Scan {

        private final String json;
        private final List<JsonPlace> places = new ArrayList<>();
        private int at;

        Scan(String json) {
            this.json = json;
        }

        void value(String path) {
            int start = skip();
            char first = json.charAt(start);
            if (first == '{' || first == '[') {
                parts(path, first == '{');
            } else if (first == '"') {
                string();
            } else {
                while (at < json.length()
                        && "]},".indexOf(json.charAt(at)) < 0
                        && !Character.isWhitespace(json.charAt(at))) {
                    at++;
                }
            }
            places.add(new JsonPlace(path, first, start, at));
        }

        private void parts(String path, boolean object) {
            at++;
            for (int position = 0; "]}".indexOf(json.charAt(skip())) < 0; position++) {
                if (object) {
                    String name = string();
                    skip();
                    at++;
                    value(path.isEmpty() ? name : path + "." + name);
                } else {
                    value(path + "[" + position + "]");
                }
                if (json.charAt(skip()) == ',') {
                    at++;
                }
            }
            at++;
        }

        /** What stands between the quotes, with its escapes. */
        private String string() {
            int start = skip() + 1;
            at = start;
            while (json.charAt(at) != '"') {
                at += json.charAt(at) == '\\' ? 2 : 1;
            }
            at++;
            return json.substring(start, at - 1);
        }

        private int skip() {
            while (Character.isWhitespace(json.charAt(at))) {
                at++;
            }
            return at;
        }
    }
}
