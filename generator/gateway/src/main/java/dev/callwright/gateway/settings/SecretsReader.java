package dev.callwright.gateway.settings;

import dev.callwright.core.request.ConfigSection;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.gateway.settings.SecretPlaces.StoreFile;
import dev.callwright.gateway.settings.SecretPlaces.VaultServer;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** Reads where secrets are. */
final class SecretsReader {
    private static final String PASSPHRASE = "env:CALLWRIGHT_PASSPHRASE";
    private static final String VAULT_TOKEN = "env:VAULT_TOKEN";

    private final ConfigSection gateway;
    private final Diagnostics diagnostics;

    SecretsReader(ConfigSection gateway, Diagnostics diagnostics) {
        this.gateway = gateway;
        this.diagnostics = diagnostics;
    }

    SecretPlaces read(Optional<Path> storeOfCommandLine) {
        return new SecretPlaces(
                new CredentialsReader(diagnostics).read(gateway.member("credentials")),
                store(gateway.member("store"), storeOfCommandLine),
                vault(gateway.member("vault")));
    }

    private Optional<StoreFile> store(ConfigSection store, Optional<Path> ofCommandLine) {
        Optional<String> passphrase =
                store.member("passphrase").text().map(reference -> SectionTexts.reference(store, reference));
        Optional<Path> keyFile = store.member("keyFile").path();
        if (passphrase.isPresent() && keyFile.isPresent()) {
            diagnostics.error(
                    store.member("keyFile").location(),
                    "the key of the store is made of the 'passphrase' or is in the 'keyFile'; remove one of them");
        }
        Optional<String> used = keyFile.isPresent() ? Optional.empty() : passphrase.or(() -> Optional.of(PASSPHRASE));
        return ofCommandLine.or(store.member("file")::path).map(file -> new StoreFile(file, used, keyFile));
    }

    private static Optional<VaultServer> vault(ConfigSection vault) {
        return vault.member("address")
                .text()
                .map(address -> new VaultServer(
                        URI.create(address),
                        SectionTexts.reference(
                                vault, vault.member("token").text().orElse(VAULT_TOKEN)),
                        vault.member("namespace").text(),
                        vault.member("cacheTime").text().map(Quantity::time)));
    }
}
