package dev.callwright.gateway.caller;

import java.net.URI;
import java.util.concurrent.CompletableFuture;

/**
 * Reads the documents of an issuer. The server implements it, so that its rules about addresses hold: the hosts of the URLs that
 * the operator sets may be on loopback; one that only the issuer's discovery document names may not.
 */
public interface IssuerDocuments {
    /**
     * The text of the body of a GET with the status 200, in UTF-8. It fails for other statuses, redirects among them, for larger
     * bodies, and if no response comes within a few seconds.
     *
     * @param limit the most bytes
     */
    CompletableFuture<String> get(URI url, int limit);
}
