package dev.callwright.gateway.mcp.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FieldSelectionTest {
    private static final String ORDERS = """
            {"object":"list","data":[{"id":"o1","owner":{"name":"Ann","tags":["x"]},"a.b":1},{"id":"o2","owner":null}],"has_more":true}\
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            data[].id                | {"data":[{"id":"o1"},{"id":"o2"}]}
            data.id                  | {"data":[{"id":"o1"},{"id":"o2"}]}
            $.data[*].id             | {"data":[{"id":"o1"},{"id":"o2"}]}
            data[].owner.name        | {"data":[{"owner":{"name":"Ann"}},{"owner":null}]}
            data[].owner.tags[]      | {"data":[{"owner":{"tags":["x"]}},{"owner":null}]}
            data[]["a.b"]            | {"data":[{"a.b":1},{}]}
            has_more                 | {"has_more":true}
            object                   | {"object":"list"}
            """)
    void takesOnlyTheField(String path, String expected) {
        FieldSelection selection = selection(path);

        assertThat(JsonText.of(selection.from(json(ORDERS)))).isEqualTo(expected);
        assertThat(selection.unknown()).isEmpty();
    }

    @Test
    void takesSeveralFieldsInTheOrderOfTheResponse() {
        FieldSelection selection = selection("has_more", "data[].owner.name", "data[].id", "data.id");

        assertThat(JsonText.of(selection.from(json(ORDERS))))
                .isEqualTo(
                        "{\"data\":[{\"id\":\"o1\",\"owner\":{\"name\":\"Ann\"}},{\"id\":\"o2\",\"owner\":null}],\"has_more\":true}");
    }

    @Test
    void takesAllOfAFieldOfWhichAPartIsNamedToo() {
        assertThat(JsonText.of(selection("data.owner.name", "data").from(json("{\"data\":[{\"id\":1}],\"b\":2}"))))
                .isEqualTo("{\"data\":[{\"id\":1}]}");
    }

    @Test
    void takesFieldsOfAnArrayAtTheRoot() {
        assertThat(JsonText.of(selection("[].id").from(json("[{\"id\":1,\"b\":2},{\"id\":3}]"))))
                .isEqualTo("[{\"id\":1},{\"id\":3}]");
    }

    @Test
    void tellsWhichFieldsThereAreNot() {
        FieldSelection selection = selection("data[].idd", "data[].owner.name.first", "more", "data[].id");

        assertThat(JsonText.of(selection.from(json(ORDERS))))
                .isEqualTo("{\"data\":[{\"id\":\"o1\",\"owner\":{}},{\"id\":\"o2\",\"owner\":null}]}");
        assertThat(selection.unknown())
                .containsExactly(
                        "There is no field `data.idd`. There are: id, owner, a.b",
                        "There is no field `more`. There are: object, data, has_more");
    }

    @Test
    void doesNotCallAFieldUnknownThatCouldBeThere() {
        FieldSelection selection = selection("data[].id", "owner.name");

        assertThat(JsonText.of(selection.from(json("{\"data\":[],\"owner\":null,\"a\":1}"))))
                .isEqualTo("{\"data\":[],\"owner\":null}");
        assertThat(selection.unknown()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "$", "[]", ".", "a..b", "a.", "a[", "a]", "a[0]", "a[\"b]", "a[\"\"]", "a b\"c", "a.[\"b\"]"
            })
    void refusesWhatIsNoPath(String path) {
        assertThat(FieldPath.of(path)).isEmpty();
    }

    @Test
    void refusesPathsThatAreTooLongOrTooDeep() {
        assertThat(FieldPath.of("a".repeat(500))).isPresent();
        assertThat(FieldPath.of("a".repeat(501))).isEmpty();
        assertThat(FieldPath.of("a" + ".a".repeat(31))).isPresent();
        assertThat(FieldPath.of("a" + ".a".repeat(32))).isEmpty();
    }

    @Test
    void selectsEverythingThatItNamesItself() {
        for (int seed = 0; seed < 200; seed++) {
            JsonNode tree = new RandomJson(seed).tree(4);
            FieldSelection selection = selection("a", "order.a", "order.order");
            JsonNode selected = selection.from(tree);

            // What was selected once is what would be selected again.
            assertThat(selection("a", "order.a", "order.order").from(selected)).isEqualTo(selected);
            assertThat(JsonText.size(selected, Integer.MAX_VALUE))
                    .isLessThanOrEqualTo(Math.max(2, JsonText.size(tree, Integer.MAX_VALUE)));
        }
    }

    private static FieldSelection selection(String... paths) {
        return FieldSelection.of(
                Stream.of(paths).map(path -> FieldPath.of(path).orElseThrow()).toList());
    }

    private static JsonNode json(String text) {
        return BoundedJson.RESPONSE.read(text).orElseThrow();
    }
}
