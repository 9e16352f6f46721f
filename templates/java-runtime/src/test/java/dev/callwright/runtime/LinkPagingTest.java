package dev.callwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.runtime.base.ApiCaller;
import dev.callwright.runtime.internal.http.OperationDescriptor;
import dev.callwright.runtime.internal.json.Codec;
import dev.callwright.runtime.internal.json.Codecs;
import dev.callwright.runtime.internal.object.MemberLookup;
import dev.callwright.runtime.internal.paging.Paging;
import dev.callwright.runtime.sample.Node;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkPagingTest {
    private static final OperationDescriptor<JsonValue> ANY = OperationDescriptor.of("GET", "ListNodes", "/nodes")
            .security("key")
            .security()
            .returns(Codecs.ANY);

    private final Script script = new Script();
    private final ApiCaller caller = new ApiCaller(script.config()
            .credential("key", Credential.apiKeyQuery("key", "s3"))
            .build());

    private Page<JsonValue> any(Paging paging) {
        return caller.page(ANY, paging, Codecs.ANY, PathValues.none(), null, RequestOptions.none());
    }

    private static List<String> ids(Page<Node> page) {
        return page.autoPager().stream().map(Node::id).toList();
    }

    @Test
    void refusesToGoInCircles() {
        script.answer(200, "{\"items\":[1],\"next\":\"x\"}").answer(200, "{\"items\":[1],\"next\":\"x\"}");
        Page<JsonValue> second =
                any(Paging.cursor("items", "next", "cursor")).nextPage().orElseThrow();

        assertThatThrownBy(second::nextPage)
                .isInstanceOf(DecodingException.class)
                .hasMessage("$.next: the next page is this one, so there would be no end");
        script.answer(200, "{\"items\":[1],\"next\":\"/v1/nodes?key=s3\"}");
        assertThatThrownBy(() -> any(Paging.url("items", "next")).nextPage())
                .hasMessage("$.next: the next page is this one, so there would be no end");
    }

    @Test
    void refusesToGoInCirclesWhereLinksLackTheKey() {
        String same = "{\"items\":[1],\"next\":\"/v1/nodes\"}";
        script.answer(200, same).answer(200, same);
        Page<JsonValue> second = any(Paging.url("items", "next")).nextPage().orElseThrow();

        assertThatThrownBy(second::nextPage).hasMessage("$.next: the next page is this one, so there would be no end");
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/nodes?page=2, GET /nodes?page=2&key=s3",
        "?page=2, GET /nodes?page=2&key=s3",
        "nodes?page=2&key=own, GET /nodes?page=2&key=own",
        "https://api.test/v1/n#top, GET /n?key=s3",
        "HTTPS://API.test:443/v1/n, GET HTTPS://API.test:443/v1/n?key=s3"
    })
    void followsAUrl(String next, String line) {
        script.answer(200, "{\"items\":[1],\"next\":\"" + next + "\"}").answer(200, "{\"items\":[2],\"next\":null}");

        assertThat(any(Paging.url("items", "next")).autoPager()).containsExactly(JsonValue.of(1), JsonValue.of(2));
        assertThat(script.lines().get(1)).isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://api.test/v1/nodes?page=2",
                "https://api.test:444/nodes",
                "https://evil.test/nodes",
                "//evil.test/nodes",
                "https://api.test@evil.test/nodes",
                "https://api.test.evil.test/",
                "mailto:a@b",
                "https:///nodes"
            })
    void keepsCredentialsAtTheirOrigin(String next) {
        script.answer(200, "{\"items\":[1],\"next\":\"" + next + "\"}");

        assertThatThrownBy(() -> any(Paging.url("items", "next")).nextPage())
                .isInstanceOf(DecodingException.class)
                .hasMessageStartingWith("$.next: the next page is not at https://api.test:443 but at ");
        assertThat(script.requests).hasSize(1);
    }

    @Test
    void saysThatTheNextPageIsNoUrl() {
        script.answer(200, "{\"items\":[1],\"next\":\"/a b\"}");

        assertThatThrownBy(() -> any(Paging.url("items", "next")).hasNextPage())
                .isInstanceOf(DecodingException.class)
                .hasMessage("$.next: this is not a URL: /a b");
    }

    @Test
    void followsALink() {
        OperationDescriptor<List<Node>> bare =
                OperationDescriptor.of("GET", "ListNodes", "/nodes").returns(Codec.list(Node.TYPE));
        script.answer(200, "[{\"id\":\"a\"}]", "Link", "</v1/nodes?page=2>; rel=\"next\"")
                .answer(200, "[{\"id\":\"b\"}]", "Link", "</v1/nodes>; rel=\"prev\"");
        Page<Node> page = caller.page(bare, Paging.link(), Node.TYPE, PathValues.none(), null, RequestOptions.none());

        assertThat(ids(page)).containsExactly("a", "b");
        assertThat(script.lines()).containsExactly("GET /nodes", "GET /nodes?page=2");
    }

    @Test
    void decodesItemsOfBodiesWithoutAType() {
        script.answer(200, "[{\"id\":\"a\",\"count\":\"x\"}]");
        Page<Node> page = caller.page(ANY, Paging.link(), Node.TYPE, PathValues.none(), null, RequestOptions.none());

        assertThat(page.items().get(0).id()).isEqualTo("a");
        assertThatThrownBy(() -> page.items().get(0).count())
                .isInstanceOf(DecodingException.class)
                .hasMessageStartingWith("$[0].count: ");
    }

    @Test
    void findsPartsOfEveryKindOfValue() {
        assertThat(MemberLookup.at(Map.of("a", JsonValue.parse("{\"b\":[1]}")), "a.b"))
                .isEqualTo(JsonValue.parse("[1]"));
        assertThat(MemberLookup.at(null, "a")).isNull();
        assertThat(MemberLookup.at("text", "a")).isNull();
        assertThat(MemberLookup.at(JsonValue.NULL, "")).isNull();
        assertThat(MemberLookup.text(7L)).contains("7");
        assertThat(MemberLookup.text(JsonValue.parse("{}"))).isEmpty();
        assertThat(MemberLookup.text("")).isEmpty();
    }
}
