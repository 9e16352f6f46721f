package sdk.stripe.core.internal.http;

/** The format of a request body. */
public enum BodyFormat {
    JSON,
    /** {@code application/x-www-form-urlencoded}. */
    FORM,
    /** {@code multipart/form-data}. */
    MULTIPART,
    TEXT,
    BINARY
}
