package dev.callwright.core.emit.snippet;

import dev.callwright.core.emit.snippet.WirePairs.Pair;
import dev.callwright.core.model.Server;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where a snippet calls: nothing but http and https, and where the document does not say such a URL, one that the
 * caller gives in a variable.
 *
 * @param isKnown whether the document says the whole URL
 * @param text the URL, or what follows the variable's value
 */
record CurlUrl(boolean isKnown, String text) {
    /** The variable with the start of the URL where the document does not say it. */
    static final String VARIABLE = "BASE_URL";

    // What may stand in a path (RFC 3986, 3.3), and the marks of a path that the document has encoded or ended itself.
    private static final String PATH_CHARACTERS = "-._~:/?@!$&'()*+,;=%";
    private static final Pattern ABSOLUTE_PATH = Pattern.compile("/([^/?#{}][^?#{}]*)?");

    /** The URL of a path, whose values are encoded, on a server. */
    static CurlUrl of(Server server, String path) {
        String base = withoutSlashes(server.defaultUrl());
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

    // Without the name of a user, for it would be sent as a credential.
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

    /** The text of a path template between its parameters: what no URL may have is encoded. */
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

    /** The URL with pairs in its query. */
    CurlUrl withQuery(List<Pair> pairs) {
        String search = pairs.stream()
                .map(pair -> brackets(pair.name()) + "=" + brackets(pair.encoded()))
                .collect(Collectors.joining("&"));
        return search.isEmpty() ? this : new CurlUrl(isKnown, text + mark() + search);
    }

    private static String brackets(String text) {
        return text.replace("[", "%5B").replace("]", "%5D");
    }

    private String mark() {
        return text.contains("?") ? "&" : "?";
    }

    /** The option without which curl reads brackets and braces in the URL as patterns, if there may be some. */
    String options() {
        return isKnown && text.indexOf('[') < 0 ? "" : "--globoff ";
    }

    /** The URL as a word of a shell. */
    String word() {
        return isKnown ? ShellText.url(text) : ShellText.wordAfterVariable(VARIABLE, text);
    }

    /** The URL with a secret at the end of its query, as a word of a shell. */
    String wordWithSecret(String name, String variable) {
        String start = text + mark() + name + "=";
        return isKnown
                ? ShellText.wordWithVariable(start, variable)
                : ShellText.wordAfterVariable(VARIABLE, "") + ShellText.wordWithVariable(start, variable);
    }
}
