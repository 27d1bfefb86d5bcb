package io.github.mentoring4j.jackson;

import java.util.Iterator;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Tree to text, in the one canonical form that {@link RecordWriter} promises. */
final class TreePrinter {

    /** The width up to which a list of plain values stays on one line, in characters. */
    private static final int WIDTH = 100;

    private static final String INDENT = "  ";

    private final StringBuilder out = new StringBuilder();

    private TreePrinter() {}

    static String print(JsonNode tree) {
        TreePrinter printer = new TreePrinter();
        printer.value(tree, 0);
        return printer.out.append('\n').toString();
    }

    private void value(JsonNode node, int depth) {
        if (node.isObject()) {
            object(node, depth);
        } else if (node.isArray()) {
            array(node, depth);
        } else if (node.isString()) {
            text(node.stringValue());
        } else {
            out.append(node.isNull() ? "null" : node.asString());
        }
    }

    private void object(JsonNode node, int depth) {
        if (node.isEmpty()) {
            out.append("{}");
            return;
        }
        char before = '{';
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            out.append(before);
            newLine(depth + 1);
            text(property.getKey());
            out.append(": ");
            value(property.getValue(), depth + 1);
            before = ',';
        }
        newLine(depth);
        out.append('}');
    }

    private void array(JsonNode node, int depth) {
        if (isPlain(node)) {
            int start = out.length();
            elements(node, depth, false);
            if (out.length() - start + INDENT.length() * depth <= WIDTH) {
                return;
            }
            out.setLength(start);
        }
        elements(node, depth, true);
    }

    private void elements(JsonNode node, int depth, boolean lines) {
        out.append('[');
        for (Iterator<JsonNode> elements = node.iterator(); elements.hasNext(); ) {
            if (lines) {
                newLine(depth + 1);
            }
            value(elements.next(), depth + 1);
            if (elements.hasNext()) {
                out.append(lines ? "," : ", ");
            }
        }
        if (lines) {
            newLine(depth);
        }
        out.append(']');
    }

    private static boolean isPlain(JsonNode array) {
        for (JsonNode element : array) {
            if (element.isContainer()) {
                return false;
            }
        }
        return true;
    }

    private void newLine(int depth) {
        out.append('\n').append(INDENT.repeat(depth));
    }

    private void text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> character(text, i, c);
            }
        }
        out.append('"');
    }

    /** Escapes what JSON forbids, and halves of surrogate pairs, which UTF-8 cannot carry. */
    private void character(String text, int position, char c) {
        if (c < 0x20 || c == 0x7f || isLoneSurrogate(text, position, c)) {
            out.append("\\u").append(Integer.toHexString(0x10000 | c), 1, 5);
        } else {
            out.append(c);
        }
    }

    private static boolean isLoneSurrogate(String text, int position, char c) {
        if (Character.isHighSurrogate(c)) {
            return position + 1 == text.length() || !Character.isLowSurrogate(text.charAt(position + 1));
        }
        return Character.isLowSurrogate(c) && (position == 0 || !Character.isHighSurrogate(text.charAt(position - 1)));
    }
}
