package dev.callwright.core.source.parse;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.model.MediaType;
import dev.callwright.core.source.tree.PointerTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The operations of a path item: those of its methods, and {@code additionalOperations}. */
public final class PathItemOperations {
    private static final String ADDITIONAL = "additionalOperations";
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace", "query");

    private final JsonNode pathItem;
    private final String pointer;

    /**
     * @param pathItem a path item that is not a reference
     * @param pointer its JSON pointer
     */
    public PathItemOperations(JsonNode pathItem, String pointer) {
        this.pathItem = pathItem;
        this.pointer = pointer;
    }

    /**
     * An operation.
     *
     * @param key the name of the member that holds it
     * @param method the HTTP method in upper case; that of an additional operation as written
     * @param node the operation
     * @param pointer its JSON pointer
     */
    public record Entry(String key, String method, JsonNode node, String pointer) {}

    /**
     * A member of {@code additionalOperations} that does not belong there.
     *
     * @param pointer its JSON pointer
     * @param message what is wrong with it, and what becomes of it
     */
    public record Misplaced(String pointer, String message) {}

    /** The operations in document order. */
    public List<Entry> all() {
        List<Entry> entries = new ArrayList<>();
        for (Map.Entry<String, JsonNode> member : pathItem.properties()) {
            String key = member.getKey();
            if (METHODS.contains(key) && member.getValue().isObject()) {
                entries.add(new Entry(
                        key, key.toUpperCase(Locale.ROOT), member.getValue(), PointerTokens.child(pointer, key)));
            } else if (key.equals(ADDITIONAL)) {
                entries.addAll(additional(member.getValue()));
            }
        }
        return entries;
    }

    private List<Entry> additional(JsonNode additional) {
        List<Entry> entries = new ArrayList<>();
        for (Map.Entry<String, JsonNode> member : additional.properties()) {
            String key = member.getKey();
            if (member.getValue().isObject() && MediaType.isToken(key) && !isShadowed(key)) {
                String method = isFixed(key) ? key.toUpperCase(Locale.ROOT) : key;
                entries.add(new Entry(key, method, member.getValue(), additionalPointer(key)));
            }
        }
        return entries;
    }

    /** The members of {@code additionalOperations} that are no operation of their own. */
    public List<Misplaced> misplaced() {
        List<Misplaced> found = new ArrayList<>();
        for (Map.Entry<String, JsonNode> member : pathItem.path(ADDITIONAL).properties()) {
            String key = member.getKey();
            if (!MediaType.isToken(key)) {
                found.add(
                        new Misplaced(
                                additionalPointer(key),
                                "the key is not an HTTP method (RFC 9110: letters, digits and !#$%&'*+-.^_`|~); the operation is left out"));
            } else if (isShadowed(key)) {
                found.add(new Misplaced(
                        additionalPointer(key),
                        "the path has this method already; the operation is left out; remove one of the two"));
            } else if (isFixed(key)) {
                found.add(new Misplaced(
                        additionalPointer(key),
                        "this method has a member of its own; the operation is read as '" + key.toLowerCase(Locale.ROOT)
                                + "'; move it there"));
            }
        }
        return found;
    }

    private static boolean isFixed(String key) {
        return METHODS.contains(key.toLowerCase(Locale.ROOT));
    }

    // Of "POST" and "post" in the map the first one counts.
    private boolean isShadowed(String key) {
        if (!isFixed(key)) {
            return false;
        }
        for (Map.Entry<String, JsonNode> member : pathItem.path(ADDITIONAL).properties()) {
            if (member.getKey().equalsIgnoreCase(key)) {
                return !member.getKey().equals(key) || pathItem.has(key.toLowerCase(Locale.ROOT));
            }
        }
        return false;
    }

    private String additionalPointer(String key) {
        return PointerTokens.child(PointerTokens.child(pointer, ADDITIONAL), key);
    }
}
