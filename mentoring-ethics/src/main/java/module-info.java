/**
 * Is this relationship sound? A rule engine, and the twelve guidelines as its rules.
 *
 * <p>Start with {@link io.github.mentoring4j.ethics.guidelines}; what it finds, {@link io.github.mentoring4j.ethics.text} puts
 * into words; {@link io.github.mentoring4j.ethics.engine} is for codes of your own.
 */
module io.github.mentoring4j.ethics {
    requires transitive io.github.mentoring4j.core;
    requires static jakarta.validation;
    requires org.slf4j;

    exports io.github.mentoring4j.ethics.engine;
    exports io.github.mentoring4j.ethics.guidelines;
    exports io.github.mentoring4j.ethics.text;
    exports io.github.mentoring4j.ethics.validation;
}
