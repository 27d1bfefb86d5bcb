/**
 * Is this relationship sound, and is this programme built to work? A rule engine, and the twelve guidelines and six standards as its
 * rules.
 *
 * <p>Start with {@link io.github.mentoring4j.ethics.guidelines} or {@link io.github.mentoring4j.ethics.standards}; what it finds, {@link io.github.mentoring4j.ethics.text} puts
 * into words; {@link io.github.mentoring4j.ethics.engine} is for codes of your own.
 */
module io.github.mentoring4j.ethics {
    requires transitive io.github.mentoring4j.core;
    requires static jakarta.validation;
    requires org.slf4j;

    exports io.github.mentoring4j.ethics.engine;
    exports io.github.mentoring4j.ethics.followup;
    exports io.github.mentoring4j.ethics.guidelines;
    exports io.github.mentoring4j.ethics.programme;
    exports io.github.mentoring4j.ethics.quality;
    exports io.github.mentoring4j.ethics.standards;
    exports io.github.mentoring4j.ethics.text;
    exports io.github.mentoring4j.ethics.validation;
}
