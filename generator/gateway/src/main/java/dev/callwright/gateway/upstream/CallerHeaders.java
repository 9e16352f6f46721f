package dev.callwright.gateway.upstream;

import dev.callwright.gateway.call.ReservedHeaders;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;

/**
 * The headers of a caller that pass to an API: a fixed list that has no say in who the caller is or where the request goes, and what
 * the operation declares. All others are dropped, so a caller cannot send its own credentials beside those of the gateway.
 *
 * @param declared the names of headers that the operation declares, in lower case
 * @param cookies the names of cookies that the operation declares
 */
public record CallerHeaders(Set<String> declared, Set<String> cookies) {
    /** The header in which pages send cookies to the gateway, because they cannot set {@code Cookie}. */
    public static final String COOKIES = "Callwright-Cookie";

    private static final EnumSet<HttpHeader> GENERAL = EnumSet.of(
            HttpHeader.ACCEPT,
            HttpHeader.ACCEPT_LANGUAGE,
            HttpHeader.CONTENT_ENCODING,
            HttpHeader.CONTENT_LANGUAGE,
            HttpHeader.CONTENT_MD5,
            HttpHeader.CONTENT_TYPE,
            HttpHeader.IF_MATCH,
            HttpHeader.IF_MODIFIED_SINCE,
            HttpHeader.IF_NONE_MATCH,
            HttpHeader.IF_RANGE,
            HttpHeader.IF_UNMODIFIED_SINCE,
            HttpHeader.RANGE,
            HttpHeader.USER_AGENT);

    /** General headers that Jetty does not know. */
    private static final Set<String> GENERAL_NAMES = Set.of(
            "content-digest",
            "content-disposition",
            "digest",
            "idempotency-key",
            "prefer",
            "repr-digest",
            "traceparent",
            "tracestate");

    public CallerHeaders {
        declared = Set.copyOf(declared);
        cookies = Set.copyOf(cookies);
    }

    /** Whether a header passes, if {@code Connection} does not name it. */
    public boolean passes(HttpField field) {
        HttpHeader known = field.getHeader();
        if (known != null && GENERAL.contains(known)) {
            return true;
        }
        String name = field.getLowerCaseName();
        return GENERAL_NAMES.contains(name) || (declared.contains(name) && !ReservedHeaders.contain(name));
    }

    /** Copies the headers that pass. */
    void copy(HttpFields received, HttpFields.Mutable to) {
        Set<String> connection = named(received);
        for (HttpField field : received) {
            if (passes(field) && !connection.contains(field.getLowerCaseName())) {
                to.add(field);
            }
        }
    }

    /** Copies the cookies that pass, from the header {@link #COOKIES}. */
    void copyCookies(HttpFields received, Map<String, String> to) {
        if (cookies.isEmpty()) {
            return;
        }
        for (String pairs : received.getValuesList(COOKIES)) {
            for (String pair : pairs.split(";", -1)) {
                int equals = pair.indexOf('=');
                String name = equals < 0 ? "" : pair.substring(0, equals).strip();
                if (cookies.contains(name)) {
                    to.put(name, pair.substring(equals + 1).strip());
                }
            }
        }
    }

    /** The names in {@code Connection}, in lower case: those headers are for the next hop only (RFC 9110, 7.6.1). */
    static Set<String> named(HttpFields fields) {
        if (!fields.contains(HttpHeader.CONNECTION)) {
            return Set.of();
        }
        Set<String> names = new LinkedHashSet<>();
        for (String name : fields.getCSV(HttpHeader.CONNECTION, false)) {
            names.add(name.toLowerCase(Locale.ROOT));
        }
        return names;
    }

    static Set<String> names(HttpFields fields) {
        Set<String> names = new LinkedHashSet<>();
        fields.forEach(field -> names.add(field.getLowerCaseName()));
        return names;
    }
}
