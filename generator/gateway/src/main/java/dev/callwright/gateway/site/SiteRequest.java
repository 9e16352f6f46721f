package dev.callwright.gateway.site;

import java.util.Optional;

/**
 * What a request says of the file that it wants.
 *
 * @param rawPath the path as the request has it, percent-encoded, without a query
 * @param acceptEncoding the header {@code Accept-Encoding}
 * @param ifNoneMatch the header {@code If-None-Match}
 */
public record SiteRequest(String rawPath, Optional<String> acceptEncoding, Optional<String> ifNoneMatch) {
    /** A request without headers. */
    public static SiteRequest of(String rawPath) {
        return new SiteRequest(rawPath, Optional.empty(), Optional.empty());
    }
}
