package io.github.mentoring4j.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.jackson.Samples.Circle;
import io.github.mentoring4j.jackson.Samples.Figure;
import io.github.mentoring4j.jackson.Samples.UnitSquare;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class FamilyJsonTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new MentoringModule()).build();

    /** Not claimed by the module only because of where it stands, so Jackson's own way is asked for. */
    static class Drawing {
        public List<Figure> figures = List.of(new Circle(1), new UnitSquare());
        public Optional<Figure> frame = Optional.of(new UnitSquare());
        public Map<String, Figure> named = Map.of("dot", new Circle(0));
        public Object anything = new Circle(2);
        public List<Circle> circles = List.of(new Circle(3));
        public Circle[] more = {new Circle(4)};
        public Circle circle = new Circle(5);
    }

    @Test
    void saysTheTypeUnlessTheRecordItselfIsDeclared() {
        assertThat(MAPPER.readTree(MAPPER.writeValueAsString(new Drawing()))).isEqualTo(MAPPER.readTree("""
                        {
                          "figures": [{"type": "circle", "radius": 1}, {"type": "unit-square"}],
                          "frame": {"type": "unit-square"},
                          "named": {"dot": {"type": "circle", "radius": 0}},
                          "anything": {"type": "circle", "radius": 2},
                          "circles": [{"radius": 3}],
                          "more": [{"radius": 4}],
                          "circle": {"radius": 5}
                        }
                        """));
    }

    @Test
    void readsAMemberAsTheFamilyAndAsItself() {
        String json = MAPPER.writeValueAsString(new Circle(7));

        assertThat(json).isEqualTo("{\"type\":\"circle\",\"radius\":7}");
        assertThat(MAPPER.readValue(json, Figure.class)).isEqualTo(new Circle(7));
        assertThat(MAPPER.readValue(json, Circle.class)).isEqualTo(new Circle(7));
        assertThat(MAPPER.readValue("{\"radius\":7}", Circle.class)).isEqualTo(new Circle(7));
        assertThat(MAPPER.readValue("[" + json + "]", new TypeReference<List<Figure>>() {}))
                .containsExactly(new Circle(7));
    }

    @Test
    void refusesAnotherMember() {
        assertThatThrownBy(() -> MAPPER.readValue("{\"type\":\"unit-square\"}", Circle.class))
                .isInstanceOf(RefusedJsonException.class)
                .hasMessageStartingWith("Circle refused: type not-one-of");
    }

    @Test
    void leavesToJacksonWhatIsNoRecordEnumOrFamily() {
        assertThat(LibraryTypes.contain(Drawing.class)).isFalse();
        assertThat(LibraryTypes.contain(Reading.class)).isTrue();
        assertThat(LibraryTypes.contain(Shape.class)).isFalse();
        assertThat(LibraryTypes.contain(Map.Entry.class)).isFalse();
    }
}
