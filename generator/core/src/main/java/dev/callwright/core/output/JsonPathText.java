package dev.callwright.core.output;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.source.tree.PointerTokens;
import dev.callwright.core.text.Invisible;
import java.util.Locale;
import java.util.regex.Pattern;

/** JSONPaths of nodes, as in {@code $.paths['/orders/{id}'].post}. */
public final class JsonPathText {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private JsonPathText() {}

    /** The path (RFC 9535) of the node at a JSON pointer to a member of an object; {@code $} for the empty pointer. */
    public static String of(String pointer) {
        StringBuilder path = new StringBuilder("$");
        PointerTokens.of(pointer).forEach(token -> append(path, token));
        return path.toString();
    }

    private static void append(StringBuilder path, String name) {
        if (NAME.matcher(name).matches()) {
            path.append('.').append(name);
        } else {
            path.append('[').append(quoted(name)).append(']');
        }
    }

    /** The path of the node at a JSON pointer in a tree, in which items of lists are known by their index. */
    public static String of(JsonNode root, String pointer) {
        StringBuilder path = new StringBuilder("$");
        JsonNode node = root;
        for (String token : PointerTokens.of(pointer)) {
            if (node.isArray()) {
                path.append('[').append(token).append(']');
                node = node.path(Integer.parseInt(token));
            } else {
                append(path, token);
                node = node.path(token);
            }
        }
        return path.toString();
    }

    /** A text as a literal of a path, in single quotes. */
    public static String quoted(String name) {
        StringBuilder text = new StringBuilder(name.length() + 2).append('\'');
        name.codePoints().forEach(c -> {
            if (c == '\'' || c == '\\') {
                text.append('\\').append((char) c);
            } else if (Invisible.is(c)) {
                for (char unit : Character.toChars(c)) {
                    text.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
                }
            } else {
                text.appendCodePoint(c);
            }
        });
        return text.append('\'').toString();
    }
}
