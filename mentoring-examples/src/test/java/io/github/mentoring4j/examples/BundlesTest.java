package io.github.mentoring4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundlesTest {

    private static Properties read(String name) throws IOException {
        Properties properties = new Properties();
        try (InputStreamReader reader = new InputStreamReader(
                Objects.requireNonNull(Mentoring.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    @ParameterizedTest
    @ValueSource(strings = {"program", "match/match", "check/check", "assess/assess", "demo/demo", "employer/employer"})
    void bothLanguagesHaveTheSameTexts(String name) throws IOException {
        Properties english = read(name + ".properties");
        assertThat(english).isNotEmpty();
        assertThat(read(name + "_nb.properties").keySet()).isEqualTo(english.keySet());
    }
}
