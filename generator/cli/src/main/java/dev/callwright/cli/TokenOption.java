package dev.callwright.cli;

import dev.callwright.core.request.RequestException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The value of {@code --token}.
 *
 * @param reference where the token is, or its digest
 * @param shown a token that was just made; empty: the operator has it
 */
record TokenOption(String reference, Optional<String> shown) {
    private static final String GENERATE = "generate";
    private static final int BYTES = 32;
    private static final Pattern REFERENCE =
            Pattern.compile("env:[A-Za-z_][A-Za-z0-9_]*|file:.+|vault:[^#]+#[^#]+|sha256:[0-9A-Fa-f]{64}");

    /**
     * The token that an option names or asks for.
     *
     * @throws RequestException if it is neither; a token itself has no place on a command line, which others can read
     */
    static TokenOption of(String value) {
        if (value.equals(GENERATE)) {
            return generated();
        }
        if (!REFERENCE.matcher(value).matches()) {
            throw new RequestException(
                    "--token must be env:NAME, file:PATH, vault:PATH#KEY, sha256:DIGEST or generate; other"
                            + " users of this machine could read a token in the command line");
        }
        return new TokenOption(value, Optional.empty());
    }

    private static TokenOption generated() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        String token = "cw_" + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
            return new TokenOption("sha256:" + HexFormat.of().formatHex(digest), Optional.of(token));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Never the token. */
    @Override
    public String toString() {
        return reference;
    }
}
