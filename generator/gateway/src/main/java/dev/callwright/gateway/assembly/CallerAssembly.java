package dev.callwright.gateway.assembly;

import dev.callwright.core.request.RequestException;
import dev.callwright.gateway.call.Caller;
import dev.callwright.gateway.caller.CallerSettings;
import dev.callwright.gateway.caller.CallerToken;
import dev.callwright.gateway.caller.OidcSettings;
import dev.callwright.gateway.settings.CallerSources;
import dev.callwright.gateway.settings.CallerSources.OidcSource;
import dev.callwright.gateway.settings.CallerSources.TokenSource;
import java.util.List;
import java.util.Optional;

/** Who may call, with the tokens that the settings refer to. */
final class CallerAssembly {
    private CallerAssembly() {}

    /** Reads the token that a reference names for a caller. */
    interface Tokens {
        /** The token. */
        String read(String reference, String caller);
    }

    /**
     * The settings of callers.
     *
     * @throws RequestException if a token cannot be read or cannot be one
     */
    static CallerSettings settings(CallerSources sources, Tokens secrets) {
        try {
            List<CallerToken> tokens = sources.tokens().stream()
                    .map(source -> token(source, secrets))
                    .toList();
            return new CallerSettings(tokens, issuer(sources));
        } catch (IllegalArgumentException e) {
            throw invalid(e);
        }
    }

    /**
     * The issuer of further tokens; empty: there is none.
     *
     * @throws RequestException if it cannot be one
     */
    static Optional<OidcSettings> issuer(CallerSources sources) {
        try {
            return sources.oidc().map(CallerAssembly::oidc);
        } catch (IllegalArgumentException e) {
            throw invalid(e);
        }
    }

    private static RequestException invalid(IllegalArgumentException cause) {
        return new RequestException("gateway.callers: " + cause.getMessage());
    }

    private static CallerToken token(TokenSource source, Tokens secrets) {
        String text = source.token();
        boolean isDigest = text.startsWith(CallerToken.DIGEST_PREFIX);
        return CallerToken.of(
                new Caller(source.name(), source.scopes(), source.providers()),
                isDigest ? text : secrets.read(text, source.name()));
    }

    private static OidcSettings oidc(OidcSource source) {
        OidcSettings.Claims claims = new OidcSettings.Claims(
                source.claims().name(),
                source.claims().scopes(),
                source.claims().prefix());
        return new OidcSettings(source.issuer(), source.audience(), source.keys(), claims, source.providers());
    }
}
