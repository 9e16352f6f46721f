package dev.callwright.gateway.credential;

import dev.callwright.core.model.SecurityScheme;
import dev.callwright.core.model.SecurityScheme.Kind;
import dev.callwright.gateway.credential.secret.SecretValues;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The secrets that a credential consists of. */
public enum CredentialShape {
    /** A token or a key. */
    TOKEN(SecretValues.SINGLE),
    /** A user name and a password. */
    BASIC("username", "password"),
    /** The client id and the client secret of OAuth 2, with which the gateway requests tokens. */
    CLIENT("clientId", "clientSecret");

    private final String first;
    private final String last;

    CredentialShape(String first, String last) {
        this.first = first;
        this.last = last;
    }

    CredentialShape(String only) {
        this(only, only);
    }

    /** The names of the secrets, the one that is kept secret most last. */
    public List<String> fields() {
        return first.equals(last) ? List.of(first) : List.of(first, last);
    }

    /** The shape with these fields; empty if there is none. */
    static Optional<CredentialShape> of(Set<String> names) {
        return Stream.of(values())
                .filter(shape -> names.equals(Set.copyOf(shape.fields())))
                .findFirst();
    }

    /** The shapes with which the gateway satisfies a scheme; empty: it cannot. */
    static List<CredentialShape> of(SecurityScheme scheme) {
        Kind kind = scheme.kind();
        if (kind == Kind.BASIC) {
            return List.of(BASIC);
        }
        if (scheme.clientCredentials().isPresent()) {
            return List.of(TOKEN, CLIENT);
        }
        return kind.isToken() || kind.isKey() ? List.of(TOKEN) : List.of();
    }

    /** How to write it in settings and bodies. */
    String example() {
        return switch (this) {
            case TOKEN -> "a text";
            case BASIC -> "{\"username\": .., \"password\": ..}";
            case CLIENT -> "{\"clientId\": .., \"clientSecret\": ..}";
        };
    }
}
