package dev.callwright.core.source.jsonpath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JsonPathTest {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES, JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .build();

    private static final String DOCUMENT = "{a: {b: [{n: 1, s: 'x'}, {n: 2.0, s: 'yy'}, {n: 3}], 'c/d': {'~': null}},"
            + " '': 'empty', 'it\\'s': true, list: [10, 11, 12, 13, 14], text: 'a.b', 'éł': 1, equal: {n: 1, s: 'x'}}";

    private static List<String> pointers(String path) throws Exception {
        JsonNode root = MAPPER.readTree(DOCUMENT);
        return JsonPath.parse(path).select(root).stream()
                .peek(found -> assertThat(root.at(found.pointer())).isSameAs(found.node()))
                .map(FoundNode::pointer)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "$ # ``",
                "$.a.b[0].n # /a/b/0/n",
                "$['a'][\"b\"][-1] # /a/b/2",
                "$.a['c/d']['~'] # /a/c~1d/~0",
                "$[''] # /",
                "$['it\\'s'] # /it's",
                "$['\\u0061'].b[0] # /a/b/0",
                "$.éł # /éł",
                "$.nothing # ",
                "$.a.b.* # /a/b/0 /a/b/1 /a/b/2",
                "$..n # /a/b/0/n /a/b/1/n /a/b/2/n /equal/n",
                "$.list[1:3] # /list/1 /list/2",
                "$.list[::-2] # /list/4 /list/2 /list/0",
                "$.list[-2:] # /list/3 /list/4",
                "$.list[0, 0, 2] # /list/0 /list/0 /list/2",
                "$.a.b[?@.s] # /a/b/0 /a/b/1",
                "$.a.b[?!@.s] # /a/b/2",
                "$.a.b[?@.n == 2] # /a/b/1",
                "$.a.b[?@.n >= 2 && @.s != 'x'] # /a/b/1 /a/b/2",
                "$.a.b[?(@.n < 2 || @.n > 2)].n # /a/b/0/n /a/b/2/n",
                "$.a.b[?@ == $.equal] # /a/b/0",
                "$.a.b[?length(@.s) == 2] # /a/b/1",
                "$[?count(@.*) == 5] # /list",
                "$[?match(@, 'a.b')] # /text",
                "$[?search(@, 'mp')] # /",
                "$[?value(@.n) == 1] # /equal",
            })
    void findsNodes(String path, String expected) throws Exception {
        assertThat(pointers(path)).containsExactly(expected == null ? new String[0] : expected.split(" ", -1));
    }

    @Test
    void comparesTextByCodePoints() throws Exception {
        JsonNode root = MAPPER.readTree("['\\uFF5E', '\\uD83D\\uDE00']");
        assertThat(JsonPath.parse("$[?@ > '\\uFF5E']").select(root))
                .extracting(FoundNode::pointer)
                .containsExactly("/1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a.b | a JSONPath starts with '$' at character 1",
                "$.paths./pets | a name or '*' is expected; other names are written as ['name'] at character 9",
                "$.a b | a segment such as .name, ['name'] or [0] is expected at character 4",
                "$.info.x-name | a name with '-' is written in brackets and quotes, such as ['x-name'] at character 9",
                "$['a | the closing quote is missing at character 5",
                "$[01] | an index such as 0 or -1 is expected at character 5",
                "$[0 | ']' is missing at character 4",
                "$[9007199254740992] | the index is too large at character 19",
                "$[?@.a == @.b[*]] | only single values can be compared at character 17",
                "$[?lengthy(@.a) == 1] | the function 'lengthy' is not known at character 16",
                "$[?length(@.a)] | this value must be compared with another one at character 15",
                "$[?match(@.a)] | the function 'match' takes two arguments at character 14",
                "$[?count(1) == 1] | this function takes a path at character 12",
                "$[?'a'] | this value must be compared with another one at character 7",
                "$['\\x'] | this escape is not known at character 6",
            })
    void refusesWhatIsNoPath(String path, String problem) {
        assertThatThrownBy(() -> JsonPath.parse(path))
                .isInstanceOf(JsonPathException.class)
                .hasMessage(problem);
    }

    @Test
    void takesNoUnboundedRegularExpressionForText() throws Exception {
        assertThat(pointers("$[?match(@, '(')]")).isEmpty();
    }
}
