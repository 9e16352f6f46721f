package dev.callwright.core.migration.fern;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.migration.ConfigNode;
import dev.callwright.core.migration.Draft;
import java.util.Optional;

/** The extension {@code x-fern-pagination}: by cursor, by offset or page, or by URL. */
final class FernPagination {
    private static final String REQUEST = "$request.";
    private static final String RESPONSE = "$response";

    private final Draft draft;

    FernPagination(Draft draft) {
        this.draft = draft;
    }

    /** The setting {@code pagination}; empty: it has no counterpart. */
    Optional<ObjectNode> of(ConfigNode page) {
        ObjectNode setting = JsonNodeFactory.instance.objectNode();
        boolean isKnown = kind(page, setting);
        response(page.member("results")).filter(path -> !path.isEmpty()).ifPresent(path -> setting.put("items", path));
        return isKnown && page.member("results").isPresent() ? Optional.of(setting) : Optional.empty();
    }

    private boolean kind(ConfigNode page, ObjectNode setting) {
        if (page.member("cursor").isPresent()) {
            return cursor(page, setting);
        }
        if (page.member("offset").isPresent()) {
            return offset(page, setting);
        }
        ConfigNode next = page.member("next_uri").isPresent() ? page.member("next_uri") : page.member("next_path");
        return url(next, setting);
    }

    private static boolean cursor(ConfigNode page, ObjectNode setting) {
        Optional<String> parameter = request(page.member("cursor"));
        Optional<String> next = response(page.member("next_cursor"));
        parameter.ifPresent(name -> setting.put("kind", "cursor").put("parameter", name));
        next.ifPresent(path -> setting.put("next", path));
        return parameter.isPresent() && next.isPresent();
    }

    // Fern counts pages by one, or by the items of a page if a step says how many these are.
    private boolean offset(ConfigNode page, ObjectNode setting) {
        Optional<String> parameter = request(page.member("offset"));
        boolean isByItems = page.member("step").isPresent();
        parameter.ifPresent(
                name -> setting.put("kind", isByItems ? "offset" : "pageNumber").put("parameter", name));
        Optional<String> more = response(page.member("has-next-page")).or(() -> response(page.member("has_next_page")));
        more.filter(path -> !path.isEmpty()).ifPresent(path -> setting.put("more", path));
        if (!isByItems) {
            draft.check(page, "the first page is 1, unless first: 0 says otherwise");
        }
        return parameter.isPresent();
    }

    private static boolean url(ConfigNode next, ObjectNode setting) {
        Optional<String> path = response(next);
        path.ifPresent(text -> setting.put("kind", "url").put("next", text));
        return path.isPresent();
    }

    // A member of the body may be a parameter too.
    private static Optional<String> request(ConfigNode node) {
        return node.text()
                .filter(text -> text.startsWith(REQUEST))
                .map(text -> text.substring(REQUEST.length()))
                .filter(name -> !name.isEmpty() && name.indexOf('.') < 0);
    }

    private static Optional<String> response(ConfigNode node) {
        return node.text()
                .filter(text -> text.equals(RESPONSE) || text.startsWith(RESPONSE + "."))
                .map(text -> text.substring(Math.min(text.length(), RESPONSE.length() + 1)));
    }
}
