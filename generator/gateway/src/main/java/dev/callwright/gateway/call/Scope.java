package dev.callwright.gateway.call;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a caller may do. */
public enum Scope {
    /** Call operations with a safe method (RFC 9110, 9.2.1), list operations, and search them. */
    READ,
    /** Call all other operations. */
    WRITE,
    /** List and set credentials. */
    CREDENTIALS,
    /** Read metrics. */
    METRICS;

    // QUERY is safe as well (the method of OpenAPI 3.2). TRACE is too, but its response repeats the credential.
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "QUERY");

    /** The scope that calls of an HTTP method need. Methods in other letter case are other methods (RFC 9110, 9.1). */
    public static Scope toCall(String method) {
        return SAFE.contains(method) ? READ : WRITE;
    }

    /** The name in settings and in the claims of tokens. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The scope with a name; empty if there is none. */
    public static Optional<Scope> of(String key) {
        return Stream.of(values()).filter(scope -> scope.key().equals(key)).findFirst();
    }
}
