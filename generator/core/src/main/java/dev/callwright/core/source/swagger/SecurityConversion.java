package dev.callwright.core.source.swagger;

import dev.callwright.core.text.MessageText;
import java.util.Map;
import java.util.Set;

/** Converts security schemes. */
final class SecurityConversion {
    /** The OAuth 2 flows with their names in OpenAPI 3. */
    private static final Map<String, String> FLOWS = Map.of(
            "implicit", "implicit",
            "password", "password",
            "application", "clientCredentials",
            "accessCode", "authorizationCode");

    private static final Set<String> FLOW_MEMBERS = Set.of("authorizationUrl", "tokenUrl", "scopes");

    private final SwaggerDocument document;

    SecurityConversion(SwaggerDocument document) {
        this.document = document;
    }

    /** The converted security scheme. */
    Part scheme(SwaggerNode scheme) {
        String type = scheme.text("type");
        return switch (type) {
            case "basic" -> basic(scheme);
            case "oauth2" -> oauth(scheme);
            default -> document.copy(scheme);
        };
    }

    private Part basic(SwaggerNode scheme) {
        ObjectPart converted = document.object(scheme);
        scheme.members().forEach((name, member) -> converted.put(name, document.copy(member)));
        converted.put("type", document.text("http", scheme.member("type")));
        converted.put("scheme", document.text("basic", scheme.member("type")));
        return converted.part();
    }

    private Part oauth(SwaggerNode scheme) {
        String flow = FLOWS.get(scheme.text("flow"));
        if (flow == null) {
            if (!scheme.has("flows")) {
                document.warn(
                        scheme.has("flow") ? scheme.member("flow") : scheme,
                        "'" + MessageText.piece(scheme.text("flow"))
                                + "' is not an OAuth 2 flow, so the token is passed by the caller; write implicit, password,"
                                + " application or accessCode");
            }
            return document.copy(scheme);
        }
        ObjectPart details = document.object(scheme);
        ObjectPart converted = document.object(scheme);
        scheme.members().forEach((name, member) -> {
            if (FLOW_MEMBERS.contains(name)) {
                details.put(name, document.copy(member));
            } else if (!name.equals("flow")) {
                converted.put(name, document.copy(member));
            }
        });
        if (!details.has("scopes")) {
            details.put("scopes", document.object(scheme).part());
        }
        ObjectPart flows = document.object(scheme.member("flow"));
        flows.put(flow, details.part());
        converted.put("flows", flows.part());
        return converted.part();
    }
}
