/** Generators and assertions for property-based tests over the records. */
module io.github.mentoring4j.testkit {
    requires transitive io.github.mentoring4j.core;
    requires transitive io.github.mentoring4j.matching;
    requires transitive io.github.mentoring4j.ethics;
    requires transitive net.jqwik.api;
    requires transitive org.assertj.core;

    exports io.github.mentoring4j.testkit;
    exports io.github.mentoring4j.testkit.assertions;
    exports io.github.mentoring4j.testkit.ethics;
    exports io.github.mentoring4j.testkit.json;
    exports io.github.mentoring4j.testkit.matching;
    exports io.github.mentoring4j.testkit.operations;
    exports io.github.mentoring4j.testkit.records;
    exports io.github.mentoring4j.testkit.samples;

    provides net.jqwik.api.providers.ArbitraryProvider with
            io.github.mentoring4j.testkit.records.MentoringArbitraryProvider;
}
