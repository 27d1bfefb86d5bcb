package io.github.mentoring4j.validation;

import java.util.Locale;

/**
 * The kinds of fault that a value from outside can have.
 *
 * <p>Each has a text in every language of {@link FaultTexts}; the numbered arguments are listed with each code.
 */
public enum FaultCode {
    /** Nothing is there, and something must be. */
    REQUIRED,
    /** The text is empty or white space only. */
    BLANK,
    /** The text is longer than it may be: {0} the greatest length in characters. */
    TOO_LONG,
    /** The text holds a character that may not stand there, such as a line break or white space at an end. */
    ILLEGAL_CHARACTER,
    /** The number lies outside what is permitted: {0} the smallest, {1} the greatest. */
    OUT_OF_RANGE,
    /** The number is too small: {0} the smallest. */
    TOO_SMALL,
    /** The number is too great: {0} the greatest. */
    TOO_GREAT,
    /** The collection or the text has the wrong size: {0} the smallest, {1} the greatest. */
    WRONG_SIZE,
    /** The text is not a whole number. */
    NOT_A_WHOLE_NUMBER,
    /** The text is not a number. */
    NOT_A_NUMBER,
    /** The text is not a date in ISO form, such as 2026-08-17. */
    NOT_A_DATE,
    /** The text is not a length of time in ISO form, such as PT1H30M. */
    NOT_A_DURATION,
    /** The value is none of those permitted: {0} the permitted ones. */
    NOT_ONE_OF,
    /** The same id stands here and elsewhere: {0} the id, {1} where it stood first. */
    DUPLICATE,
    /** The same element stands here and elsewhere in a set: {0} where it stood first. */
    REPEATED_ELEMENT,
    /** The parts are sound but do not fit together: {0} the record that does not take them. */
    NOT_ACCEPTED,
    /** The id names nothing that is known: {0} the id, {1} what it should name. */
    UNKNOWN_REFERENCE,
    /** The id names nothing that is on record: {0} what it should name. */
    DANGLING_REFERENCE,
    /** The date lies before another that it must not precede: {0} the other. */
    TOO_EARLY,
    /** It was put on record before another on which it rests: {0} the other. */
    RECORDED_TOO_EARLY,
    /** What is named came to be only later: {0} what it should have been among by then. */
    NOT_YET,
    /** What is named was put on record only later: {0} what it should have been on record among by then. */
    NOT_YET_ON_RECORD,
    /** The date does not lie after another that it must follow: {0} the other. */
    NOT_LATER,
    /** It lies after the end of the relationship. */
    AFTER_THE_END,
    /** It can be only when the relationship has ended. */
    NOT_ENDED,
    /** It can be but once, and is on record already. */
    ALREADY_ON_RECORD,
    /** There is no contract that both have signed. */
    NO_CONTRACT_IN_FORCE,
    /** What is in force cannot be built upon while a later version may replace it: {0} the number of that version. */
    AMENDMENT_PENDING,
    /** The step requires something that is not on record: {0} what. */
    REQUIREMENT_MISSING,
    /** The date lies outside a span of time: {0} the span. */
    OUTSIDE,
    /** There is more of it than fits into a span of time: {0} the span. */
    DOES_NOT_FIT,
    /** A constraint of somebody's own does not accept it: {0} the constraint's name. */
    UNACCEPTABLE,
    /** The two must differ: {0} the other one. */
    MUST_DIFFER,
    /** The step is not permitted from where things stand: {0} the step, {1} where things stand. */
    ILLEGAL_STEP,
    /** The numbering has a gap or does not start at one: {0} the number expected. */
    OUT_OF_SEQUENCE,
    /** The value has the wrong type: {0} the type expected, {1} the type found. */
    WRONG_TYPE,
    /** The property is not known: {0} the known ones. */
    UNKNOWN_PROPERTY,
    /** The property stands more than once. */
    REPEATED_PROPERTY,
    /** Two statements contradict each other: {0} where the other stands. */
    CONTRADICTION,
    /** The collection holds too few: {0} the smallest number. */
    TOO_FEW,
    /** The collection holds too many: {0} the greatest number. */
    TOO_MANY,
    /** More pairs are demanded for somebody than they have places: {0} how many they have. */
    CAPACITY_EXCEEDED,
    /** The file cannot be read as JSON: {0} the line, {1} the column. */
    NOT_JSON,
    /** The file may be JSON, but not of a size that is read: {0} the line, {1} the column. */
    BEYOND_LIMITS,
    /** The file is not UTF-8: {0} the number of the first byte that is not. */
    NOT_UTF_8,
    /** The file is empty. */
    EMPTY_FILE,
    /** The file does not exist or may not be read. */
    UNREADABLE_FILE,
    /** The directory cannot be made or written to. */
    UNWRITABLE_DIRECTORY,
    /** What is to be written would replace what was read: {0} the file that was read. */
    REPLACES_INPUT,
    /** The directory holds files that what is to be written could replace. */
    OCCUPIED_DIRECTORY,
    /** A column is named that a file does not have: {0} the column, {1} the file, from {2} on the columns there are. */
    MISSING_COLUMN,
    /** The file has a header and nothing below it. */
    NO_ROWS,
    /** An entry of a list of people names nobody known: {0} its place from one, {1} what it should name. */
    UNKNOWN_PERSON,
    /** The column stands more than once. */
    REPEATED_COLUMN,
    /** The row has the wrong number of cells: {0} the number expected, {1} the number found. */
    WRONG_NUMBER_OF_CELLS,
    /** The file breaks off inside a quoted cell or is otherwise not CSV. */
    NOT_CSV;

    /**
     * The name of this code in message bundles and in reports, such as {@code out-of-range}.
     *
     * @return lower-case words joined with hyphens; stable once released
     */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
