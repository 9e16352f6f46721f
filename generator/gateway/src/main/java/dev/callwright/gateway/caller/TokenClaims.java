package dev.callwright.gateway.caller;

import com.nimbusds.jwt.JWTClaimsSet;
import dev.callwright.gateway.call.Caller;
import dev.callwright.gateway.call.Scope;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads from the claims of a verified token who calls. */
final class TokenClaims {
    // A claim "ci" must not become the caller "ci", who has a token.
    private static final String PREFIX = "oidc:";
    // The name is written into audit lines, rates and policies.
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}]{1,255}");

    private final OidcSettings settings;

    TokenClaims(OidcSettings settings) {
        this.settings = settings;
    }

    /** The caller, who has the scopes that the token has and the gateway knows; a problem with status 401 if it has no name. */
    Caller caller(JWTClaimsSet claims) {
        Object name = claims.getClaim(settings.claims().name());
        if (!(name instanceof String text) || !NAME.matcher(text).matches()) {
            throw InvalidToken.problem();
        }
        return new Caller(
                PREFIX + text, scopes(claims.getClaim(settings.claims().scopes())), settings.providers());
    }

    private Set<Scope> scopes(Object claim) {
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        String prefix = settings.claims().prefix();
        texts(claim)
                .filter(scope -> scope.startsWith(prefix))
                .flatMap(scope -> Scope.of(scope.substring(prefix.length())).stream())
                .forEach(scopes::add);
        return scopes;
    }

    // RFC 8693, 4.2: a text with spaces between the scopes; some issuers write a list.
    private static Stream<String> texts(Object claim) {
        if (claim instanceof Collection<?> list) {
            return list.stream().filter(String.class::isInstance).map(String.class::cast);
        }
        return claim instanceof String text ? Arrays.stream(text.split(" ")) : Stream.empty();
    }
}
