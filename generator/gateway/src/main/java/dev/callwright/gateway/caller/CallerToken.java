package dev.callwright.gateway.caller;

import dev.callwright.gateway.call.Caller;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A token that the operator sets for a caller. Only its SHA-256 digest is kept. */
public final class CallerToken {
    /** What the digest of a token begins with, where it stands for the token in settings. */
    public static final String DIGEST_PREFIX = "sha256:";

    // Guessing a random token of this length is hopeless; shorter ones are often words.
    private static final int SHORTEST = 20;
    // Names of other callers have a colon, so that no claim of an issuer becomes the name of a token.
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.@-]{1,64}");
    // The token68 of RFC 9110, 11.2, which is all that a header can carry.
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._~+/-]+=*");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-fA-F]{64}");

    private final Caller caller;
    private final TokenDigest digest;

    private CallerToken(Caller caller, TokenDigest digest) {
        this.caller = caller;
        this.digest = digest;
    }

    /**
     * A token of a caller.
     *
     * @param token the token, which the owner may wipe afterwards, or {@code sha256:} and the digest of its ASCII characters in
     *     hexadecimal digits
     * @throws IllegalArgumentException if the name or the token cannot be one; the message names the caller, never the token
     */
    public static CallerToken of(Caller caller, CharSequence token) {
        if (!NAME.matcher(caller.name()).matches() || caller.name().equals(Caller.LOCAL.name())) {
            throw new IllegalArgumentException(
                    "the name of a caller has 1 to 64 letters, digits, '-', '_', '.' and '@'");
        }
        if (caller.scopes().isEmpty()) {
            throw new IllegalArgumentException(
                    "the caller '" + caller.name() + "' has no scope, so it may do nothing; add one such as read");
        }
        return new CallerToken(caller, digest(caller.name(), token));
    }

    private static TokenDigest digest(String name, CharSequence token) {
        int prefix = DIGEST_PREFIX.length();
        if (token.length() >= prefix && DIGEST_PREFIX.contentEquals(token.subSequence(0, prefix))) {
            CharSequence digits = token.subSequence(prefix, token.length());
            if (!DIGEST.matcher(digits).matches()) {
                throw new IllegalArgumentException("the digest of the token of '" + name
                        + "' must have 64 hexadecimal digits; get it with: printf %s \"$TOKEN\" | sha256sum");
            }
            return new TokenDigest(HexFormat.of().parseHex(digits));
        }
        if (token.length() < SHORTEST) {
            throw new IllegalArgumentException("the token of '" + name + "' has " + token.length()
                    + " characters, but needs at least " + SHORTEST + "; make one with: openssl rand -hex 32");
        }
        if (!TOKEN.matcher(token).matches()) {
            throw new IllegalArgumentException(
                    "the token of '" + name
                            + "' has characters that a bearer token cannot have (RFC 6750, 2.1); make one with: openssl rand -hex 32");
        }
        return TokenDigest.of(token);
    }

    /** Whom the token proves. */
    public Caller caller() {
        return caller;
    }

    /** The digest of the token. */
    TokenDigest digest() {
        return digest;
    }

    /** The caller's name, its scopes and providers; nothing of the token. */
    @Override
    public String toString() {
        Optional<Set<String>> providers = caller.providers();
        return caller.name() + " " + caller.scopes()
                + providers.map(all -> " " + all).orElse("");
    }
}
