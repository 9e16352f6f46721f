package dev.callwright.gateway.credential.vault;

import dev.callwright.gateway.credential.http.CredentialHttp;
import dev.callwright.gateway.credential.secret.SecretOrigin;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A Vault server (https://developer.hashicorp.com/vault/api-docs). Its token is renewed while there are secrets of it. */
public final class VaultServer implements AutoCloseable {
    private final VaultSettings settings;
    private final VaultApi api;
    private final VaultToken token;
    private final ScheduledThreadPoolExecutor timer;
    private boolean keepsToken;

    /**
     * A server; nothing is sent to it before a secret is named.
     *
     * @param token the token, a single secret
     * @param operator takes notices for the operator
     */
    public VaultServer(VaultSettings settings, SecretOrigin token, CredentialHttp http, Consumer<String> operator) {
        this.settings = settings;
        this.api = new VaultApi(settings, token, http, operator);
        this.token = new VaultToken(api);
        this.timer = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "vault-token");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** The secret at a path of the API, such as {@code secret/data/stripe}. */
    public synchronized SecretOrigin secret(String path) {
        if (!keepsToken) {
            keepsToken = true;
            renewAfter(Duration.ZERO);
        }
        return new VaultSecret(api, new VaultSecret.Terms(path, settings.cacheTime()), System::nanoTime);
    }

    private synchronized void renewAfter(Duration delay) {
        if (!timer.isShutdown()) {
            timer.schedule(() -> token.renew().thenAccept(this::renewAfter), delay.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** Stops renewing the token. */
    @Override
    public synchronized void close() {
        timer.shutdownNow();
    }
}
