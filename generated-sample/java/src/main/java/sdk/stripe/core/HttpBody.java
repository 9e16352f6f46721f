package sdk.stripe.core;

import java.io.ByteArrayInputStream;

/** The body of a request. It may be opened several times. */
public final class HttpBody {
    static final long UNKNOWN_LENGTH = -1;

    private final String contentType;
    private final long length;
    private final FileUpload.Source source;

    HttpBody(String contentType, long length, FileUpload.Source source) {
        this.contentType = contentType;
        this.length = length;
        this.source = source;
    }

    static HttpBody of(String contentType, byte[] bytes) {
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

    /** Where the bytes come from. */
    public FileUpload.Source source() {
        return source;
    }
}
