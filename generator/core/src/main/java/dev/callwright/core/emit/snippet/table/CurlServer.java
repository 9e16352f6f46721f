package dev.callwright.core.emit.snippet.table;

import dev.callwright.core.emit.snippet.wire.UrlText;
import dev.callwright.core.model.Server;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/**
 * The server that a curl command calls: http or https, or, if the document has no absolute URL, one in an environment
 * variable.
 *
 * @param isKnown whether the document has an absolute URL
 * @param text the URL, or the path after the value of the variable; without a slash at its end
 */
record CurlServer(boolean isKnown, String text) {
    private static final Pattern ABSOLUTE_PATH = Pattern.compile("/([^/?#{}][^?#{}]*)?");

    /** The URL of a server, with the defaults of its variables. */
    static CurlServer of(Server server) {
        String base = ascii(withoutSlashes(server.defaultUrl()));
        if (isWeb(base)) {
            return new CurlServer(true, base);
        }
        boolean isPath = ABSOLUTE_PATH.matcher(base).matches();
        return new CurlServer(false, isPath ? UrlText.encoded(base) : "");
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
            ascii.append(each > '~' ? UrlText.encoded(text) : text);
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
}
