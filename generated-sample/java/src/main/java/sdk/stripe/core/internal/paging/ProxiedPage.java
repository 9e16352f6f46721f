package sdk.stripe.core.internal.paging;

import sdk.stripe.core.internal.http.Url;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A page that was requested from a proxy, such as a gateway. The API behind it links to its own host, or to the path
 * that the list has there.
 *
 * @param baseUrl the URL of the proxy
 * @param url the URL of the page
 */
record ProxiedPage(URI baseUrl, URI url) {
    private static final Pattern BYTE = Pattern.compile("%[0-9A-Fa-f]{2}|[^/%]");

    /**
     * The URL of the next page at the proxy: that of this page with the query of the link. Empty if the path of the
     * link does not end with that of this page below the base URL, so that it is another list, or is no path of the
     * API.
     */
    Optional<URI> next(URI link) {
        String start = Url.withoutSlashes(escaped(baseUrl));
        String page = escaped(url);
        boolean isSame =
                isHttp(link) && page.startsWith(start + "/") && escaped(link).endsWith(page.substring(start.length()));
        return isSame ? Optional.of(withQueryOf(link)) : Optional.empty();
    }

    private URI withQueryOf(URI link) {
        String query = link.getRawQuery() == null ? "" : "?" + link.getRawQuery();
        return URI.create(url.toString().split("\\?", 2)[0] + query);
    }

    private static boolean isHttp(URI link) {
        return link.getHost() != null
                && ("https".equalsIgnoreCase(link.getScheme()) || "http".equalsIgnoreCase(link.getScheme()));
    }

    // The path in one spelling, each byte as its escape: servers escape other characters than clients do.
    private static String escaped(URI url) {
        return BYTE.matcher(url.getRawPath())
                .replaceAll(found -> found.group().startsWith("%")
                        ? found.group().toUpperCase(Locale.ROOT)
                        : String.format("%%%02X", (int) found.group().charAt(0)));
    }
}
