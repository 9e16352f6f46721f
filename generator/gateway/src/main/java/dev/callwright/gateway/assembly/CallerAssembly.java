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

/** Who may call, with the tokens that the settings refer to. */
final class CallerAssembly {
    private CallerAssembly() {}

    /**
     * The settings of callers.
     *
     * @throws RequestException if a token cannot be read or cannot be one
     */
    static CallerSettings settings(CallerSources sources, StartSecrets secrets) {
        try {
            List<CallerToken> tokens = sources.tokens().stream()
                    .map(source -> token(source, secrets))
                    .toList();
            return new CallerSettings(tokens, sources.oidc().map(CallerAssembly::oidc));
        } catch (IllegalArgumentException e) {
            throw new RequestException("gateway.callers: " + e.getMessage());
        }
    }

    private static CallerToken token(TokenSource source, StartSecrets secrets) {
        String text = source.token();
        boolean isDigest = text.startsWith(CallerToken.DIGEST_PREFIX);
        return CallerToken.of(
                new Caller(source.name(), source.scopes(), source.providers()),
                isDigest ? text : secrets.read(text, "gateway.callers.tokens." + source.name()));
    }

    private static OidcSettings oidc(OidcSource source) {
        OidcSettings.Claims claims = new OidcSettings.Claims(
                source.claims().name(),
                source.claims().scopes(),
                source.claims().prefix());
        return new OidcSettings(source.issuer(), source.audience(), source.keys(), claims, source.providers());
    }
}
