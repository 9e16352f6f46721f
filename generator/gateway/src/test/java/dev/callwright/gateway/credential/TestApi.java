package dev.callwright.gateway.credential;

import dev.callwright.core.model.Docs;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Result;
import dev.callwright.core.model.SecurityRequirement;
import dev.callwright.core.model.SecurityScheme;
import dev.callwright.core.model.SecurityScheme.ClientCredentials;
import dev.callwright.core.model.SecurityScheme.Kind;
import dev.callwright.gateway.credential.reference.Reference;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An API with each kind of security scheme. */
final class TestApi {
    static final URI BASE = URI.create("https://api.example.com/v1");

    private TestApi() {}

    /** The schemes, of which the bearer token has a default variable. */
    static ApiSchemes named(String provider) {
        Map<String, SecurityScheme> schemes = new LinkedHashMap<>();
        Stream.of(
                        new SecurityScheme("basicAuth", Kind.BASIC, ""),
                        new SecurityScheme("bearerAuth", Kind.BEARER, ""),
                        new SecurityScheme("headerKey", Kind.API_KEY_HEADER, "X-Key"),
                        new SecurityScheme("queryKey", Kind.API_KEY_QUERY, "key"),
                        new SecurityScheme("cookieKey", Kind.API_KEY_COOKIE, "session"),
                        new SecurityScheme(
                                "oauth", Kind.OAUTH2, "", Optional.of(new ClientCredentials("/oauth/token", Map.of()))),
                        new SecurityScheme("mutualTls", Kind.OTHER, ""))
                .forEach(scheme -> schemes.put(scheme.name(), scheme));
        Map<String, List<SchemeSettings>> defaults = Map.of(
                "bearerAuth",
                List.of(SchemeSettings.token(
                        Reference.variable(provider.toUpperCase(java.util.Locale.ROOT) + "_API_KEY"))));
        return new ApiSchemes(provider, schemes, defaults, BASE);
    }

    /** An operation with alternatives of schemes, each such as {@code "a+b"}; an empty text: it may be anonymous. */
    static Operation operation(String... alternatives) {
        List<SecurityRequirement> security = Stream.of(alternatives)
                .map(each -> new SecurityRequirement(each.isEmpty() ? List.of() : List.of(each.split("\\+"))))
                .toList();
        return new Operation(
                "GetThings",
                List.of("things"),
                "get",
                new Operation.Request("GET", "/things", List.of(), Optional.empty(), security),
                new Operation.Response(
                        new Result(Result.ResultKind.NONE, Optional.empty(), Optional.empty()),
                        List.of(),
                        Optional.empty()),
                Docs.NONE,
                false,
                "/paths/~1things/get");
    }
}
