package dev.callwright.gateway.credential;

import java.util.List;
import java.util.stream.Stream;

/**
 * What authenticates one call. It holds secrets encrypted: what {@link #secrets()} returns and {@link #applyTo} sets is plain, and must
 * not be held longer than the call.
 */
public final class Injection {
    /** Nothing: the operation is anonymous. */
    public static final Injection NONE = new Injection("", List.of());

    private final String credentialId;
    private final List<SecretPlacement> placements;

    Injection(String credentialId, List<SecretPlacement> placements) {
        this.credentialId = credentialId;
        this.placements = List.copyOf(placements);
    }

    /**
     * The schemes with the places that their secrets are in, such as {@code bearerAuth env:STRIPE_API_KEY}; for the operator's log, not
     * for callers. An empty string: none.
     */
    public String credentialId() {
        return credentialId;
    }

    /** Adds the credentials to a request. */
    public void applyTo(InjectionTarget target) {
        placements.forEach(placement -> placement.applyTo(target));
    }

    /**
     * The texts that must be masked in responses: the secrets, and the Base64 text of a user name and password. Each call decrypts them.
     */
    public List<String> secrets() {
        return placements.stream().flatMap(SecretPlacement::masked).toList();
    }

    /** All secret texts, for rules about secrets such as the one against live keys; with the user names too, which may be keys. */
    public Stream<String> texts() {
        return placements.stream().flatMap(placement -> placement.texts().stream());
    }

    /** Equal for injections with equal secrets, so that what is derived from them can be cached, if it has no plain secret in it. */
    public Object maskKey() {
        return placements.stream().map(SecretPlacement::values).toList();
    }

    /**
     * The API has refused the credentials (401). Discards the access tokens that the gateway has requested.
     *
     * @return whether the next call gets another token
     */
    public boolean reject() {
        boolean discarded = false;
        for (SecretPlacement placement : placements) {
            discarded |= placement.rejection().getAsBoolean();
        }
        return discarded;
    }

    @Override
    public String toString() {
        return "Injection[" + credentialId + "]";
    }
}
