package dev.callwright.core.emit.snippet;

import dev.callwright.core.text.Invisible;
import java.util.Locale;
import java.util.regex.Pattern;

/** JSONPaths of nodes, as in {@code $.paths['/orders/{id}'].post}. */
final class JsonPathText {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private JsonPathText() {}

    /** The path (RFC 9535) of the node at a JSON pointer to a member of an object. */
    static String of(String pointer) {
        StringBuilder path = new StringBuilder("$");
        for (String token : pointer.substring(1).split("/", -1)) {
            String name = token.replace("~1", "/").replace("~0", "~");
            if (NAME.matcher(name).matches()) {
                path.append('.').append(name);
            } else {
                path.append("['").append(escaped(name)).append("']");
            }
        }
        return path.toString();
    }

    private static String escaped(String name) {
        StringBuilder text = new StringBuilder(name.length());
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
        return text.toString();
    }
}
