package dev.callwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.runtime.base.ApiCaller;
import dev.callwright.runtime.internal.http.OperationDescriptor;
import dev.callwright.runtime.internal.http.ServerUrls;
import dev.callwright.runtime.internal.json.Codecs;
import dev.callwright.runtime.internal.paging.Paging;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links to the next page as an API writes them that knows nothing of the proxy through which it is called. */
class ProxiedPagingTest {
    private static final String SERVER = "https://api.test/v1";
    private static final String GATEWAY = "http://gw.test:4000/api/shop";
    private static final OperationDescriptor<JsonValue> NODES =
            OperationDescriptor.of("GET", "ListNodes", "/nodes").returns(Codecs.ANY);
    private static final OperationDescriptor<JsonValue> PARTS = OperationDescriptor.of(
                    "GET", "ListParts", "/nodes/{node}/parts")
            .pathParameter("node", Codecs.STRING)
            .returns(Codecs.ANY);

    private final Script script = new Script();

    private ApiCaller caller(String baseUrl) {
        return new ApiCaller(script.config()
                .servers(new ServerUrls(SERVER, "", Optional.of(baseUrl), Map.of()))
                .credential("key", Credential.apiKeyQuery("key", "s3"))
                .build());
    }

    private Page<JsonValue> nodes(String baseUrl, RequestOptions options) {
        return caller(baseUrl).page(NODES, Paging.url("items", "next"), Codecs.ANY, PathValues.none(), null, options);
    }

    private Page<JsonValue> nodes(String baseUrl) {
        return nodes(baseUrl, RequestOptions.builder().query("limit", "1").build());
    }

    private Script pages(String next) {
        return script.answer(200, "{\"items\":[1],\"next\":\"" + next + "\"}")
                .answer(200, "{\"items\":[2],\"next\":null}");
    }

    private List<String> urls() {
        return script.requests.stream().map(request -> request.uri().toString()).toList();
    }

    @ParameterizedTest
    @CsvSource({
        // As the API's host, its path and the place of the page see it.
        "http://gw.test:4000/api/shop, https://api.test/v1/nodes?page=2, http://gw.test:4000/api/shop/nodes?page=2",
        "http://gw.test:4000/api/shop, /v1/nodes?page=2, http://gw.test:4000/api/shop/nodes?page=2",
        "http://gw.test:4000/api/shop, //api.test/v1/nodes?page=2, http://gw.test:4000/api/shop/nodes?page=2",
        "http://gw.test:4000/api/shop, ../v1/nodes?page=2, http://gw.test:4000/api/shop/nodes?page=2",
        "http://gw.test:4000/api/shop, ?page=2, http://gw.test:4000/api/shop/nodes?page=2",
        "http://gw.test:4000/api/shop, nodes?page=2, http://gw.test:4000/api/shop/nodes?page=2",
        // The server behind the proxy is not always the one in the document.
        "http://gw.test:4000/api/shop, https://api.test/v2/nodes?page=2, http://gw.test:4000/api/shop/nodes?page=2",
        "http://gw.test:4000/api/shop, http://10.0.0.1:81/nodes?a=%2F#x, http://gw.test:4000/api/shop/nodes?a=%2F",
        "http://gw.test:4000/api/shop, https://api.test/v1/n%6fdes?page=2, http://gw.test:4000/api/shop/nodes?page=2",
        "http://gw.test:4000/api/shop, https://api.test/v1/nodes, http://gw.test:4000/api/shop/nodes",
        // Proxies that rewrite links, and those with another path or none.
        "http://gw.test:4000/api/shop, /api/shop/nodes?page=2, http://gw.test:4000/api/shop/nodes?page=2",
        "http://gw.test:4000/api/shop, /api/shop/n?page=2, http://gw.test:4000/api/shop/n?page=2",
        "http://gw.test:4000/api/shop//, https://api.test/v1/nodes?page=2, http://gw.test:4000/api/shop/nodes?page=2",
        "http://gw.test:4000, https://api.test/v1/nodes?page=2, http://gw.test:4000/nodes?page=2",
        "http://gw.test:4000/, /v1/nodes?page=2, http://gw.test:4000/nodes?page=2",
        // Another path at the proxy's origin may be the proxy's.
        "http://gw.test:4000/api/shop, /v1/n?page=2, http://gw.test:4000/v1/n?page=2"
    })
    void followsLinksOfTheApiAtTheProxy(String baseUrl, String next, String url) {
        pages(next);

        assertThat(nodes(baseUrl).autoPager()).containsExactly(JsonValue.of(1), JsonValue.of(2));
        assertThat(urls()).containsExactly(baseUrl.replaceAll("(?<!/)/+$", "") + "/nodes?limit=1", url);
    }

