/** Reads and writes the records as JSON, and tells every fault with its path. */
module io.github.mentoring4j.jackson {
    requires transitive io.github.mentoring4j.core;
    requires transitive tools.jackson.databind;

    exports io.github.mentoring4j.jackson;

    provides tools.jackson.databind.JacksonModule with
            io.github.mentoring4j.jackson.MentoringModule;
}
