package dev.callwright.core.emit.snippet;

import dev.callwright.core.model.Server;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The URL that a snippet calls: http or https, or, if the document has no absolute URL, one in an environment variable.
 *
 * @param isKnown whether the document has an absolute URL
 * @param text the URL, or the part after the value of the variable
 */
record CurlUrl(boolean isKnown, String text) {
    /** The environment variable with the base URL if the document has none. */
    static final String VARIABLE = "BASE_URL";

    // The characters of a path (RFC 3986, 3.3), and delimiters that the document has encoded or used itself.
    private static final String PATH_CHARACTERS = "-._~:/?@!$&'()*+,;=%";
    private static final Pattern ABSOLUTE_PATH = Pattern.compile("/([^/?#{}][^?#{}]*)?");

    /** The URL of a path with encoded values on a server. */
    static CurlUrl of(Server server, String path) {
        String base = ascii(withoutSlashes(server.defaultUrl()));
        String end = path.startsWith("/") ? path : "/" + path;
        if (isWeb(base)) {
            return new CurlUrl(true, base + end);
        }
        boolean isPath = ABSOLUTE_PATH.matcher(base).matches();
        return new CurlUrl(false, (isPath ? encoded(base) : "") + end);
    }

    private static String withoutSlashes(String url) {
        int end = url.length();
        while (end > 0 && url.charAt(end - 1) == '/') {
            end--;
        }
        return url.substring(0, end);
    }

    // In a host there are no percent signs, so a URL whose host is not ASCII is none that is known.
    private static String ascii(String url) {
        StringBuilder ascii = new StringBuilder();
        url.codePoints().forEach(each -> {
            String text = Character.toString(each);
            ascii.append(each > '~' ? encoded(text) : text);
        });
        return ascii.toString();
    }

    // Without user information, which would be sent as credentials.
    private static boolean isWeb(String text) {
        try {
            URI url = new URI(text);
            boolean http = "https".equalsIgnoreCase(url.getScheme()) || "http".equalsIgnoreCase(url.getScheme());
            return http
                    && url.getHost() != null
                    && url.getRawUserInfo() == null
                    && url.getRawQuery() == null
                    && url.getRawFragment() == null
                    && text.chars().allMatch(c -> c > ' ' && c <= '~');
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** The text of a path template between its parameters, with characters encoded that URLs must not contain. */
    static String encoded(String template) {
        StringBuilder encoded = new StringBuilder();
        for (byte each : template.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (each & 0xff);
            boolean kept = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (kept || PATH_CHARACTERS.indexOf(c) >= 0) {
                encoded.append(c);
            } else {
                encoded.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return encoded.toString();
    }

    /** The URL with a query, which is encoded. */
    CurlUrl withQuery(String query) {
        return query.isEmpty() ? this : new CurlUrl(isKnown, text + mark() + query);
    }

    private String mark() {
        return text.contains("?") ? "&" : "?";
    }

    /**
     * The option that prevents curl from interpreting brackets and braces in the URL as patterns, if there may be some.
     */
    String options() {
        return isKnown && text.indexOf('[') < 0 ? "" : "--globoff ";
    }

    /** The URL as a shell word. */
    String word() {
        return isKnown ? ShellText.url(text) : ShellText.wordAfterVariable(VARIABLE, text);
    }

    /** The URL with a secret at the end of its query, as a shell word. */
    String wordWithSecret(String name, String variable) {
        String start = text + mark() + name + "=";
        return isKnown
                ? ShellText.wordWithVariable(start, variable)
                : ShellText.wordAfterVariable(VARIABLE, "") + ShellText.wordWithVariable(start, variable);
    }
}