    @ParameterizedTest
    @CsvSource({
        "https://api.test/v1/n?page=2, https://api.test:443",
        "https://api.test/v1/mynodes?page=2, https://api.test:443",
        "https://api.test/v1/nodes/?page=2, https://api.test:443",
        "https://api.test/v1%2Fnodes?page=2, https://api.test:443",
        "ftp://api.test/v1/nodes?page=2, ftp://api.test:80",
        "mailto:a@b/nodes, mailto://null:80"
    })
    void refusesLinksToOtherLists(String next, String origin) {
        pages(next);

        assertThatThrownBy(() -> nodes(GATEWAY).nextPage())
                .isInstanceOf(DecodingException.class)
                .hasMessage("$.next: the next page is not at http://gw.test:4000 but at " + origin);
        assertThat(urls()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({SERVER + ", https://gw.test/v1/nodes?page=2", SERVER + "/, http://api.test/v1/nodes?page=2"})
    void refusesAnotherOriginThanThatOfTheServer(String baseUrl, String next) {
        pages(next);

        assertThatThrownBy(() -> nodes(baseUrl).nextPage())
                .isInstanceOf(DecodingException.class)
                .hasMessageStartingWith("$.next: the next page is not at https://api.test:443 but at ");
        assertThat(urls()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "https://api.test/v1/nodes/a%20b%2fc%40d/parts?page=2, 2",
        "/v1/nodes/a%20b%2Fc@d/parts?page=2, 2",
        "https://api.test/v1/nodes/a%20b/c@d/parts?page=2, 1",
        "https://api.test/v1/nodes/other/parts?page=2, 1"
    })
    void comparesPathParametersByTheirBytes(String next, int requests) {
        pages(next);
        Page<JsonValue> page = caller(GATEWAY)
                .page(
                        PARTS,
                        Paging.url("items", "next"),
                        Codecs.ANY,
                        PathValues.of("a b/c@d"),
                        null,
                        RequestOptions.none());

        if (requests == 1) {
            assertThatThrownBy(page::nextPage).isInstanceOf(DecodingException.class);
        } else {
            assertThat(page.nextPage()).isPresent();
            assertThat(urls()).containsExactly(urls().get(0), urls().get(0) + "?page=2");
        }
        assertThat(urls()).hasSize(requests);
    }

    @Test
    void refusesToGoInCircles() {
        pages("https://api.test/v1/nodes?limit=1");

        assertThatThrownBy(() -> nodes(GATEWAY).nextPage())
                .isInstanceOf(DecodingException.class)
                .hasMessage("$.next: the next page is this one, so there would be no end");
        assertThat(urls()).hasSize(1);
    }

    @Test
    void followsEachLinkOfAListWhoseCallHasItsOwnBaseUrl() {
        RequestOptions atGateway = RequestOptions.builder().baseUrl(GATEWAY).build();
        script.answer(200, "{\"items\":[1],\"next\":\"https://api.test/v1/nodes?page=2\"}")
                .answer(200, "{\"items\":[2],\"next\":\"/v1/nodes?page=3\"}")
                .answer(200, "{\"items\":[3]}");

        assertThat(nodes(SERVER, atGateway).autoPager())
                .containsExactly(JsonValue.of(1), JsonValue.of(2), JsonValue.of(3));
        assertThat(urls()).containsExactly(GATEWAY + "/nodes", GATEWAY + "/nodes?page=2", GATEWAY + "/nodes?page=3");
    }

    @Test
    void followsALinkHeader() {
        script.answer(200, "[1]", "Link", "<https://api.test/v1/nodes?page=2>; rel=\"next\"")
                .answer(200, "[2]");
        Page<JsonValue> page =
                caller(GATEWAY).page(NODES, Paging.link(), Codecs.ANY, PathValues.none(), null, RequestOptions.none());

        assertThat(page.autoPager()).containsExactly(JsonValue.of(1), JsonValue.of(2));
        assertThat(urls()).containsExactly(GATEWAY + "/nodes", GATEWAY + "/nodes?page=2");
    }

    @Test
    void sendsTheKeyOnce() {
        OperationDescriptor<JsonValue> secured = OperationDescriptor.of("GET", "ListNodes", "/nodes")
                .security("key")
                .returns(Codecs.ANY);
        pages("https://api.test/v1/nodes?key=s3&page=2");
        Page<JsonValue> page = caller(GATEWAY)
                .page(secured, Paging.url("items", "next"), Codecs.ANY, PathValues.none(), null, RequestOptions.none());

        assertThat(page.nextPage()).isPresent();
        assertThat(urls()).containsExactly(GATEWAY + "/nodes?key=s3", GATEWAY + "/nodes?key=s3&page=2");
    }
}
