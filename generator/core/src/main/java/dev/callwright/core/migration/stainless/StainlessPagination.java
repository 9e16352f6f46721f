package dev.callwright.core.migration.stainless;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.callwright.core.migration.ApiDocument;
import dev.callwright.core.migration.ConfigNode;
import dev.callwright.core.migration.Draft;
import dev.callwright.core.migration.Endpoint;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The kinds of pagination, and which one a method has: the one that it names, or else the first whose parameter the operation
 * has.
 */
final class StainlessPagination {
    private final Draft draft;
    private final Map<PageScheme, ObjectNode> schemes = new LinkedHashMap<>();

    StainlessPagination(ConfigNode section, Draft draft) {
        this.draft = draft;
        List<ConfigNode> all = section.items();
        all.forEach(node -> {
            PageScheme scheme = new PageScheme(node);
            Optional<ObjectNode> page = scheme.pagination();
            if (page.isPresent()) {
                schemes.put(scheme, page.get());
                draft.kept(node, "the pagination of the methods that have it: " + page.get());
            } else {
                draft.lost(
                        node,
                        "no kind of pagination is like it; declare x-callwright: {pagination: {kind: ..}} for its"
                                + " operations, or loop by hand");
            }
        });
    }

    /** The setting {@code pagination} of the operation of a method; empty: nothing is set. */
    Optional<JsonNode> of(ConfigNode method, Endpoint endpoint, Optional<ApiDocument> api) {
        ConfigNode paginated = method.member("paginated");
        if (paginated.isFalse()) {
            return Optional.of(TextNode.valueOf("none"));
        }
        Optional<String> name = paginated.text().filter(text -> !paginated.isTrue());
        if (name.isPresent()) {
            Optional<PageScheme> scheme = schemes.keySet().stream()
                    .filter(each -> each.name().equals(name.get()))
                    .findFirst();
            if (scheme.isEmpty()) {
                draft.lost(paginated, "its kind of pagination has no counterpart");
            }
            return scheme.map(schemes::get);
        }
        Optional<JsonNode> fitting = api.flatMap(document -> fitting(document, endpoint));
        if (paginated.isTrue() && fitting.isEmpty()) {
            return one(paginated, api);
        }
        return fitting;
    }

    /** Notes what is not known without the document. */
    void noteNoDocument() {
        schemes.keySet()
                .forEach(scheme -> draft.check(
                        scheme.from(),
                        "without --spec only methods that say 'paginated' have it; others are paged if Callwright"
                                + " recognizes it"));
    }

    /** Where the pagination of a method stands. */
    ConfigNode from(ConfigNode method) {
        return method.member("paginated").isPresent() ? method.member("paginated") : method;
    }

    private Optional<JsonNode> one(ConfigNode paginated, Optional<ApiDocument> api) {
        if (schemes.size() == 1 && api.isEmpty()) {
            return schemes.values().stream().map(JsonNode.class::cast).findFirst();
        }
        draft.lost(paginated, "no kind of pagination fits the operation; declare it in the overlay");
        return Optional.empty();
    }

    // Stainless compares parameters and members. The members are compared when the overlay is tried.
    private Optional<JsonNode> fitting(ApiDocument document, Endpoint endpoint) {
        if (!endpoint.method().equals("get")) {
            return Optional.empty();
        }
        OperationShape shape = new OperationShape(document, endpoint);
        return schemes.values().stream()
                .filter(page -> shape.fits(page))
                .map(JsonNode.class::cast)
                .findFirst();
    }
}
