package dev.callwright.gateway.assembly;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.callwright.gateway.credential.CredentialSettings;
import dev.callwright.gateway.credential.OwnCredentials;
import dev.callwright.gateway.credential.SchemeSettings;
import dev.callwright.gateway.credential.reference.Reference;
import dev.callwright.gateway.credential.vault.VaultSettings;
import dev.callwright.gateway.settings.CallerSources;
import dev.callwright.gateway.settings.CredentialSource;
import dev.callwright.gateway.settings.SecretPlaces;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where the secrets of APIs are, for all callers and for those that have their own. */
final class CredentialAssembly {
    private static final String CREDENTIALS = "gateway.credentials";

    private CredentialAssembly() {}

    /** The settings of credentials. */
    static CredentialSettings settings(SecretPlaces places, CallerSources callers) {
        Map<String, OwnCredentials> byCaller = new LinkedHashMap<>();
        callers.tokens().stream()
                .filter(caller -> !caller.credentials().isEmpty())
                .forEach(caller -> {
                    String where = "gateway.callers." + caller.name() + ".credentials";
                    // A caller with credentials of its own never acts with those of others.
                    byCaller.put(
                            caller.name(),
                            new OwnCredentials(
                                    byProvider(caller.credentials(), where), OwnCredentials.Otherwise.NOTHING));
                });
        return new CredentialSettings(
                byProvider(places.credentials(), CREDENTIALS),
                byCaller,
                places.vault().map(CredentialAssembly::vault));
    }

    /** How to reach Vault. */
    static VaultSettings vault(SecretPlaces.VaultServer server) {
        return new VaultSettings(
                server.address(),
                Reference.of(server.token(), "gateway.vault.token"),
                server.namespace(),
                server.cacheTime().orElse(VaultSettings.CACHE_TIME));
    }

    private static Map<String, Map<String, SchemeSettings>> byProvider(List<CredentialSource> sources, String where) {
        Map<String, Map<String, SchemeSettings>> byProvider = new LinkedHashMap<>();
        for (CredentialSource source : sources) {
            String place = where + "." + source.provider() + "." + source.scheme();
            byProvider
                    .computeIfAbsent(source.provider(), provider -> new LinkedHashMap<>())
                    .put(source.scheme(), SchemeSettings.read(node(source), place));
        }
        return byProvider;
    }

    private static JsonNode node(CredentialSource source) {
        String whole = source.references().get(CredentialSource.WHOLE);
        if (whole != null) {
            return TextNode.valueOf(whole);
        }
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        source.references().forEach(node::put);
        if (!source.requested().scopes().isEmpty()) {
            ArrayNode scopes = node.putArray("scopes");
            source.requested().scopes().forEach(scopes::add);
        }
        source.requested().tokenUrl().ifPresent(url -> node.put("tokenUrl", url));
        return node;
    }
}
