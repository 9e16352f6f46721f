package sdk.stripe.core.internal.json;

import sdk.stripe.core.Bytes;
import sdk.stripe.core.FileUpload;
import sdk.stripe.core.JsonValue;
import sdk.stripe.core.internal.json.ScalarCodec.Scalar;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** The codecs of scalar values. */
public final class Codecs {
    /** Strings. */
    public static final Codec<String> STRING = new ScalarCodec<>(Scalar.STRING);

    /** Booleans. */
    public static final Codec<Boolean> BOOLEAN = new ScalarCodec<>(Scalar.BOOLEAN);

    /** Integers of 32 bits. */
    public static final Codec<Integer> INT32 = new ScalarCodec<>(Scalar.INT32);

    /** Integers of 64 bits. */
    public static final Codec<Long> INT64 = new ScalarCodec<>(Scalar.INT64);

    /** Integers of any size. */
    public static final Codec<BigInteger> UINT64 = new ScalarCodec<>(Scalar.UINT64);

    /** Numbers as floating point. */
    public static final Codec<Double> DOUBLE = new ScalarCodec<>(Scalar.DOUBLE);

    /** Numbers with all their digits. */
    public static final Codec<BigDecimal> NUMBER = new ScalarCodec<>(Scalar.NUMBER);

    /** Numbers whose digits are in a JSON string. */
    public static final Codec<BigDecimal> DECIMAL_STRING = new ScalarCodec<>(Scalar.DECIMAL_STRING);

    /** Instants as whole seconds since 1970-01-01T00:00:00Z. */
    public static final Codec<Instant> UNIX_TIME = new ScalarCodec<>(Scalar.UNIX_TIME);

    /** Date and time with an offset (RFC 3339). */
    public static final Codec<OffsetDateTime> DATE_TIME = new ScalarCodec<>(Scalar.DATE_TIME);

    /** Dates without time (RFC 3339). */
    public static final Codec<LocalDate> DATE = new ScalarCodec<>(Scalar.DATE);

    /** Bytes in base64. */
    public static final Codec<Bytes> BASE64 = new ScalarCodec<>(Scalar.BASE64);

    /** Files; they can only be sent, in multipart and binary bodies. */
    public static final Codec<FileUpload> BINARY = new ScalarCodec<>(Scalar.BINARY);

    /** Any JSON. */
    public static final Codec<JsonValue> ANY = new ScalarCodec<>(Scalar.ANY);

    private Codecs() {}
}
