package dev.callwright.gateway.credential;

import dev.callwright.core.model.SecurityScheme;
import dev.callwright.core.model.SecurityScheme.ClientCredentials;
import dev.callwright.gateway.credential.reference.CredentialSettingsException;
import dev.callwright.gateway.credential.store.SecretStore;
import dev.callwright.gateway.credential.token.AccessTokens;
import dev.callwright.gateway.credential.token.TokenEndpoint;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Makes the ways to the secrets of one API from its settings. */
final class ProviderCredentials {
    private final ApiSchemes api;
    private final ReferencedSecrets secrets;
    private final CredentialSources sources;

    ProviderCredentials(ApiSchemes api, ReferencedSecrets secrets, CredentialSources sources) {
        this.api = api;
        this.secrets = secrets;
        this.sources = sources;
    }

    /** The ways of callers without own credentials: what was handed in wins over what is set, and that over what SDKs read. */
    Map<String, List<Way>> shared(Map<String, SchemeSettings> settings, SecretStore store) {
        String where = "gateway.credentials." + api.provider();
        checkNames(settings, where);
        Map<String, List<Way>> byScheme = new LinkedHashMap<>();
        api.schemes().forEach((name, scheme) -> {
            List<Way> ways = new ArrayList<>();
            if (!CredentialShape.of(scheme).isEmpty()) {
                StoredWay.Place place = new StoredWay.Place(api.provider(), name);
                ways.add(new StoredWay(place, store, placed(scheme, List.of(), Optional.empty())));
                ways.addAll(referenced(scheme, settings, where));
            }
            byScheme.put(name, List.copyOf(ways));
        });
        return byScheme;
    }

    private List<Way> referenced(SecurityScheme scheme, Map<String, SchemeSettings> settings, String where) {
        SchemeSettings set = settings.get(scheme.name());
        if (set != null) {
            return List.of(way(scheme, set, Written.BY_OPERATOR, where + "." + scheme.name()));
        }
        return api.defaults().getOrDefault(scheme.name(), List.of()).stream()
                .map(each -> way(scheme, each, Written.NOWHERE, where + "." + scheme.name()))
                .toList();
    }

    /** The ways of a caller with own credentials. */
    Map<String, List<Way>> own(Map<String, SchemeSettings> settings, String where) {
        checkNames(settings, where);
        Map<String, List<Way>> byScheme = new LinkedHashMap<>();
        api.schemes().forEach((name, scheme) -> {
            SchemeSettings set = settings.get(name);
            if (set != null) {
                byScheme.put(name, List.of(way(scheme, set, Written.BY_OPERATOR, where + "." + name)));
            }
        });
        return byScheme;
    }

    private enum Written {
        BY_OPERATOR,
        NOWHERE
    }

    private void checkNames(Map<String, SchemeSettings> settings, String where) {
        settings.forEach((name, each) -> {
            SecurityScheme scheme = api.schemes().get(name);
            if (scheme == null) {
                throw new CredentialSettingsException(
                        where,
                        "there is no security scheme " + name + "; there are "
                                + api.schemes().keySet());
            }
            boolean hasEndpoint = each.shape() == CredentialShape.CLIENT
                    && scheme.kind() == SecurityScheme.Kind.OAUTH2
                    && each.tokenUrl().isPresent();
            List<CredentialShape> shapes = CredentialShape.of(scheme);
            if (!hasEndpoint && !shapes.contains(each.shape())) {
                throw new CredentialSettingsException(where + "." + name, wrongShape(shapes));
            }
        });
    }

    private static String wrongShape(List<CredentialShape> shapes) {
        return shapes.isEmpty()
                ? "the gateway cannot send credentials of this kind of scheme"
                : "the scheme takes "
                        + String.join(
                                " or ",
                                shapes.stream().map(CredentialShape::example).toList());
    }

    private Way way(SecurityScheme scheme, SchemeSettings settings, Written written, String where) {
        return new ReferencedWay(
                settings.kinds(),
                settings.shown(),
                new ReferencedValues(settings, secrets, where),
                placed(scheme, settings.scopes(), settings.tokenUrl()),
                written == Written.BY_OPERATOR);
    }

    private PlacedSecrets placed(SecurityScheme scheme, List<String> scopes, Optional<URI> tokenUrl) {
        Optional<URI> url =
                tokenUrl.or(() -> scheme.clientCredentials().map(this::tokenUrl).filter(this::isSafe));
        return new PlacedSecrets(
                scheme,
                url.map(found -> new AccessTokens(
                        new TokenEndpoint(found, scopes, sources.tokens(), sources.operator()), System::nanoTime)));
    }

    // A base URL without a path would be joined to a relative path without a slash.
    private URI tokenUrl(ClientCredentials flow) {
        URI base = api.baseUrl().getRawPath().isEmpty() ? api.baseUrl().resolve("/") : api.baseUrl();
        return base.resolve(flow.tokenUrl());
    }

    // A document must not make the gateway send a secret in the clear, unless that is how the API itself is called.
    private boolean isSafe(URI url) {
        URI base = api.baseUrl();
        return "https".equals(url.getScheme())
                || ("http".equals(url.getScheme())
                        && "http".equals(base.getScheme())
                        && Objects.equals(url.getRawAuthority(), base.getRawAuthority()));
    }
}
