package dev.callwright.gateway.credential;

import dev.callwright.gateway.credential.vault.VaultSettings;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The settings of credentials. They have references and no secrets.
 *
 * @param byProvider the settings by API and scheme, for callers without own credentials; where an API has none for a scheme, the
 *     environment variables are read that its SDKs read
 * @param byCaller the credentials of callers that have own ones, by the name of the caller
 * @param vault how to reach Vault; empty: there are no references to it
 */
public record CredentialSettings(
        Map<String, Map<String, SchemeSettings>> byProvider,
        Map<String, OwnCredentials> byCaller,
        Optional<VaultSettings> vault) {
    /** No settings: all is read from the environment variables of the SDKs. */
    public static final CredentialSettings NONE = new CredentialSettings(Map.of(), Map.of(), Optional.empty());

    public CredentialSettings {
        byProvider = SchemeSettings.copyOf(byProvider);
        byCaller = Collections.unmodifiableMap(new LinkedHashMap<>(byCaller));
    }
}
