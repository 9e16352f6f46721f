package dev.callwright.gateway.credential.http;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Calls a server that hands out secrets or tokens. Redirects are not followed. */
public interface CredentialHttp {
    /**
     * A request with a small body.
     *
     * @param method the method
     * @param uri an absolute URI
     * @param headers the headers by name
     * @param body the body; an empty string: none
     */
    record Question(String method, URI uri, Map<String, String> headers, String body) {
        public Question {
            headers = Map.copyOf(headers);
        }

        // Headers and body have secrets in them.
        @Override
        public String toString() {
            return method + " request";
        }
    }

    /**
     * A response with a small body.
     *
     * @param status the status
     * @param body the body
     */
    record Answer(int status, String body) {
        // The body has secrets in it.
        @Override
        public String toString() {
            return "answer " + status;
        }
    }

    /** The answer; fails if there is none in time, if it is too large, or if the address is not allowed. */
    CompletableFuture<Answer> ask(Question question);
}
