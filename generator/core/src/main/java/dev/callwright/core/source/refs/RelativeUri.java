package dev.callwright.core.source.refs;

import java.net.URI;
import java.net.URISyntaxException;

/** Identifiers of schemas, which are URIs relative to each other (RFC 3986, 5.2). */
final class RelativeUri {
    private RelativeUri() {}

    /** A reference resolved against a base; the reference itself if one of them is not a URI. */
    static String resolve(String base, String reference) {
        try {
            URI resolved = base.isEmpty() ? new URI(reference) : new URI(base).resolve(new URI(reference));
            return resolved.normalize().toString();
        } catch (URISyntaxException e) {
            return reference;
        }
    }

    /** Whether a resolved identifier is relative to the document. */
    static boolean isRelative(String resolved) {
        try {
            URI uri = new URI(resolved);
            return !uri.isAbsolute() && uri.getRawAuthority() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** An identifier without its fragment. */
    static String withoutFragment(String uri) {
        int hash = uri.indexOf('#');
        return hash < 0 ? uri : uri.substring(0, hash);
    }
}
