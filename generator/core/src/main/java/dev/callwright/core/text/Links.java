package dev.callwright.core.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** Decides where links of descriptions lead. */
final class Links {
    private static final int LONGEST = 2_000;
    private static final String KEPT = "-._~:/?#@!$&+,;=%";

    private final Optional<URI> base;

    /**
     * @param docsUrl what relative links are relative to; when it is no absolute {@code http} or {@code https} URL, they
     *     lead nowhere
     */
    Links(Optional<String> docsUrl) {
        this.base = docsUrl.flatMap(Links::parsed).filter(Links::isWeb);
    }

    /** The absolute URL, in characters that mean nothing in HTML or Markdown ({@code &} aside); empty: it leads nowhere. */
    Optional<String> resolve(String href) {
        if (href.length() > LONGEST) {
            return Optional.empty();
        }
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

    // URI.resolve takes the page's name away here.
    private static URI withQuery(URI page, URI query) {
        String url = page.toString();
        int end = url.indexOf('?') >= 0 ? url.indexOf('?') : url.indexOf('#') >= 0 ? url.indexOf('#') : url.length();
        return URI.create(url.substring(0, end) + query);
    }

    // A user before the host makes a URL look like another site's.
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
            return Optional.empty(); // the words stay without a link
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
