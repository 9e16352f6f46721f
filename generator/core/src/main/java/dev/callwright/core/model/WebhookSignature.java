package dev.callwright.core.model;

import java.util.Optional;

/**
 * How an API signs what it sends: by HMAC with a secret that it shares with the receiver.
 *
 * @param header the header that holds the signature
 * @param format the header's value, with {@code {signature}} and perhaps {@code {timestamp}} in it
 * @param separator what stands between the parts of the value; empty: it is one part
 * @param content what is signed, with {@code {body}} and perhaps {@code {timestamp}} and {@code {id}} in it
 * @param algorithm the hash function
 * @param encoding how the bytes of the signature are written
 * @param idHeader the header that holds the id of the message, when that is signed
 * @param timestampHeader the header that holds the time, when that is signed and not in the header of the signature
 * @param tolerance how many seconds the time may differ from the receiver's
 * @param base64SecretPrefix what stands before the base64 of a secret; empty: secrets are text
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
    /** The seconds that most APIs tolerate. */
    public static final long USUAL_TOLERANCE = 300;

    /** A hash function. */
    public enum Algorithm {
        SHA1,
        SHA256,
        SHA512
    }

    /** A way to write bytes. */
    public enum Encoding {
        HEX,
        BASE64
    }
}
