package dev.callwright.gateway.settings;

import dev.callwright.core.request.ConfigSection;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.text.MessageText;
import dev.callwright.gateway.call.Scope;
import dev.callwright.gateway.settings.CallerSources.ClaimNames;
import dev.callwright.gateway.settings.CallerSources.OidcSource;
import dev.callwright.gateway.settings.CallerSources.TokenSource;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads who may call. */
final class CallersReader {
    /** The name of the caller with the token of the command line. */
    static final String OF_COMMAND_LINE = "command-line";

    private final ConfigSection callers;
    private final Diagnostics diagnostics;

    CallersReader(ConfigSection callers, Diagnostics diagnostics) {
        this.callers = callers;
        this.diagnostics = diagnostics;
    }

    CallerSources read(Optional<String> tokenOfCommandLine) {
        List<TokenSource> tokens = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (ConfigSection item : callers.member("tokens").items()) {
            TokenSource token = token(item);
            if (!names.add(token.name())) {
                diagnostics.error(
                        item.member("name").location(),
                        "there are two callers '" + MessageText.piece(token.name()) + "'; give each a name of its own");
            }
            tokens.add(token);
        }
        tokenOfCommandLine
                .map(token -> new TokenSource(
                        OF_COMMAND_LINE, token, EnumSet.allOf(Scope.class), Optional.empty(), List.of()))
                .ifPresent(tokens::add);
        return new CallerSources(tokens, oidc(callers.member("oidc")));
    }

    private TokenSource token(ConfigSection item) {
        return new TokenSource(
                item.member("name").text().orElse(""),
                SectionTexts.reference(item, item.member("token").text().orElse("")),
                scopes(item.member("scopes")),
                providers(item.member("providers")),
                new CredentialsReader(diagnostics).read(item.member("credentials")));
    }

    private static Set<Scope> scopes(ConfigSection list) {
        if (!list.isPresent()) {
            return EnumSet.of(Scope.READ, Scope.WRITE);
        }
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        SectionTexts.list(list).forEach(scope -> scopes.add(Scope.valueOf(scope.toUpperCase(Locale.ROOT))));
        return scopes;
    }

    private static Optional<Set<String>> providers(ConfigSection list) {
        return list.isPresent() ? Optional.of(new LinkedHashSet<>(SectionTexts.list(list))) : Optional.empty();
    }

    private static Optional<OidcSource> oidc(ConfigSection oidc) {
        if (!oidc.isPresent()) {
            return Optional.empty();
        }
        ClaimNames claims = new ClaimNames(
                oidc.member("name").text().orElse("sub"),
                oidc.member("scopes").text().orElse("scope"),
                oidc.member("prefix").text().orElse(""));
        return Optional.of(new OidcSource(
                oidc.member("issuer").text().orElse(""),
                oidc.member("audience").text().orElse(""),
                oidc.member("keys").text().map(URI::create),
                claims,
                providers(oidc.member("providers"))));
    }
}
