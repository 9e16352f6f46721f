package dev.callwright.gateway.credential;

import dev.callwright.gateway.credential.reference.CredentialSettingsException;
import dev.callwright.gateway.credential.reference.FileOrigin;
import dev.callwright.gateway.credential.reference.Reference;
import dev.callwright.gateway.credential.reference.VariableOrigin;
import dev.callwright.gateway.credential.secret.SecretOrigin;
import dev.callwright.gateway.credential.vault.VaultServer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The places that references name; references to the same place share it. */
final class ReferencedSecrets {
    private final CredentialSources sources;
    private final Optional<VaultServer> vault;
    private final Map<Place, SecretOrigin> origins = new HashMap<>();

    ReferencedSecrets(CredentialSources sources, Optional<VaultServer> vault) {
        this.sources = sources;
        this.vault = vault;
    }

    private record Place(Reference.Kind kind, String name) {}

    SecretOrigin origin(Reference reference, String where) {
        return origins.computeIfAbsent(new Place(reference.kind(), reference.place()), place -> open(reference, where));
    }

    private SecretOrigin open(Reference reference, String where) {
        return switch (reference.kind()) {
            case ENV -> new VariableOrigin(reference.place(), sources.environment());
            case FILE -> new FileOrigin(Path.of(reference.place()), System::nanoTime, sources.operator());
            case VAULT ->
                vault.orElseThrow(() -> new CredentialSettingsException(
                                where, "set gateway.vault.address and gateway.vault.token to use vault:"))
                        .secret(reference.place());
        };
    }
}
