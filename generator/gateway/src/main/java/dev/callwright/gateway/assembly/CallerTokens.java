package dev.callwright.gateway.assembly;

import dev.callwright.core.request.RequestException;
import dev.callwright.gateway.caller.CallerSettings;
import dev.callwright.gateway.credential.reference.CredentialSettingsException;
import dev.callwright.gateway.credential.reference.Reference;
import dev.callwright.gateway.credential.secret.SealedText;
import dev.callwright.gateway.credential.secret.SecretException;
import dev.callwright.gateway.credential.secret.SecretOrigin;
import dev.callwright.gateway.credential.secret.SecretValues;
import dev.callwright.gateway.credential.vault.VaultServer;
import dev.callwright.gateway.settings.CallerSources;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The tokens of callers, wherever they are. Those in Vault are looked at again while the gateway runs, and their leases are kept. It is
 * used by one thread at a time.
 */
final class CallerTokens implements AutoCloseable {
    private static final String TOKENS = "gateway.callers.tokens.";
    // Vault is not asked by each look when it fails, nor does each failure fill the log.
    private static final long PAUSE = Duration.ofSeconds(30).toNanos();

    private static final long WAIT_SECONDS = 5;

    private final CallerSources sources;
    private final StartSecrets secrets;
    private final Optional<VaultServer> vault;
    private final Map<String, SecretOrigin> origins = new HashMap<>();
    private final Map<Reference, SealedText> used = new LinkedHashMap<>();
    private long failedAt = System.nanoTime() - PAUSE;

    /** The tokens of these callers; the server is closed with them. */
    CallerTokens(CallerSources sources, StartSecrets secrets, Optional<VaultServer> vault) {
        this.sources = sources;
        this.secrets = secrets;
        this.vault = vault;
    }

    /**
     * The callers with the tokens of now.
     *
     * @throws RequestException if a token cannot be read or cannot be one
     */
    CallerSettings settings() {
        return CallerAssembly.settings(sources, this::read);
    }

    private String read(String reference, String caller) {
        String where = TOKENS + caller;
        try {
            Reference parsed = Reference.of(reference, where);
            return parsed.kind() == Reference.Kind.VAULT
                    ? inVault(parsed, where).open()
                    : secrets.read(reference, where);
        } catch (CredentialSettingsException e) {
            throw new RequestException(String.valueOf(e.getMessage()));
        }
    }

    private SealedText inVault(Reference reference, String where) {
        try {
            SealedText token = values(reference, where)
                    .join()
                    .get(reference.field())
                    .orElseThrow(() -> new RequestException(
                            where + ": " + reference + " is not set: the secret has no such field with a text"));
            used.put(reference, token);
            return token;
        } catch (CompletionException e) {
            throw new RequestException(where + ": " + reference + " cannot be read: "
                    + SecretException.of(e).text());
        }
    }

    private CompletableFuture<SecretValues> values(Reference reference, String where) {
        VaultServer server = vault.orElseThrow(() -> new CredentialSettingsException(
                where, "set gateway.vault.address and gateway.vault.token to use vault:"));
        return origins.computeIfAbsent(reference.place(), server::secret).values();
    }

    /** Whether a token is in Vault. */
    boolean areInVault() {
        return !used.isEmpty();
    }

    /**
     * The callers with the tokens of now; empty: Vault has no other than those that were read last, or does not say.
     *
     * @throws RequestException if a token cannot be one
     */
    Optional<CallerSettings> renewed() {
        if (System.nanoTime() - failedAt < PAUSE
                || used.entrySet().stream().noneMatch(each -> isOther(each.getKey(), each.getValue()))) {
            return Optional.empty();
        }
        try {
            return Optional.of(settings());
        } catch (RequestException e) {
            failedAt = System.nanoTime();
            throw e;
        }
    }

    // Waits a moment: what is not there yet might be asked for anew by each look, and never be seen.
    private boolean isOther(Reference reference, SealedText token) {
        try {
            return values(reference, TOKENS)
                    .get(WAIT_SECONDS, TimeUnit.SECONDS)
                    .get(reference.field())
                    .filter(found -> !found.equals(token))
                    .isPresent();
        } catch (ExecutionException | TimeoutException e) {
            failedAt = System.nanoTime();
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Stops keeping the leases. */
    @Override
    public void close() {
        vault.ifPresent(VaultServer::close);
    }
}
