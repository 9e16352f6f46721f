package dev.callwright.core.normalize.document;

import dev.callwright.core.model.ApiSettings;
import dev.callwright.core.model.HeaderOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The settings {@code headers} and {@code options}: headers with constant values, and options that set a header. */
public final class HeaderSettings {
    private static final Set<String> CREDENTIALS =
            Set.of("authorization", "proxy-authorization", "cookie", "cookie2", "set-cookie", "set-cookie2");
    // They say where a message ends, what its body is, or to whom it goes (RFC 9110, RFC 9112), or transports refuse
    // them.
    private static final Set<String> FRAMING = Set.of(
            "accept-encoding",
            "connection",
            "content-encoding",
            "content-length",
            "content-type",
            "date",
            "expect",
            "host",
            "http2-settings",
            "keep-alive",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "user-agent",
            "via");

    private final DocumentContext document;
    private final String idempotency;
    private final Set<String> credentials = new HashSet<>(CREDENTIALS);

    public HeaderSettings(DocumentContext document) {
        this.document = document;
        DocumentNode keys = document.declared().ofRoot().member("idempotency");
        this.idempotency = fold(keys.text("header"));
        DocumentNode schemes = document.root().member("components").member("securitySchemes");
        for (DocumentNode.Member scheme : schemes.members()) {
            if (scheme.value().text("in").equals("header")) {
                credentials.add(fold(scheme.value().text("name")));
            }
        }
    }

    /** The headers of the settings of the document. */
    ApiSettings.Headers ofRoot(DocumentNode settings) {
        return new ApiSettings.Headers(constants(settings), options(settings));
    }

    /** The constant headers of the settings of an operation. */
    public Map<String, String> ofOperation(DocumentNode operation) {
        return constants(document.declared().ofOperation(operation));
    }

    private Map<String, String> constants(DocumentNode settings) {
        Map<String, String> constants = new LinkedHashMap<>();
        Set<String> known = new HashSet<>();
        for (DocumentNode.Member header : settings.member("headers").members()) {
            if (isAllowed(header.value(), header.name()) && isFirst(known, header.value(), header.name())) {
                constants.put(header.name(), header.value().node().asText());
            }
        }
        return constants;
    }

    private List<HeaderOption> options(DocumentNode settings) {
        List<HeaderOption> options = new ArrayList<>();
        Set<String> headers = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (DocumentNode option : settings.member("options").items()) {
            String name = option.text("name");
            String header = option.text("header");
            if (isAllowed(option.member("header"), header)
                    && isFirst(headers, option.member("header"), header)
                    && isFirst(names, option.member("name"), name)) {
                options.add(new HeaderOption(name, header, option.text("description")));
            }
        }
        return options;
    }

    private boolean isAllowed(DocumentNode place, String header) {
        String name = fold(header);
        if (credentials.contains(name)) {
            document.error(
                    place,
                    "the header " + header
                            + " carries credentials, which do not belong in a document; declare a security"
                            + " scheme, and callers give the credential");
            return false;
        }
        if (name.equals(idempotency)) {
            document.error(place, "the header " + header + " has another key for each call; remove it here");
            return false;
        }
        if (FRAMING.contains(name) || name.startsWith("sec-") || name.startsWith("proxy-")) {
            document.error(
                    place, "the header " + header + " is set by the client that sends the request; remove it here");
            return false;
        }
        return true;
    }

    private boolean isFirst(Set<String> known, DocumentNode place, String name) {
        if (known.add(fold(name))) {
            return true;
        }
        document.error(place, "'" + name + "' occurs twice (letter case does not matter); remove one");
        return false;
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
