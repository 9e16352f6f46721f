package sdk.stripe.core;

import java.io.ByteArrayInputStream;

/** The body of a request. It may be opened several times. */
public final class HttpBody {
    private final String contentType;
    private final long length;
    private final FileUpload.Source source;

    /** A body; the length is negative when it is not known before the bytes are sent. */
    public HttpBody(String contentType, long length, FileUpload.Source source) {
        this.contentType = contentType;
        this.length = length;
        this.source = source;
    }

    /** A body of these bytes. */
    public static HttpBody of(String contentType, byte[] bytes) {
        return new HttpBody(contentType, bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    /** The media type. */
    public String contentType() {
        return contentType;
    }

    /** The number of bytes; negative when it is not known before they are sent. */
    public long length() {
        return length;
    }

    /** The source of the bytes. */
    public FileUpload.Source source() {
        return source;
    }
}
