package dev.callwright.core.sample;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.model.ScalarKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.function.Function;

/** Validates JSON against kinds of scalars, as strictly as the types of generated code. */
final class ScalarValidator {
    private static final BigInteger UNSIGNED_MAX = BigInteger.TWO.pow(64).subtract(BigInteger.ONE);

    private ScalarValidator() {}

    /** Whether the JSON is valid for the kind. */
    static boolean isValid(ScalarKind kind, JsonNode json) {
        return switch (kind) {
            case STRING -> json.isTextual();
            case BOOLEAN -> json.isBoolean();
            case INT32 -> json.isIntegralNumber() && json.canConvertToInt();
            case INT64 -> json.isIntegralNumber() && json.canConvertToLong();
            case UINT64 -> json.isIntegralNumber() && isBetween(BigInteger.ZERO, json.decimalValue(), UNSIGNED_MAX);
            case DOUBLE -> json.isNumber() && isDouble(json.decimalValue());
            case NUMBER -> json.isNumber();
            case UNIX_TIME -> json.isIntegralNumber() && json.canConvertToLong() && isInstant(json.longValue());
            case DECIMAL_STRING -> isParsed(json, BigDecimal::new);
            case DATE_TIME -> isParsed(json, OffsetDateTime::parse);
            case DATE -> isParsed(json, LocalDate::parse);
            case BASE64 -> isParsed(json, Base64.getDecoder()::decode);
            case BINARY -> json.isTextual() && isFile(json.textValue());
        };
    }

    /** Whether a number, rounded either way, is within the range of the kind. */
    static boolean isInRange(ScalarKind kind, BigDecimal number) {
        return switch (kind) {
            case INT32 ->
                isBetween(BigInteger.valueOf(Integer.MIN_VALUE), number, BigInteger.valueOf(Integer.MAX_VALUE));
            case INT64, UNIX_TIME ->
                isBetween(BigInteger.valueOf(Long.MIN_VALUE), number, BigInteger.valueOf(Long.MAX_VALUE));
            case UINT64 -> isBetween(BigInteger.ZERO, number, UNSIGNED_MAX);
            case DOUBLE -> isDouble(number);
            case STRING, BOOLEAN, NUMBER, DECIMAL_STRING, DATE_TIME, DATE, BASE64, BINARY -> true;
        };
    }

    private static boolean isBetween(BigInteger low, BigDecimal number, BigInteger high) {
        return number.compareTo(new BigDecimal(low)) >= 0 && number.compareTo(new BigDecimal(high)) <= 0;
    }

    /** A description of valid values, for messages. */
    static String description(ScalarKind kind) {
        return switch (kind) {
            case STRING -> "a string";
            case BOOLEAN -> "true or false";
            case INT32 -> "an integer of 32 bits";
            case INT64 -> "an integer of 64 bits";
            case UINT64 -> "an integer of 64 bits that is not negative";
            case DOUBLE, NUMBER -> "a number";
            case DECIMAL_STRING -> "a number in a string";
            case UNIX_TIME -> "seconds since 1970";
            case DATE_TIME -> "a date and time such as 2026-01-31T23:59:59Z";
            case DATE -> "a date such as 2026-01-31";
            case BASE64 -> "bytes in base64";
            case BINARY -> "the path of a file";
        };
    }

    // Java rejects literals that overflow to infinity or underflow to zero.
    private static boolean isDouble(BigDecimal value) {
        double number = value.doubleValue();
        return Double.isFinite(number) && (number != 0 || value.signum() == 0);
    }

    private static boolean isInstant(long seconds) {
        return seconds >= Instant.MIN.getEpochSecond() && seconds <= Instant.MAX.getEpochSecond();
    }

    private static boolean isFile(String path) {
        return !path.isBlank() && path.chars().noneMatch(c -> c != '\n' && Character.isISOControl(c));
    }

    private static boolean isParsed(JsonNode json, Function<String, Object> parser) {
        try {
            return json.isTextual()
                    && !parser.apply(json.textValue()).toString().isEmpty();
        } catch (DateTimeException | IllegalArgumentException e) {
            return false;
        }
    }
}
