package dev.callwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.runtime.base.ApiCaller;
import dev.callwright.runtime.base.Members;
import dev.callwright.runtime.internal.form.ParameterStyle;
import dev.callwright.runtime.internal.http.BodyFormat;
import dev.callwright.runtime.internal.http.OperationDescriptor;
import dev.callwright.runtime.internal.json.Codecs;
import dev.callwright.runtime.internal.object.Presence;
import dev.callwright.runtime.internal.paging.Paging;
import dev.callwright.runtime.sample.Node;
import dev.callwright.runtime.sample.NodeList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {
    private static final OperationDescriptor<NodeList> LIST =
            OperationDescriptor.of("GET", "ListNodes", "/nodes").returns(NodeList.TYPE);
    private static final OperationDescriptor<JsonValue> ANY = OperationDescriptor.of("GET", "ListNodes", "/nodes")
            .security("key")
            .security()
            .returns(Codecs.ANY);
    private static final Members CURSORS = Members.of()
            .query("starting_after", Codecs.STRING, Presence.OPTIONAL, ParameterStyle.FORM)
            .query("ending_before", Codecs.STRING, Presence.OPTIONAL, ParameterStyle.FORM)
            .query("limit", Codecs.INT64, Presence.OPTIONAL, ParameterStyle.FORM);
    private static final Paging LAST_ID = Paging.lastId("data")
            .id("id")
            .after("starting_after")
            .before("ending_before")
            .more("has_more")
            .build();

    private final Script script = new Script();
    private final ApiCaller caller = new ApiCaller(script.config()
            .credential("key", Credential.apiKeyQuery("key", "s3"))
            .build());

    private Page<Node> list(Paging paging, Params params) {
        return caller.page(LIST, paging, Node.TYPE, PathValues.none(), params, RequestOptions.none());
    }

    private Page<JsonValue> any(Paging paging) {
        return caller.page(ANY, paging, Codecs.ANY, PathValues.none(), null, RequestOptions.none());
    }

    private Script nodes(boolean more, String... ids) {
        List<String> items =
                Arrays.stream(ids).map(id -> "{\"id\":\"" + id + "\"}").toList();
        return script.answer(200, "{\"data\":[" + String.join(",", items) + "],\"has_more\":" + more + "}");
    }

    private static List<String> ids(Page<Node> page) {
        return page.autoPager().stream().map(Node::id).toList();
    }

    @Test
    void followsTheLastId() {
        nodes(true, "a", "b").answer(200, "{\"data\":[{\"id\":\"c d\"}],\"has_more\":true}");
        nodes(false, "e");
        Page<Node> page = list(LAST_ID, Params.of(CURSORS).with(2, 2L).build());

        assertThat(ids(page)).containsExactly("a", "b", "c d", "e");
        assertThat(script.lines())
                .containsExactly(
                        "GET /nodes?limit=2",
                        "GET /nodes?starting_after=b&limit=2",
                        "GET /nodes?starting_after=c%20d&limit=2");
    }

    @Test
    void pagesWithoutParams() {
        nodes(true, "a");
        nodes(false, "b");

        assertThat(ids(list(LAST_ID, null))).containsExactly("a", "b");
        assertThat(script.lines()).containsExactly("GET /nodes", "GET /nodes?starting_after=a");
    }

    @Test
    void endsWithTheTotal() {
        Paging numbered = Paging.pageNumber("data", "starting_after", 0).withTotal("meta.pages");
        script.answer(200, "{\"data\":[{\"id\":\"a\"}],\"meta\":{\"pages\":2}}");
        script.answer(200, "{\"data\":[{\"id\":\"b\"}],\"meta\":{\"pages\":2}}");
        assertThat(ids(list(numbered, Params.of(CURSORS).build()))).containsExactly("a", "b");

        Paging offset = Paging.offset("data", "starting_after").withTotal("@total.items");
        script.answer(200, "{\"data\":[{\"id\":\"a\"}],\"@total.items\":null}");
        script.answer(200, "{\"data\":[{\"id\":\"b\"}],\"@total.items\":2}");
        assertThat(ids(list(offset, Params.of(CURSORS).build()))).containsExactly("a", "b");
        assertThat(script.lines())
                .containsExactly(
                        "GET /nodes", "GET /nodes?starting_after=1", "GET /nodes", "GET /nodes?starting_after=1");
    }

    @Test
    void endsWhereNothingMoreIsAnnounced() {
        Paging cursor = Paging.cursor("data", "next", "starting_after").withMore("has_more");
        script.answer(200, "{\"data\":[{\"id\":\"a\"}],\"next\":\"n2\"}");
        script.answer(200, "{\"data\":[{\"id\":\"b\"}],\"next\":\"n3\",\"has_more\":false}");
        assertThat(ids(list(cursor, Params.of(CURSORS).build()))).containsExactly("a", "b");
    }

    @Test
    void goesBackwards() {
        nodes(true, "c", "d");
        nodes(false, "a", "b");
        Page<Node> page = list(LAST_ID, Params.of(CURSORS).with(1, "e").build());

        assertThat(page.items()).extracting(Node::id).containsExactly("c", "d");
        assertThat(ids(page)).containsExactly("d", "c", "b", "a");
        assertThat(script.lines()).containsExactly("GET /nodes?ending_before=e", "GET /nodes?ending_before=c");
    }

    @Test
    void goesForwardWhenBothEndsAreGiven() {
        nodes(true, "b");
        nodes(false, "c");
        Page<Node> page =
                list(LAST_ID, Params.of(CURSORS).with(0, "a").with(1, "z").build());

        assertThat(ids(page)).containsExactly("b", "c");
        assertThat(script.lines().get(1)).isEqualTo("GET /nodes?starting_after=b&ending_before=z");
    }

    @Test
    void requestsAPageWhenItsFirstItemIsNeeded() {
        nodes(true, "a", "b");
        nodes(true, "c", "d");
        Page<Node> page = list(LAST_ID, null);
        Iterator<Node> items = page.autoPager().iterator();
        items.next();
        assertThat(items.next().id()).isEqualTo("b");
        assertThat(script.requests).hasSize(1);
        assertThat(items.hasNext()).isTrue();
        assertThat(items.next().id()).isEqualTo("c");
        assertThat(script.requests).hasSize(2);

        nodes(true, "c", "d");
        assertThat(page.autoPager().stream().map(Node::id).limit(3)).containsExactly("a", "b", "c");
        assertThat(script.requests).hasSize(3);
    }

    @Test
    void endsWhereTheApiSaysSo() {
        nodes(false, "a");
        Iterator<Node> items = list(LAST_ID, null).autoPager().iterator();
        items.next();

        assertThat(items.hasNext()).isFalse();
        assertThatThrownBy(items::next).isInstanceOf(NoSuchElementException.class);
        nodes(true);
        assertThat(list(LAST_ID, null).hasNextPage()).isFalse();
        script.answer(200, "{\"data\":[{\"id\":\"x\"}]}");
        assertThat(list(LAST_ID, null).nextPage()).isEmpty();
    }

    @Test
    void showsTheBodyAndTheResponse() {
        nodes(true, "a");
        Page<Node> page = list(LAST_ID, null);

        assertThat(page.member("has_more")).contains(JsonValue.TRUE);
        assertThat(page.member("data").orElseThrow().asList()).hasSize(1);
        assertThat(page.member("total")).isEmpty();
        assertThat(page.response().status()).isEqualTo(200);
        assertThat(page).hasToString("Page[1 items]");
        assertThatThrownBy(() -> page.items().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void saysWhichItemHasNoId() {
        script.answer(200, "{\"data\":[{\"id\":\"a\"},{}],\"has_more\":true}");

        assertThatThrownBy(() -> list(LAST_ID, null).nextPage())
                .isInstanceOf(DecodingException.class)
                .hasMessage("$.data[1].id: there is no id to request the next page with");
    }

    @Test
    void saysThatTheItemsAreNoArray() {
        script.answer(200, "{\"data\":7,\"has_more\":true}").answer(200, "{\"data\":7}");

        assertThatThrownBy(() -> list(LAST_ID, null))
                .isInstanceOf(DecodingException.class)
                .hasMessageStartingWith("$.data: ");
        assertThatThrownBy(() -> any(Paging.url("data", "next")))
                .isInstanceOf(DecodingException.class)
                .hasMessage("$.data: expected the array of the page's items");
    }

    @Test
    void followsACursor() {
        Paging paging = Paging.cursor("result.items", "result.next", "cursor");
        script.answer(200, "{\"result\":{\"items\":[1,2],\"next\":\"p 2\"}}")
                .answer(200, "{\"result\":{\"items\":[],\"next\":3}}")
                .answer(200, "{\"result\":{\"items\":[3],\"next\":null}}");

        assertThat(any(paging).autoPager()).containsExactly(JsonValue.of(1), JsonValue.of(2), JsonValue.of(3));
        assertThat(script.lines())
                .containsExactly("GET /nodes?key=s3", "GET /nodes?cursor=p%202&key=s3", "GET /nodes?cursor=3&key=s3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"items\":[1],\"next\":\"\"}", "{\"items\":[1]}"})
    void endsWithoutACursor(String body) {
        script.answer(200, body);

        assertThat(any(Paging.cursor("items", "next", "cursor")).hasNextPage()).isFalse();
    }

    @Test
    void replacesTheCursorOfTheOptionsAndDropsTheirKey() {
        script.answer(200, "{\"items\":[1],\"next\":\"b\"}").answer(200, "{\"items\":[2]}");
        RequestOptions options = RequestOptions.builder()
                .query("cursor", "a")
                .query("q", "1")
                .idempotencyKey("k")
                .header("H", "1")
                .build();
        Page<JsonValue> page = caller.page(
                ANY, Paging.cursor("items", "next", "cursor"), Codecs.ANY, PathValues.none(), null, options);

        assertThat(page.nextPage().orElseThrow().items()).containsExactly(JsonValue.of(2));
        assertThat(script.lines()).containsExactly("GET /nodes?cursor=a&q=1&key=s3", "GET /nodes?cursor=b&q=1&key=s3");
        assertThat(script.headers("Idempotency-Key")).containsExactly("k", null);
        assertThat(script.headers("H")).containsExactly("1", "1");
    }

    @Test
    void putsTheCursorIntoTheBody() {
        OperationDescriptor<JsonValue> search = OperationDescriptor.of("POST", "Search", "/search")
                .body(BodyFormat.JSON, "application/json")
                .returns(Codecs.ANY);
        Members members = Members.of()
                .body("q", Codecs.STRING, Presence.OPTIONAL)
                .body("cursor", Codecs.STRING, Presence.OPTIONAL);
        Paging paging = Paging.cursor("items", "next", "cursor");
        for (Params params : new Params[] {Params.of(members).with(0, "x").build(), null}) {
            script.answer(200, "{\"items\":[1],\"next\":\"b\"}").answer(200, "{\"items\":[2]}");
            assertThat(caller.page(search, paging, Codecs.ANY, PathValues.none(), params, RequestOptions.none())
                            .autoPager())
                    .hasSize(2);
        }

        assertThat(script.lines()).containsOnly("POST /search");
        assertThat(body(1)).isEqualTo("{\"q\":\"x\",\"cursor\":\"b\"}");
        assertThat(body(3)).isEqualTo("{\"cursor\":\"b\"}");
    }

    private String body(int index) {
        try (var stream =
                script.requests.get(index).body().orElseThrow().source().open()) {
            return new String(stream.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void countsPages() {
        script.answer(200, "{\"items\":[1]}").answer(200, "{\"items\":[2]}").answer(200, "{\"items\":[]}");

        assertThat(any(Paging.pageNumber("items", "page", 1)).autoPager()).hasSize(2);
        assertThat(script.lines())
                .containsExactly("GET /nodes?key=s3", "GET /nodes?page=2&key=s3", "GET /nodes?page=3&key=s3");
    }

    @Test
    void beginsAtThePageThatTheCallerAskedFor() {
        script.answer(200, "{\"data\":[{\"id\":\"a\"}]}")
                .answer(200, "{\"data\":[{\"id\":\"b\"}]}")
                .answer(200, "{\"data\":[]}");
        Members members = Members.of().query("page", Codecs.INT64, Presence.OPTIONAL, ParameterStyle.FORM);
        Paging paging = Paging.pageNumber("data", "page", 1);

        assertThat(ids(list(paging, Params.of(members).with(0, 7L).build()))).containsExactly("a", "b");
        assertThat(script.lines()).containsExactly("GET /nodes?page=7", "GET /nodes?page=8", "GET /nodes?page=9");
    }

    @Test
    void countsItems() {
        script.answer(200, "{\"items\":[1,2]}").answer(200, "{\"items\":[3]}").answer(200, "{\"items\":[]}");

        assertThat(any(Paging.offset("items", "offset")).autoPager()).hasSize(3);
        assertThat(script.lines())
                .containsExactly("GET /nodes?key=s3", "GET /nodes?offset=2&key=s3", "GET /nodes?offset=3&key=s3");
    }

    @Test
    void reportsAPositionThatIsNoNumber() {
        script.answer(200, "{\"items\":[{\"id\":\"a\"}]}");
        Members members = Members.of().query("offset", Codecs.STRING, Presence.OPTIONAL, ParameterStyle.FORM);
        Page<?> page = list(
                Paging.offset("items", "offset"),
                Params.of(members).with(0, "many").build());

        assertThatThrownBy(page::hasNextPage)
                .isInstanceOf(DecodingException.class)
                .hasMessage("$: not a number of pages or items: many");
    }
}
