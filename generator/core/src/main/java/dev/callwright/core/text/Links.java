package dev.callwright.core.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Resolves links of descriptions. */
final class Links {
    private static final int LONGEST = 2_000;
    private static final String KEPT = "-._~:/?#@!$&+,;=%";

    private final Optional<URI> base;
    private final Function<String, Optional<String>> own;

    /**
     * @param docsUrl the base URL; without an absolute {@code http} or {@code https} URL, relative links are removed
     * @param own the URL of a link that leads to a page of the output, in ASCII without special characters of HTML or Markdown
     */
    Links(Optional<String> docsUrl, Function<String, Optional<String>> own) {
        this.base = docsUrl.flatMap(Links::parsed).filter(Links::isWeb);
        this.own = own;
    }

    /**
     * The absolute URL, without special characters of HTML or Markdown except {@code &}; empty: the link is removed.
     */
    Optional<String> resolve(String href) {
        if (href.length() > LONGEST) {
            return Optional.empty();
        }
        return own.apply(href).or(() -> web(href));
    }

    private Optional<String> web(String href) {
        return parsed(href).flatMap(this::absolute).map(URI::toString).filter(url -> url.length() <= LONGEST);
    }

    private Optional<URI> absolute(URI uri) {
        if (uri.isAbsolute()) {
            boolean mail = "mailto".equalsIgnoreCase(uri.getScheme()) && uri.isOpaque();
            return mail || isWeb(uri) ? Optional.of(uri) : Optional.empty();
        }
        return base.filter(page -> !uri.toString().isEmpty())
                .map(page -> uri.toString().startsWith("?") ? withQuery(page, uri) : page.resolve(uri))
                .filter(Links::isWeb);
    }

    // URI.resolve would remove the last path segment here.
    private static URI withQuery(URI page, URI query) {
        String url = page.toString();
        int end = url.indexOf('?') >= 0 ? url.indexOf('?') : url.indexOf('#') >= 0 ? url.indexOf('#') : url.length();
        return URI.create(url.substring(0, end) + query);
    }

    // User information makes a URL look like that of another site.
    private static boolean isWeb(URI uri) {
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        return (scheme.equals("http") || scheme.equals("https"))
                && uri.getHost() != null
                && uri.getRawUserInfo() == null;
    }

    private static Optional<URI> parsed(String href) {
        try {
            return Optional.of(new URI(ascii(VisibleText.line(href))));
        } catch (URISyntaxException e) {
            return Optional.empty(); // the text is kept without a link
        }
    }

    private static String ascii(String href) {
        StringBuilder out = new StringBuilder(href.length() + 16);
        for (byte b : href.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (letter || KEPT.indexOf(c) >= 0) {
                out.append(c);
            } else {
                out.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
            }
        }
        return strayPercentSigns(out.toString());
    }

    private static String strayPercentSigns(String url) {
        return url.indexOf('%') < 0 ? url : url.replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
    }
}
