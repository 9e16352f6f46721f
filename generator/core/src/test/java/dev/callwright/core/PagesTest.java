package dev.callwright.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.testing.Calls;
import dev.callwright.core.testing.LocalApi;
import dev.callwright.core.testing.LocalApi.Answer;
import dev.callwright.core.testing.LocalApi.Call;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Generated lists of each kind of pagination, recognized and declared, are read over HTTP to their last pages: at a base URL
 * with a path, like a gateway's, of which the links of the API know nothing.
 */
@Timeout(120)
final class PagesTest {
    private static final String PREFIX = "/api/shop";

    private static final List<Pages> KINDS = List.of(
            new Pages(
                    "lastId",
                    "a b c",
                    page("/last-ids?limit=2", "{'data':[{'id':'a'},{'id':'b'}],'has_more':true}"),
                    page("/last-ids?limit=2&starting_after=b", "{'data':[{'id':'c'}],'has_more':false}")),
            new Pages(
                    "cursor",
                    "a b c d",
                    page("/cursors?limit=2", "{'items':[{'id':'a'},{'id':'b'}],'next':'c/2'}"),
                    page("/cursors?limit=2&cursor=c%2F2", "{'items':[{'id':'c'}],'next':'c3'}"),
                    page("/cursors?limit=2&cursor=c3", "{'items':[{'id':'d'}],'next':null}")),
            new Pages(
                    "url",
                    "a b c",
                    page(
                            "/urls?limit=2",
                            "{'items':[{'id':'a'},{'id':'b'}],'next':'https://api.example.com/urls?p=2'}"),
                    page("/urls?p=2", "{'items':[],'next':'/v1/urls?p=3'}"),
                    page("/urls?p=3", "{'items':[],'next':'/api/shop/urls?p=4'}"),
                    page("/urls?p=4", "{'items':[],'next':'urls?p=5'}"),
                    page("/urls?p=5", "{'items':[{'id':'c'}],'next':''}")),
            new Pages(
                    "pageNumber",
                    "a b c",
                    page("/page-numbers?per_page=2", "{'items':[{'id':'a'},{'id':'b'}],'meta':{'total_pages':2}}"),
                    page("/page-numbers?page=1&per_page=2", "{'items':[{'id':'c'}],'meta':{'total_pages':2}}")),
            new Pages(
                    "offset",
                    "a b c",
                    page("/offsets?limit=2", "{'items':[{'id':'a'},{'id':'b'}],'total':3}"),
                    page("/offsets?offset=2&limit=2", "{'items':[{'id':'c'}],'total':3}")),
            new Pages(
                    "link",
                    "a b c",
                    linked(
                            "/links?limit=2",
                            "[{'id':'a'},{'id':'b'}]",
                            "</links>; rel=first, <https://api.example.com/links?p=2>; rel=\"next\""),
                    linked("/links?p=2", "[{'id':'c'}]", "</links>; rel=\"prev\"")),
            new Pages(
                    "declared lastId",
                    "a b",
                    page("/declared-last-ids", "{'result':{'rows':[{'key':'a'},{'key':'b'}]}}"),
                    page("/declared-last-ids?from=b", "{'result':{'rows':[]}}")),
            new Pages(
                    "declared cursor",
                    "a b",
                    page("/declared-cursors", "{'rows':[{'key':'a'}],'at':{'to':'c2','go_on':true}}"),
                    page("/declared-cursors?from=c2", "{'rows':[{'key':'b'}],'at':{'to':'c3','go_on':false}}")),
            new Pages(
                    "declared url",
                    "a b",
                    page("/declared-urls", "{'rows':[{'key':'a'}],'@rows.rest':'/declared-urls?p=2'}"),
                    page("/declared-urls?p=2", "{'rows':[{'key':'b'}]}")),
            new Pages(
                    "declared pageNumber",
                    "a b",
                    page("/declared-page-numbers", "{'rows':[{'key':'a'}]}"),
                    page("/declared-page-numbers?part=2", "{'rows':[{'key':'b'}]}"),
                    page("/declared-page-numbers?part=3", "{'rows':[]}")),
            new Pages(
                    "declared offset",
                    "a b c",
                    page("/declared-offsets", "{'rows':[{'key':'a'},{'key':'b'}],'at':{'go_on':true}}"),
                    page("/declared-offsets?begin=2", "{'rows':[{'key':'c'}],'at':{'go_on':false}}")),
            new Pages(
                    "declared link",
                    "a b",
                    linked("/declared-links", "{'rows':[{'key':'a'}]}", "<?p=2>; rel=next"),
                    linked("/declared-links?p=2", "{'rows':[{'key':'b'}]}", "<?p=1>; rel=prev")));

    @TempDir
    private Path folder;

    private record Pages(String kind, String items, List<Requested> pages) {
        Pages(String kind, String items, Requested... pages) {
            this(kind, items, List.of(pages));
        }
    }

    private record Requested(String target, Answer answer) {
        String line() {
            return "GET " + PREFIX + target;
        }
    }

    private static Requested page(String target, String body) {
        return new Requested(target, new Answer("application/json", body.replace('\'', '"')));
    }

    private static Requested linked(String target, String body, String link) {
        return new Requested(
                target, new Answer(200, "application/json", body.replace('\'', '"'), Map.of("Link", link)));
    }

    private static Stream<Requested> requested() {
        return KINDS.stream().flatMap(kind -> kind.pages().stream());
    }

    @ParameterizedTest
    @EnumSource
    void areReadToTheLastOne(Calls language) throws Exception {
        Map<String, Answer> answers = requested().collect(Collectors.toMap(Requested::line, Requested::answer));
        try (LocalApi api = new LocalApi(Map.of(), answers)) {
            List<String> seen = language.of("pagination", api.url() + PREFIX, folder);

            List<String> described = new ArrayList<>();
            for (int i = 0; i < seen.size(); i++) {
                described.add((i < KINDS.size() ? KINDS.get(i).kind() : "none") + ": " + seen.get(i));
            }
            assertThat(described)
                    .containsExactlyElementsOf(KINDS.stream()
                            .map(kind -> kind.kind() + ": " + kind.items())
                            .toList());
            assertThat(api.calls())
                    .extracting(Call::line)
                    .containsExactlyElementsOf(requested().map(Requested::line).toList());
        }
    }
}
