package dev.callwright.core.normalize;

import dev.callwright.core.model.SecurityScheme;
import dev.callwright.core.model.SecurityScheme.Kind;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Reads {@code components/securitySchemes}. */
final class SecuritySchemes {
    private SecuritySchemes() {}

    /** The schemes by name, in document order. */
    static Map<String, SecurityScheme> of(SchemaNode root, References references) {
        Map<String, SecurityScheme> schemes = new LinkedHashMap<>();
        for (SchemaNode.Named member :
                root.member("components").member("securitySchemes").members()) {
            SchemaNode scheme = references.resolve(member.value());
            schemes.put(member.name(), new SecurityScheme(member.name(), kind(scheme), scheme.text("name")));
        }
        return schemes;
    }

    private static Kind kind(SchemaNode scheme) {
        return switch (scheme.text("type")) {
            case "http" -> switch (scheme.text("scheme").toLowerCase(Locale.ROOT)) {
                case "basic" -> Kind.BASIC;
                case "bearer" -> Kind.BEARER;
                default -> Kind.OTHER;
            };
            case "apiKey" -> switch (scheme.text("in")) {
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
