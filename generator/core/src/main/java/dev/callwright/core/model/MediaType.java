package dev.callwright.core.model;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * A parsed media type (RFC 9110, 8.3.1); its text contains only these parts.
 *
 * @param type such as {@code text}, or {@code *}
 * @param subtype such as {@code plain}, or {@code *}
 * @param parameters values by name in lower case, unquoted
 */
public record MediaType(String type, String subtype, Map<String, String> parameters) {
    private static final String TOKEN_MARKS = "!#$%&'*+-.^_`|~";

    public MediaType {
        parameters = Ordered.copyOf(parameters);
    }

    /** Parses a media type; empty: the text is not one. */
    public static Optional<MediaType> parse(String text) {
        int semicolon = text.indexOf(';');
        String essence = (semicolon < 0 ? text : text.substring(0, semicolon)).strip();
        int slash = essence.indexOf('/');
        if (slash < 0 || !isToken(essence.substring(0, slash)) || !isToken(essence.substring(slash + 1))) {
            return Optional.empty();
        }
        String rest = semicolon < 0 ? "" : text.substring(semicolon);
        return new Parameters(rest)
                .read()
                .map(parameters ->
                        new MediaType(essence.substring(0, slash), essence.substring(slash + 1), parameters));
    }

    /** Whether a text is a token (RFC 9110, 5.6.2), such as the name of a header or a part of a media type. */
    public static boolean isToken(String text) {
        return !text.isEmpty() && text.chars().allMatch(MediaType::isTokenCharacter);
    }

    private static boolean isTokenCharacter(int c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || TOKEN_MARKS.indexOf(c) >= 0;
    }

    /** Whether it is JSON, such as {@code application/problem+json} (RFC 6839, 3.1). */
    public boolean isJson() {
        String essence = (type + "/" + subtype).toLowerCase(Locale.ROOT);
        return essence.equals("application/json") || essence.equals("text/json") || essence.endsWith("+json");
    }

    /** Whether it is a media range. */
    public boolean isRange() {
        return type.equals("*") || subtype.equals("*");
    }

    /** The text, with parameter values in quotes if necessary. */
    @Override
    public String toString() {
        StringJoiner text = new StringJoiner("; ").add(type + "/" + subtype);
        parameters.forEach((name, value) -> text.add(name + "=" + (isToken(value) ? value : quoted(value))));
        return text.toString();
    }

    private static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Reads {@code ; name=value ; name="value"}. */
    private static final class Parameters {
        private final String text;
        private final Map<String, String> values = new LinkedHashMap<>();
        private int at;

        Parameters(String text) {
            this.text = text;
        }

        /** The parameters; empty if the text is something else. */
        Optional<Map<String, String>> read() {
            while (skip(' ', '\t') < text.length()) {
                if (text.charAt(at) != ';') {
                    return Optional.empty();
                }
                at++;
                if (skip(' ', '\t') < text.length() && text.charAt(at) != ';' && !parameter()) {
                    return Optional.empty();
                }
            }
            return Optional.of(values);
        }

        private int skip(char space, char tab) {
            while (at < text.length() && (text.charAt(at) == space || text.charAt(at) == tab)) {
                at++;
            }
            return at;
        }

        private boolean parameter() {
            String name = token();
            if (name.isEmpty() || at >= text.length() || text.charAt(at) != '=') {
                return false;
            }
            at++;
            Optional<String> value =
                    at < text.length() && text.charAt(at) == '"' ? quotedString() : Optional.of(token());
            value.filter(each -> !each.isEmpty())
                    .ifPresent(each -> values.putIfAbsent(name.toLowerCase(Locale.ROOT), each));
            return value.isPresent();
        }

        private String token() {
            int from = at;
            while (at < text.length() && isTokenCharacter(text.charAt(at))) {
                at++;
            }
            return text.substring(from, at);
        }

        // Only printable ASCII, for nothing else arrives everywhere as it was sent.
        private Optional<String> quotedString() {
            StringBuilder value = new StringBuilder();
            for (at++; at < text.length(); at++) {
                char c = text.charAt(at);
                if (c == '"') {
                    at++;
                    return Optional.of(value.toString());
                }
                if (c == '\\') {
                    at++;
                }
                if (at >= text.length() || text.charAt(at) < ' ' || text.charAt(at) > '~') {
                    return Optional.empty();
                }
                value.append(text.charAt(at));
            }
            return Optional.empty();
        }
    }
}
