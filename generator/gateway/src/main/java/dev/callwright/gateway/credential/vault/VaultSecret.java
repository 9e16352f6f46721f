package dev.callwright.gateway.credential.vault;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.gateway.credential.secret.SealedText;
import dev.callwright.gateway.credential.secret.SecretCache;
import dev.callwright.gateway.credential.secret.SecretCache.Lease;
import dev.callwright.gateway.credential.secret.SecretException;
import dev.callwright.gateway.credential.secret.SecretOrigin;
import dev.callwright.gateway.credential.secret.SecretValues;
import dev.callwright.gateway.credential.vault.VaultApi.VaultAnswer;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;

/**
 * A secret of Vault with all its fields: one of the key-value engine, or one that an engine makes for the gateway with a lease, which is
 * renewed while calls need it.
 */
final class VaultSecret implements SecretOrigin {
    private static final long LONGEST = Duration.ofDays(365).toSeconds();

    private final VaultApi api;
    private final Terms terms;
    private final LongSupplier nanos;
    private final SecretCache cache;
    private volatile LeaseId lease = LeaseId.NONE;

    VaultSecret(VaultApi api, Terms terms, LongSupplier nanos) {
        this.api = api;
        this.terms = terms;
        this.nanos = nanos;
        this.cache = new SecretCache(nanos);
    }

    /** The path of a secret, and how long it is used if it has no lease. */
    record Terms(String path, Duration cacheTime) {}

    /** A lease, with the time that it was given for at first. */
    private record LeaseId(String id, long seconds) {
        static final LeaseId NONE = new LeaseId("", 0);

        boolean isRenewable() {
            return !id.isEmpty();
        }
    }

    @Override
    public CompletableFuture<SecretValues> values() {
        return cache.get(this::request);
    }

    private CompletableFuture<Lease> request() {
        Optional<Lease> known = cache.usable();
        CompletableFuture<Lease> answer = known.isPresent() && lease.isRenewable() ? renewed(known.get()) : read();
        return answer.whenComplete((found, failure) -> {
            if (failure != null) {
                api.say(SecretException.of(failure).text());
            }
        });
    }

    // POST /sys/leases/renew. Near the end of its longest time a lease gets less than was asked for, and a new one is
    // needed.
    private CompletableFuture<Lease> renewed(Lease known) {
        LeaseId old = lease;
        long sent = nanos.getAsLong();
        return ask("POST", "sys/leases/renew", Map.of("lease_id", old.id(), "increment", old.seconds()))
                .thenCompose(answer -> {
                    long seconds = seconds(answer.body());
                    boolean isLong = answer.status() == 200 && seconds >= Math.max(1, old.seconds() / 2);
                    return isLong ? CompletableFuture.completedFuture(leased(known.values(), sent, seconds)) : read();
                });
    }

    private CompletableFuture<Lease> read() {
        long sent = nanos.getAsLong();
        return ask("GET", terms.path(), Map.of()).thenApply(answer -> lease(answer, sent));
    }

    private CompletableFuture<VaultAnswer> ask(String method, String path, Map<String, Object> body) {
        return api.ask(method, path, body).exceptionally(failure -> {
            throw unreachable(failure);
        });
    }

    private SecretException unreachable(Throwable failure) {
        SecretException cause = SecretException.of(failure);
        return cause.reason() == SecretException.Reason.UNAVAILABLE
                ? unavailable("Vault cannot be reached: " + cause.text(), "Vault cannot be reached")
                : cause.telling(this + ": " + cause.told());
    }

    private Lease lease(VaultAnswer answer, long sent) {
        if (answer.status() != 200) {
            throw failure(answer.status());
        }
        JsonNode body = answer.body();
        JsonNode data = body.path("data");
        boolean isVersioned =
                data.path("data").isObject() && data.path("metadata").isObject();
        SecretValues values = fields(isVersioned ? data.path("data") : data);
        String id = body.path("lease_id").asText();
        long seconds = seconds(body);
        lease = body.path("renewable").asBoolean() ? new LeaseId(id, seconds) : LeaseId.NONE;
        if (!id.isEmpty() && seconds > 0) {
            return leased(values, sent, seconds);
        }
        long fresh = terms.cacheTime().toNanos();
        return new Lease(values, sent + fresh, sent + 2 * fresh);
    }

    private Lease leased(SecretValues values, long sent, long seconds) {
        long all = Duration.ofSeconds(seconds).toNanos();
        return new Lease(values, sent + all / 3 * 2, sent + all / 10 * 9);
    }

    private static long seconds(JsonNode body) {
        return Math.min(LONGEST, Math.max(0, body.path("lease_duration").asLong()));
    }

    private static SecretValues fields(JsonNode data) {
        Map<String, SealedText> fields = new LinkedHashMap<>();
        data.properties().forEach(field -> {
            String text = field.getValue().isValueNode() ? field.getValue().asText() : "";
            if (!text.isBlank() && !field.getValue().isNull()) {
                fields.put(field.getKey(), SealedText.of(text));
            }
        });
        return new SecretValues(fields);
    }

    // https://developer.hashicorp.com/vault/api-docs#http-status-codes
    private SecretException failure(int status) {
        String hint = terms.path().matches("[^/]+/data/.*|.*/creds/.*")
                ? ""
                : "; secrets of the key-value engine, version 2, have data after the mount: vault:secret/data/..#..";
        return switch (status) {
            case 400, 405 -> refused("Vault does not understand the path (" + status + ")" + hint);
            case 401, 403 ->
                refused("Vault does not let the gateway read it (" + status
                        + "); see the token of gateway.vault and its policies" + hint);
            case 404 -> refused("Vault has no such secret, or it is deleted (404)" + hint);
            case 501, 503 -> unavailable("Vault is sealed, or in maintenance (" + status + ")");
            default -> unavailable("Vault has answered with status " + status);
        };
    }

    private SecretException refused(String what) {
        return SecretException.refused(this + ": " + what, this + ": " + what);
    }

    private SecretException unavailable(String what) {
        return unavailable(what, what);
    }

    private SecretException unavailable(String what, String told) {
        return SecretException.unavailable(this + ": " + what, this + ": " + told);
    }

    @Override
    public String toString() {
        return "vault:" + terms.path();
    }
}
