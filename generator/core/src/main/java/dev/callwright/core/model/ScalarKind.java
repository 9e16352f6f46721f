package dev.callwright.core.model;

/** The kinds of scalar values, by their serialization. */
public enum ScalarKind {
    /** Any JSON string. */
    STRING,
    BOOLEAN,
    /** {@code integer} with format {@code int32}. */
    INT32,
    /** {@code integer} with any other format or none: 64 bits. */
    INT64,
    /** {@code integer} with format {@code uint64}, which does not fit 64 signed bits. */
    UINT64,
    /** {@code number} with format {@code float} or {@code double}. */
    DOUBLE,
    /** {@code number} with no format: decimal digits kept. */
    NUMBER,
    /** {@code string} with format {@code decimal}: decimal digits in a JSON string. */
    DECIMAL_STRING,
    /** {@code integer} with format {@code unix-time}: seconds since 1970-01-01T00:00:00Z. */
    UNIX_TIME,
    /** {@code string} with format {@code date-time} (RFC 3339). */
    DATE_TIME,
    /** {@code string} with format {@code date} (RFC 3339 full-date). */
    DATE,
    /** {@code string} with format {@code byte}: base64. */
    BASE64,
    /** {@code string} with format {@code binary}: the bytes of a file. */
    BINARY
}
