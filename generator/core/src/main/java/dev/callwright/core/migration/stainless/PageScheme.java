package dev.callwright.core.migration.stainless;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.migration.ConfigNode;
import java.util.List;
import java.util.Optional;

/** One kind of pagination in {@code pagination}. */
final class PageScheme {
    private static final String TOP = "is_top_level_array";

    private final ConfigNode scheme;
    private final List<PageProperty> request;
    private final List<PageProperty> response;

    PageScheme(ConfigNode scheme) {
        this.scheme = scheme;
        this.request = PageProperty.in(scheme.member("request"));
        this.response = PageProperty.in(scheme.member("response"));
    }

    ConfigNode from() {
        return scheme;
    }

    String name() {
        return scheme.member("name").text().orElse("");
    }

    /** The setting {@code pagination} of operations that have this kind; empty: it has no counterpart. */
    Optional<ObjectNode> pagination() {
        ObjectNode page = JsonNodeFactory.instance.objectNode();
        Optional<String> items = items();
        boolean isWhole = response.stream()
                .anyMatch(property -> property.schema()
                        .member("x-stainless-pagination-property")
                        .member(TOP)
                        .isTrue());
        if ((items.isEmpty() && !isWhole) || response.stream().anyMatch(PageProperty::isInHeader)) {
            return Optional.empty();
        }
        boolean isComplete = switch (scheme.member("type").text().orElse("")) {
            case "cursor" -> cursor(page, items);
            case "cursor_id" -> lastId(page, items);
            case "cursor_url" -> url(page, items);
            case "offset" -> offset(page, items);
            case "page_number" -> number(page, items);
            default -> false;
        };
        return isComplete ? Optional.of(page) : Optional.empty();
    }

    private Optional<String> items() {
        List<PageProperty> lists =
                response.stream().filter(PageProperty::isList).toList();
        Optional<PageProperty> declared = PageProperty.of(response, "items", List.of());
        return declared.or(() -> lists.size() == 1 ? Optional.of(lists.get(0)) : Optional.empty())
                .filter(property -> !property.schema()
                        .member("x-stainless-pagination-property")
                        .member(TOP)
                        .isTrue())
                .map(PageProperty::path);
    }

    private boolean cursor(ObjectNode page, Optional<String> items) {
        begin(page, "cursor", items);
        boolean hasNext = put(page, "next", response("next_cursor_field", "next_cursor"));
        return put(page, "parameter", request("next_cursor_param", "cursor")) && hasNext && more(page);
    }

    private boolean lastId(ObjectNode page, Optional<String> items) {
        begin(page, "lastId", items);
        id().ifPresent(id -> page.put("id", id));
        boolean hasAfter = put(page, "after", request("next_cursor_id_param", "starting_after"));
        request("previous_cursor_id_param", "ending_before").ifPresent(before -> page.put("before", before.path()));
        return hasAfter && more(page);
    }

    // The id stands in the schema of the items.
    private Optional<String> id() {
        return response.stream()
                .filter(PageProperty::isList)
                .flatMap(list -> PageProperty.in(list.schema().member("items").member("properties")).stream())
                .filter(property -> property.purpose().equals("cursor_item_id"))
                .map(PageProperty::path)
                .filter(path -> !path.equals("id"))
                .findFirst();
    }

    private boolean url(ObjectNode page, Optional<String> items) {
        begin(page, "url", items);
        return put(page, "next", response("cursor_url_field", "next_url"));
    }

    private boolean offset(ObjectNode page, Optional<String> items) {
        begin(page, "offset", items);
        response("offset_total_count_field", "total").ifPresent(total -> page.put("total", total.path()));
        return put(page, "parameter", request("offset_count_param", "offset")) && more(page);
    }

    private boolean number(ObjectNode page, Optional<String> items) {
        begin(page, "pageNumber", items);
        response("total_page_count_field", "total_pages").ifPresent(total -> page.put("total", total.path()));
        return put(page, "parameter", request("page_number_param", "page")) && more(page);
    }

    private static void begin(ObjectNode page, String kind, Optional<String> items) {
        page.put("kind", kind);
        items.ifPresent(path -> page.put("items", path));
    }

    private boolean more(ObjectNode page) {
        response("has_next_page", "has_more").ifPresent(more -> page.put("more", more.path()));
        return true;
    }

    private Optional<PageProperty> request(String purpose, String usual) {
        return PageProperty.of(request, purpose, List.of(usual));
    }

    private Optional<PageProperty> response(String purpose, String usual) {
        return PageProperty.of(response, purpose, List.of(usual));
    }

    private static boolean put(ObjectNode page, String name, Optional<PageProperty> property) {
        property.ifPresent(found -> page.put(name, found.path()));
        return property.isPresent();
    }
}
