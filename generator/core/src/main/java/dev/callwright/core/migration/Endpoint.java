package dev.callwright.core.migration;

import dev.callwright.core.source.tree.PointerTokens;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An operation by its method and path.
 *
 * @param method the method in lower case, as documents have it
 * @param path the path template
 */
public record Endpoint(String method, String path) {
    private static final List<String> METHODS =
            List.of("get", "put", "post", "delete", "options", "head", "patch", "trace", "query");

    /** The operation of a text such as {@code get /orders/{order}}; empty: it is none. */
    public static Optional<Endpoint> of(String text) {
        String written = text.strip();
        int space = 0;
        while (space < written.length() && !Character.isWhitespace(written.charAt(space))) {
            space++;
        }
        String method = written.substring(0, space).toLowerCase(Locale.ROOT);
        String path = written.substring(space).strip();
        boolean isPath = path.startsWith("/") && path.chars().noneMatch(Character::isWhitespace);
        return isPath && METHODS.contains(method) ? Optional.of(new Endpoint(method, path)) : Optional.empty();
    }

    /** The pointer of the operation in a document. */
    public String pointer() {
        return PointerTokens.pointer(List.of("paths", path, method));
    }

    /** The same operation with parameters that have no names: tools may name them in another way. */
    Endpoint anonymous() {
        StringBuilder plain = new StringBuilder(path.length());
        boolean isName = false;
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c == '}') {
                isName = false;
            }
            if (!isName) {
                plain.append(c);
            }
            isName |= c == '{';
        }
        return new Endpoint(method, plain.toString());
    }

    @Override
    public String toString() {
        return method.toUpperCase(Locale.ROOT) + " " + path;
    }
}
