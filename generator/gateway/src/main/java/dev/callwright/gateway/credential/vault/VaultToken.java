package dev.callwright.gateway.credential.vault;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.gateway.credential.vault.VaultApi.VaultAnswer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The token of a Vault api. Vault revokes it, with all leases, at its end if nobody renews it. */
final class VaultToken {
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(30);

    private final VaultApi api;
    private String said = "";

    VaultToken(VaultApi api) {
        this.api = api;
    }

    /** Renews the token if a third of its time has passed; returns when to do it again. Never fails. */
    CompletableFuture<Duration> renew() {
        return api.ask("GET", "auth/token/lookup-self", Map.of())
                .thenCompose(this::renewIfDue)
                .exceptionally(failure -> afterFailure("the token cannot be looked up"));
    }

    private CompletableFuture<Duration> renewIfDue(VaultAnswer answer) {
        JsonNode data = answer.body().path("data");
        if (answer.status() != 200) {
            return CompletableFuture.completedFuture(
                    afterFailure("the token cannot be looked up: status " + answer.status()));
        }
        long left = data.path("ttl").asLong();
        long whole =
                Math.max(data.path("creation_ttl").asLong(), data.path("period").asLong());
        // A root token has no end, and a token that is not renewable is replaced in its file.
        if (!data.path("renewable").asBoolean() || left == 0) {
            return CompletableFuture.completedFuture(LONGEST);
        }
        return left > whole / 3 * 2
                ? CompletableFuture.completedFuture(within(left - whole / 3 * 2))
                : api.ask("POST", "auth/token/renew-self", Map.of()).thenApply(this::renewed);
    }

    private Duration renewed(VaultAnswer answer) {
        if (answer.status() != 200) {
            return afterFailure("the token cannot be renewed: status " + answer.status());
        }
        said = "";
        return within(answer.body().path("auth").path("lease_duration").asLong() / 3);
    }

    private static Duration within(long seconds) {
        Duration wanted = Duration.ofSeconds(seconds);
        return wanted.compareTo(SHORTEST) < 0 ? SHORTEST : wanted.compareTo(LONGEST) > 0 ? LONGEST : wanted;
    }

    private Duration afterFailure(String message) {
        if (!message.equals(said)) {
            said = message;
            api.say(message);
        }
        return AFTER_FAILURE;
    }
}
