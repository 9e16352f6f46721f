package sdk.stripe.core;

/**
 * How much of a response is read into memory at most. Bytes count as they arrive, for the runtime does not use
 * compression. Binary results and event streams have no limit as a whole, for the caller reads them.
 */
public final class ResponseLimits {
    private static final int MEGABYTE = 1 << 20;
    // Longer arrays are more than some virtual machines have.
    private static final int LARGEST = Integer.MAX_VALUE - 16;
    private static final ResponseLimits DEFAULTS = new ResponseLimits(256 * MEGABYTE, MEGABYTE, 16 * MEGABYTE);

    private final int body;
    private final int errorBody;
    private final int eventLine;

    private ResponseLimits(int body, int errorBody, int eventLine) {
        this.body = body;
        this.errorBody = errorBody;
        this.eventLine = eventLine;
    }

    /** 256 MB for bodies, 1 MB for the bodies of errors, 16 MB for a line or an event of a stream. */
    public static ResponseLimits defaults() {
        return DEFAULTS;
    }

    /** The same limits with another one, in bytes, for the body of a success; more is a {@link LimitException}. */
    public ResponseLimits withBody(int bytes) {
        return new ResponseLimits(checked(bytes), errorBody, eventLine);
    }

    /** The same limits with another one, in bytes, for the body of an error, which is cut there. */
    public ResponseLimits withErrorBody(int bytes) {
        return new ResponseLimits(body, checked(bytes), eventLine);
    }

    /**
     * The same limits with another one, in bytes, for one line of a stream and for the data of one event; more is a
     * {@link LimitException}.
     */
    public ResponseLimits withEventLine(int bytes) {
        return new ResponseLimits(body, errorBody, checked(bytes));
    }

    /** The limit of the body of a success, in bytes. */
    public int body() {
        return body;
    }

    /** The limit of the body of an error, in bytes. */
    public int errorBody() {
        return errorBody;
    }

    /** The limit of one line of a stream and of the data of one event, in bytes. */
    public int eventLine() {
        return eventLine;
    }

    private static int checked(int bytes) {
        if (bytes < 1 || bytes > LARGEST) {
            throw new IllegalArgumentException("a limit must be from 1 to " + LARGEST + " bytes, not " + bytes);
        }
        return bytes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ResponseLimits that
                && body == that.body
                && errorBody == that.errorBody
                && eventLine == that.eventLine;
    }

    @Override
    public int hashCode() {
        return (body * 31 + errorBody) * 31 + eventLine;
    }

    @Override
    public String toString() {
        return "ResponseLimits[body=" + body + ", errorBody=" + errorBody + ", eventLine=" + eventLine + "]";
    }
}
