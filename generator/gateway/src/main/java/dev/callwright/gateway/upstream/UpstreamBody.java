package dev.callwright.gateway.upstream;

import org.eclipse.jetty.client.BytesRequestContent;
import org.eclipse.jetty.client.Request;
import org.jspecify.annotations.Nullable;

/** The body of a request to an API. It can be sent once. */
public interface UpstreamBody {
    /** The length in bytes; -1 if it is not known. */
    long length();

    /** The content that the client sends. The media type is a header of the request, not of this. */
    Request.Content content();

    /** A body of bytes, which are not copied. */
    static UpstreamBody bytes(byte[] body) {
        return new UpstreamBody() {
            @Override
            public long length() {
                return body.length;
            }

            @Override
            public Request.Content content() {
                return new BytesRequestContent(body) {
                    @Override
                    public @Nullable String getContentType() {
                        return null;
                    }
                };
            }
        };
    }
}
