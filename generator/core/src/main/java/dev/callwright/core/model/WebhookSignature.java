package dev.callwright.core.model;

import java.util.Optional;

/**
 * The HMAC signature of webhooks, with a secret that the API and the receiver share.
 *
 * @param header the header with the signature
 * @param format the format of the header, with {@code {signature}} and optionally {@code {timestamp}}
 * @param separator the separator between parts of the header; empty: it has one part
 * @param content the signed text, with {@code {body}} and optionally {@code {timestamp}} and {@code {id}}
 * @param algorithm the hash function
 * @param encoding the encoding of the signature
 * @param idHeader the header with the message id, if the id is signed
 * @param timestampHeader the header with the timestamp, if it is signed and not part of the signature header
 * @param tolerance the seconds by which the timestamp may differ from the clock of the receiver
 * @param base64SecretPrefix the prefix of base64 secrets; empty: secrets are text
 */
public record WebhookSignature(
        String header,
        String format,
        String separator,
        String content,
        Algorithm algorithm,
        Encoding encoding,
        Optional<String> idHeader,
        Optional<String> timestampHeader,
        long tolerance,
        Optional<String> base64SecretPrefix) {
    /** The tolerance of most APIs, in seconds. */
    public static final long USUAL_TOLERANCE = 300;

    /** A hash function. */
    public enum Algorithm {
        SHA1,
        SHA256,
        SHA512
    }

    /** An encoding of bytes. */
    public enum Encoding {
        HEX,
        BASE64
    }
}
