package sdk.stripe.core;

/** How a request body is written. */
public enum BodyFormat {
    JSON,
    /** {@code application/x-www-form-urlencoded}. */
    FORM,
    /** {@code multipart/form-data}. */
    MULTIPART,
    TEXT,
    BINARY
}
