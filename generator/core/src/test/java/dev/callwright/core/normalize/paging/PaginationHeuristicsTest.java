package dev.callwright.core.normalize.paging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.model.Pagination;
import dev.callwright.core.normalize.TestApi;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PaginationHeuristicsTest {
    /**
     * Columns: parameters, of which those with a number end in {@code #} and required ones begin with {@code !}; members
     * of the response beside {@code items}; the pagination.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "limit# cursor            | next: STRING                                        | cursor next cursor",
                "limit# next              | next: STRING                                        | cursor next next",
                "limit# pageToken         | next: STRING                                        | cursor next pageToken",
                "limit# page[after]       | next: STRING                                        | cursor next page[after]",
                "limit# starting_after    | next: STRING                                        | cursor next starting_after",
                "limit# marker            | next: {type: 'string', example: 'bWFyaw=='}         | cursor next marker",
                "cursor after             | next_cursor: STRING                                 | cursor next_cursor cursor",
                "page_token after         | nextPageToken: STRING                               | cursor nextPageToken page_token",
                "continuation             | continuationToken: STRING                           | cursor continuationToken continuation",
                "after limit#             | meta: {properties: {next_cursor: STRING}}           | cursor meta.next_cursor after",
                "after before             | paging: {properties: {cursors: {properties: {before: STRING, after: STRING}}}} | cursor paging.cursors.after after",
                "after                    | pageInfo: {properties: {hasNextPage: FLAG, startCursor: STRING, endCursor: STRING}} | cursor pageInfo.endCursor after more pageInfo.hasNextPage",
                "cursor                   | has_more: FLAG, next: STRING                        | cursor next cursor more has_more",
                "page                     | has_more: FLAG, next_page: STRING                   | cursor next_page page more has_more",
                "page# per_page#          | next_page: {type: 'integer'}                        | cursor next_page page",
                "cursor                   | next: {type: 'string', format: 'uri'}               | url next",
                "cursor                   | next: {type: 'string', format: 'uri-reference'}     | url next",
                "cursor                   | next: {type: 'string', example: 'https://a.test/?c=2'} | url next",
                "cursor                   | next: {type: 'string', examples: ['/pets?cursor=2']} | url next",
                "cursor                   | next: {allOf: [{type: 'string', format: 'url'}]}    | url next",
                "limit#                   | next: {type: 'string', description: 'The URL of the next page.'} | url next",
                "limit#                   | links: {properties: {prev: STRING, next: STRING}}   | url links.next",
                "limit#                   | _links: {properties: {next: {properties: {href: STRING}}}} | url _links.next.href",
                "limit#                   | '@odata.nextLink': STRING                           | url @odata.nextLink",
                "limit#                   | nextLink: {type: 'string', example: 'nextLink'}     | url nextLink",
                "page# per_page#          | total_pages: INTEGER                                | pageNumber page 1 total total_pages",
                "page# size#              | meta: {properties: {totalPages: INTEGER}}           | pageNumber page 1 total meta.totalPages",
                "page[number]# page[size]# | next: STRING                                       | pageNumber page[number] 1",
                "page# limit#             | last_page: INTEGER                                  | pageNumber page 1 total last_page",
                "page#                    | title: STRING                                       | ",
                "pageIndex# pageSize#     | title: STRING                                       | WARN the first 'pageIndex' may be 0 or 1, so the list is not paged",
                "offset# limit#           | title: STRING                                       | offset offset",
                "offset# limit#           | total: INTEGER                                      | offset offset total total",
                "offset# limit#           | total: {type: 'integer', description: 'Items on this page.'} | offset offset",
                "skip# take#              | hasMore: FLAG                                       | offset skip more hasMore",
                "starting_after           | has_more: FLAG                                      | lastId starting_after more has_more",
                "after                    | has_more: FLAG, first_id: STRING, last_id: STRING   | lastId after more has_more",
                "limit#                   | next: STRING                                        | WARN 'next' may be a cursor or a URL, and no parameter is known to take it, so the list is not paged; set in an overlay: target: $.paths['/it'].get, update: {x-callwright: {pagination: {kind: cursor, items: items, next: next, parameter: PARAMETER}}} or update: {x-callwright: {pagination: {kind: url, items: items, next: next}}}",
                "limit# !cursor           | next: STRING                                        | WARN no parameter is known to take it",
                "cursor page_token        | next: STRING                                        | WARN it fits several parameters: cursor, page_token",
                "limit#                   | meta: {properties: {next_cursor: STRING}}           | WARN 'meta.next_cursor' is a cursor, but no parameter is known to take it",
                "limit# token             | next_token: STRING                                  | cursor next_token token",
                "limit# cursor            | next_billing_date: STRING, next_step: STRING        | ",
                "limit# cursor            | previous: STRING, first_page: STRING                | ",
            })
    void recognizesWhatIsCertain(String parameters, String members, String expected) throws Exception {
        TestApi api = TestApi.of(
                "{'/it': {get: {operationId: 'getIt', parameters: [" + parameters(parameters)
                        + "], responses: {'200': {content: {'application/json': {schema: {$ref:"
                        + " '#/components/schemas/it'}}}}}}}}",
                "{it: {properties: {items: {type: 'array', items: {properties: {id: {type: 'string'}}}}, "
                        + types(members) + "}}}");

        String found = api.operation("getIt")
                .pagination()
                .map(PaginationHeuristicsTest::text)
                .orElse("");
        String wanted = expected == null ? "" : expected;
        if (wanted.startsWith("WARN ")) {
            assertThat(found).isEmpty();
            assertThat(api.warnings()).singleElement().asString().contains(wanted.substring("WARN ".length()));
        } else {
            assertThat(found).isEqualTo(wanted);
            assertThat(api.warnings()).isEmpty();
        }
    }

    /** Columns: the path, a member with a list, and whether the list is the one that is paged. */
    @ParameterizedTest
    @CsvSource({
        "/messages, messages, true",
        "/v1/messages.json, messages, true",
        "/links, links, true",
        "/pets, messages, false",
        "/pets, errors, false",
    })
    void takesAListBesideTheItemsOnlyWhereThePathIsNamedLikeIt(String path, String list, boolean isPaged)
            throws Exception {
        TestApi api = TestApi.of(
                "{'" + path + "': {get: {operationId: 'getIt', parameters: [{name: 'cursor', in: 'query', schema:"
                        + " {type: 'string'}}], responses: {'200': {content: {'application/json': {schema: {$ref:"
                        + " '#/components/schemas/it'}}}}}}}}",
                "{it: {properties: {" + list + ": {type: 'array', items: {properties: {id: {type: 'string'}}}},"
                        + " next_cursor: {type: 'string'}}}}");

        assertThat(api.operation("getIt").pagination().map(Pagination::items))
                .isEqualTo(isPaged ? Optional.of(list) : Optional.empty());
    }

    /** Columns: the schema of the number and the first page. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{type: 'integer'}                                        | 1",
                "{type: 'integer', minimum: 0}                            | 0",
                "{type: 'integer', default: 0}                            | 0",
                "{type: 'integer', default: 1, minimum: 0}                | 1",
                "{type: 'integer', minimum: 1}                            | 1",
                "{type: 'number', description: 'Zero-based page index.'}  | 0",
            })
    void readsTheNumberOfTheFirstPage(String schema, long first) throws Exception {
        TestApi api = list(
                "{name: 'page', in: 'query', schema: " + schema + "}, {name: 'limit', in: 'query'}",
                "content: {'application/json': {schema: {type: 'array', items: {}}}}");

        assertThat(api.operation("getIt").pagination().map(PaginationHeuristicsTest::text))
                .contains("pageNumber page " + first);
    }

    /** Columns: the response beside its schema and the pagination. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "headers: {LINK: {schema: {type: 'string'}}},                        | link",
                "headers: {'X-Link': {schema: {type: 'string'}}},                    | pageNumber page 1",
            })
    void followsTheLinkHeaderThatIsDeclared(String response, String expected) throws Exception {
        TestApi api = list(
                "{name: 'page', in: 'query', schema: {type: 'integer'}}, {name: 'limit', in: 'query'}",
                response + "content: {'application/json': {schema: {type: 'array', items: {}}}}");

        assertThat(api.operation("getIt").pagination().map(PaginationHeuristicsTest::text))
                .contains(expected);
    }

    /** Columns: the path, the response's members and the path of the items. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/pets       | pets: LIST, tags: LIST, next_url: STRING                          | pets",
                "/pets       | errors: LIST, animals: LIST, next_url: STRING                     | animals",
                "/pets       | data: {properties: {items: LIST, next_url: STRING}}               | data.items",
                "/pets       | _embedded: {properties: {pets: LIST}}, next_url: STRING           | _embedded.pets",
                "/pets/{pet} | data: {properties: {name: STRING, pictures: LIST}}, next_url: STRING |",
            })
    void findsTheItems(String path, String members, String items) throws Exception {
        TestApi api = TestApi.of(
                "{'" + path + "': {get: {operationId: 'getIt', parameters: [{name: 'pet', in: 'path', required: true,"
                        + " schema: {type: 'string'}}], responses: {'200': {content: {'application/json': {schema:"
                        + " {properties: {" + types(members) + "}}}}}}}}}",
                "{}");

        assertThat(api.operation("getIt").pagination().map(Pagination::items).orElse(null))
                .isEqualTo(items);
    }

    private static TestApi list(String parameters, String response) throws Exception {
        return TestApi.of(
                "{'/it': {get: {operationId: 'getIt', parameters: [" + parameters + "], responses: {'200': {" + response
                        + "}}}}}",
                "{}");
    }

    private static String parameters(String names) {
        return Arrays.stream(names.split(" ", -1))
                .map(name -> "{name: '" + name.replaceAll("[#!]", "") + "', in: 'query', required: "
                        + name.startsWith("!") + ", schema: {type: '" + (name.endsWith("#") ? "integer" : "string")
                        + "'}}")
                .collect(Collectors.joining(", "));
    }

    private static String types(String members) {
        return members.replace("STRING", "{type: 'string'}")
                .replace("FLAG", "{type: 'boolean'}")
                .replace("INTEGER", "{type: 'integer'}")
                .replace("LIST", "{type: 'array', items: {properties: {id: {type: 'string'}}}}");
    }

    private static String text(Pagination pages) {
        return pages.accept(new PaginationText());
    }

    private static final class PaginationText implements Pagination.Visitor<String> {
        @Override
        public String lastId(Pagination.LastId pages) {
            return "lastId " + pages.after()
                    + pages.more().map(more -> " more " + more).orElse("");
        }

        @Override
        public String cursor(Pagination.Cursor pages) {
            return "cursor " + pages.next() + " " + pages.parameter() + end(pages.end());
        }

        @Override
        public String url(Pagination.Url pages) {
            return "url " + pages.next();
        }

        @Override
        public String pageNumber(Pagination.PageNumber pages) {
            return "pageNumber " + pages.parameter() + " " + pages.first() + end(pages.end());
        }

        @Override
        public String offset(Pagination.Offset pages) {
            return "offset " + pages.parameter() + end(pages.end());
        }

        @Override
        public String link(Pagination.Link pages) {
            return "link";
        }

        private static String end(Pagination.LastPage end) {
            return end.more().map(more -> " more " + more).orElse("")
                    + end.total().map(total -> " total " + total).orElse("");
        }
    }
}
