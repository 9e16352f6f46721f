package dev.callwright.gateway.settings;

import dev.callwright.core.request.ConfigSection;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.gateway.settings.CredentialSource.TokenRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads references to credentials. */
final class CredentialsReader {
    private static final String SCOPES = "scopes";
    private static final String TOKEN_URL = "tokenUrl";

    private final Diagnostics diagnostics;

    CredentialsReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Where the credentials of an object by provider and scheme are. */
    List<CredentialSource> read(ConfigSection section) {
        refuseHalves(section);
        List<CredentialSource> sources = new ArrayList<>();
        for (String provider : section.names()) {
            ConfigSection schemes = section.member(provider);
            schemes.names()
                    .forEach(scheme -> sources.add(new CredentialSource(
                            provider, scheme, references(schemes.member(scheme)), requested(schemes.member(scheme)))));
        }
        return sources;
    }

    private static TokenRequest requested(ConfigSection credential) {
        return new TokenRequest(
                SectionTexts.list(credential.member(SCOPES)),
                credential.member(TOKEN_URL).text());
    }

    private static List<ConfigSection> each(ConfigSection credentials) {
        return credentials.names().stream()
                .map(credentials::member)
                .flatMap(provider -> provider.names().stream().map(provider::member))
                .toList();
    }

    private static Map<String, String> references(ConfigSection credential) {
        if (credential.node().isTextual()) {
            return Map.of(
                    CredentialSource.WHOLE,
                    SectionTexts.reference(credential, credential.node().textValue()));
        }
        Map<String, String> references = new LinkedHashMap<>();
        for (String part : credential.names()) {
            if (!part.equals(SCOPES) && !part.equals(TOKEN_URL)) {
                references.put(
                        part,
                        SectionTexts.reference(
                                credential, credential.member(part).text().orElse("")));
            }
        }
        return references;
    }

    private void refuseHalves(ConfigSection credentials) {
        for (ConfigSection credential : each(credentials)) {
            Set<String> parts = new HashSet<>(credential.names());
            boolean isOfUser = parts.equals(Set.of("username", "password"));
            boolean isOfClient = parts.containsAll(Set.of("clientId", "clientSecret"))
                    && Set.of("clientId", "clientSecret", SCOPES, TOKEN_URL).containsAll(parts);
            if (credential.node().isObject() && !isOfClient && !isOfUser) {
                diagnostics.error(
                        credential.location(),
                        "a credential is a reference such as env:SHOP_API_KEY, or has a 'username' and a 'password', or a"
                                + " 'clientId' and a 'clientSecret' (with 'scopes' and 'tokenUrl')");
            }
        }
    }
}
