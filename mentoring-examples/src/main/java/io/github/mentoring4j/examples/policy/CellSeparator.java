package io.github.mentoring4j.examples.policy;

/** What stands between the cells of a CSV file. */
public enum CellSeparator {
    /** A comma. */
    COMMA(','),
    /** A semicolon, as spreadsheets write it where the comma is for decimals. */
    SEMICOLON(';'),
    /** A tab. */
    TAB('\t');

    private final char character;

    CellSeparator(char character) {
        this.character = character;
    }

    /**
     * The character.
     *
     * @return what stands in the file
     */
    public char character() {
        return character;
    }
}
