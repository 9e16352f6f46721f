package dev.callwright.runtime;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** The codecs of values without parts. */
public final class Codecs {
    /** Strings. */
    public static final Codec<String> STRING = new Stub<>();

    /** Booleans. */
    public static final Codec<Boolean> BOOLEAN = new Stub<>();

    /** Integers of 32 bits. */
    public static final Codec<Integer> INT32 = new Stub<>();

    /** Integers of 64 bits. */
    public static final Codec<Long> INT64 = new Stub<>();

    /** Numbers as floating point. */
    public static final Codec<Double> DOUBLE = new Stub<>();

    /** Numbers with all their digits. */
    public static final Codec<BigDecimal> NUMBER = new Stub<>();

    /** Numbers whose digits are in a JSON string. */
    public static final Codec<BigDecimal> DECIMAL_STRING = new Stub<>();

    /** Instants as whole seconds since 1970-01-01T00:00:00Z. */
    public static final Codec<Instant> UNIX_TIME = new Stub<>();

    /** Date and time with an offset (RFC 3339). */
    public static final Codec<OffsetDateTime> DATE_TIME = new Stub<>();

    /** Dates without time (RFC 3339). */
    public static final Codec<LocalDate> DATE = new Stub<>();

    /** Bytes in base64. */
    public static final Codec<Bytes> BASE64 = new Stub<>();

    /** Files; they can only be sent, in multipart and binary bodies. */
    public static final Codec<FileUpload> BINARY = new Stub<>();

    /** Any JSON. */
    public static final Codec<JsonValue> ANY = new Stub<>();

    private Codecs() {}

    private static final class Stub<T> implements Codec<T> {
        @Override
        public T read(JsonReader in) throws IOException {
            throw new UnsupportedOperationException();
        }

        @Override
        public void write(T value, ValueWriter out) throws IOException {
            throw new UnsupportedOperationException();
        }
    }
}
