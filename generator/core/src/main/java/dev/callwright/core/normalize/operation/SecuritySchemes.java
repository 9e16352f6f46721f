package dev.callwright.core.normalize.operation;

import dev.callwright.core.model.MediaType;
import dev.callwright.core.model.SecurityScheme;
import dev.callwright.core.model.SecurityScheme.ClientCredentials;
import dev.callwright.core.model.SecurityScheme.Kind;
import dev.callwright.core.normalize.document.DocumentContext;
import dev.callwright.core.normalize.document.DocumentNode;
import dev.callwright.core.source.diagnostic.WarningKind;
import dev.callwright.core.text.MessageText;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Normalizes {@code components/securitySchemes}. */
public final class SecuritySchemes {
    private SecuritySchemes() {}

    /** The schemes by name, in document order. */
    public static Map<String, SecurityScheme> of(DocumentContext document) {
        Map<String, SecurityScheme> schemes = new LinkedHashMap<>();
        for (DocumentNode.Member member :
                document.root().member("components").member("securitySchemes").members()) {
            DocumentNode scheme = document.resolve(member.value());
            schemes.put(
                    member.name(),
                    new SecurityScheme(
                            member.name(), sendable(scheme, document), scheme.text("name"), clientCredentials(scheme)));
        }
        return schemes;
    }

    private static Optional<ClientCredentials> clientCredentials(DocumentNode scheme) {
        DocumentNode flow = scheme.member("flows").member("clientCredentials");
        String url = flow.text("tokenUrl");
        // Some documents have a placeholder instead of a URL.
        if (!scheme.text("type").equals("oauth2") || !isUrl(url)) {
            return Optional.empty();
        }
        Map<String, String> scopes = new LinkedHashMap<>();
        flow.member("scopes")
                .members()
                .forEach(scope -> scopes.put(scope.name(), scope.value().node().asText()));
        return Optional.of(new ClientCredentials(url, scopes));
    }

    private static boolean isUrl(String text) {
        try {
            URI url = new URI(text);
            boolean isHttp = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
            boolean isWhole = isHttp && url.getHost() != null && url.getRawUserInfo() == null;
            boolean isPath = !url.isAbsolute() && url.getRawAuthority() == null && !text.isEmpty();
            return (isWhole || isPath) && url.getRawQuery() == null && url.getRawFragment() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static Kind sendable(DocumentNode scheme, DocumentContext document) {
        Kind kind = kind(scheme);
        String name = scheme.text("name");
        if ((kind != Kind.API_KEY_HEADER && kind != Kind.API_KEY_COOKIE) || MediaType.isToken(name)) {
            return kind;
        }
        document.warn(
                WarningKind.OMISSION,
                scheme,
                "'" + MessageText.piece(name)
                        + "' is not a valid name of a header or a cookie (RFC 9110: letters, digits and"
                        + " !#$%&'*+-.^_`|~); the key is not sent");
        return Kind.OTHER;
    }

    private static Kind kind(DocumentNode scheme) {
        return switch (scheme.text("type")) {
            case "http" ->
                switch (scheme.text("scheme").toLowerCase(Locale.ROOT)) {
                    case "basic" -> Kind.BASIC;
                    case "bearer" -> Kind.BEARER;
                    default -> Kind.OTHER;
                };
            case "apiKey" ->
                switch (scheme.text("in")) {
                    case "header" -> Kind.API_KEY_HEADER;
                    case "query" -> Kind.API_KEY_QUERY;
                    case "cookie" -> Kind.API_KEY_COOKIE;
                    default -> Kind.OTHER;
                };
            case "oauth2" -> Kind.OAUTH2;
            case "openIdConnect" -> Kind.OPEN_ID_CONNECT;
            default -> Kind.OTHER;
        };
    }
}
