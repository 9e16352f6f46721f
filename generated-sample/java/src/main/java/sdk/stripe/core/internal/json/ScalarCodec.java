package sdk.stripe.core.internal.json;

import sdk.stripe.core.Bytes;
import sdk.stripe.core.FileUpload;
import sdk.stripe.core.JsonValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/** Scalar values of one kind. */
final class ScalarCodec<T> implements Codec<T> {
    // Plain digits of 1e999999999 would fill the memory.
    private static final int LONGEST_PLAIN_SCALE = 100;

    private final Scalar scalar;

    ScalarCodec(Scalar scalar) {
        this.scalar = scalar;
    }

    /** The kinds of values. */
    enum Scalar {
        STRING,
        BOOLEAN,
        INT32,
        INT64,
        UINT64,
        DOUBLE,
        NUMBER,
        DECIMAL_STRING,
        UNIX_TIME,
        DATE_TIME,
        DATE,
        BASE64,
        BINARY,
        ANY
    }

    @Override
    public boolean readsEveryValue() {
        return scalar == Scalar.STRING;
    }

    @Override
    @SuppressWarnings("unchecked") // Codecs pairs each scalar with its class
    public T read(JsonReader in) throws IOException {
        return (T) readScalar(in);
    }

    private Object readScalar(JsonReader in) throws IOException {
        return switch (scalar) {
            case STRING -> in.string();
            case BOOLEAN -> in.bool();
            case INT32 -> int32(in);
            case INT64 -> in.int64();
            case UINT64 -> integer(in);
            case DOUBLE -> in.float64();
            case NUMBER -> in.decimal();
            case DECIMAL_STRING -> decimalString(in);
            case UNIX_TIME, DATE_TIME, DATE -> time(in);
            case BASE64 -> base64(in);
            case BINARY -> throw in.mismatch("no file");
            case ANY -> in.any();
        };
    }

    private static Integer int32(JsonReader in) throws IOException {
        long value = in.int64();
        if (value != (int) value) {
            throw in.mismatch("an integer of 32 bits");
        }
        return (int) value;
    }

    private static BigInteger integer(JsonReader in) throws IOException {
        try {
            return in.decimal().toBigIntegerExact();
        } catch (ArithmeticException e) {
            throw in.mismatch("an integer");
        }
    }

    private static BigDecimal decimalString(JsonReader in) throws IOException {
        String digits = in.string();
        try {
            return Decimal.of(digits);
        } catch (NumberFormatException e) {
            throw in.mismatch("a string with a decimal number");
        }
    }

    private Object time(JsonReader in) throws IOException {
        try {
            return switch (scalar) {
                case UNIX_TIME -> Instant.ofEpochSecond(in.int64());
                case DATE_TIME -> OffsetDateTime.parse(in.string());
                default -> LocalDate.parse(in.string());
            };
        } catch (DateTimeException e) {
            throw in.mismatch(
                    switch (scalar) {
                        case UNIX_TIME -> "seconds since 1970";
                        case DATE_TIME -> "a date and time such as 2026-01-31T23:59:59Z";
                        default -> "a date such as 2026-01-31";
                    });
        }
    }

    private static Bytes base64(JsonReader in) throws IOException {
        String text = in.string();
        try {
            return Bytes.ofBase64(text);
        } catch (IllegalArgumentException e) {
            throw in.mismatch("bytes in base64");
        }
    }

    @Override
    public void write(T value, ValueWriter out) throws IOException {
        switch (scalar) {
            case STRING -> out.string((String) value);
            case BOOLEAN -> out.bool((Boolean) value);
            case INT32 -> out.number((Integer) value);
            case INT64 -> out.number((Long) value);
            case UINT64 -> out.numberText(DecimalText.json(new BigDecimal((BigInteger) value)));
            case DOUBLE -> out.numberText(finite((Double) value));
            case NUMBER -> out.numberText(DecimalText.json((BigDecimal) value));
            case DECIMAL_STRING -> out.string(plain((BigDecimal) value));
            case UNIX_TIME -> out.number(((Instant) value).getEpochSecond());
            case DATE_TIME -> out.string(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format((OffsetDateTime) value));
            case DATE -> out.string(value.toString());
            case BASE64 -> out.string(((Bytes) value).toBase64());
            case BINARY -> out.file((FileUpload) value);
            case ANY -> ((JsonValue) value).writeTo(out);
        }
    }

    private static String finite(Double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("JSON has no number " + value);
        }
        return DecimalText.json(BigDecimal.valueOf(value));
    }

    private static String plain(BigDecimal value) {
        return Math.abs((long) value.scale()) <= LONGEST_PLAIN_SCALE ? value.toPlainString() : value.toString();
    }
}
