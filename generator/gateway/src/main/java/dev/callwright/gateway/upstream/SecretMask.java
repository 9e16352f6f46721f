package dev.callwright.gateway.upstream;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.http.HttpField;

/**
 * Replaces secrets in what an API answers by as many asterisks: an API may echo the credential that it was called with, in an error for
 * instance. It finds a secret as it is, percent-encoded, escaped as JSON and HTML do, and in Base64; see {@link SecretForms}. A secret
 * that starts amid other Base64 text is not found.
 *
 * <p>Secrets with less than {@value #SHORTEST_IN_BODIES} characters are masked in header values only, and those with less than
 * {@value #SHORTEST} nowhere: they occur in texts by chance, and to replace them would destroy the texts.
 *
 * <p>It is made once for each set of secrets and is safe for use by several threads. It does not keep the secrets' text.
 */
public final class SecretMask {
    /** The least number of characters of secrets that are masked in bodies. */
    public static final int SHORTEST_IN_BODIES = 8;

    /** The least number of characters of secrets that are masked in header values. */
    public static final int SHORTEST = 4;

    /** The mask of no secrets. */
    public static final SecretMask NONE = builder().build();

    private final SecretAutomaton inBodies;
    private final SecretAutomaton inValues;

    private SecretMask(SecretAutomaton inBodies, SecretAutomaton inValues) {
        this.inBodies = inBodies;
        this.inValues = inValues;
    }

    /** A mask to which secrets are added. */
    public static Builder builder() {
        return new Builder();
    }

    /** The mask for one body. */
    MaskedBytes body() {
        return new MaskedBytes(inBodies);
    }

    /** A header with its value masked; the same one if there is no secret in it. */
    HttpField field(HttpField field) {
        String value = field.getValue();
        if (inValues.isEmpty() || value == null) {
            return field;
        }
        String masked = value(value);
        return masked.equals(value) ? field : new HttpField(field.getHeader(), field.getName(), masked);
    }

    /** A text, such as a header value, masked. */
    public String value(String text) {
        if (inValues.isEmpty()) {
            return text;
        }
        char[] masked = text.toCharArray();
        boolean isChanged = false;
        int state = 0;
        for (int at = 0; at < masked.length; at++) {
            state = inValues.next(state, text.charAt(at));
            int length = inValues.match(state);
            if (length > 0) {
                isChanged = true;
                for (int back = at - length + 1; back <= at; back++) {
                    masked[back] = '*';
                }
            }
        }
        return isChanged ? new String(masked) : text;
    }

    private record Secret(int length, List<byte[]> forms) {}

    /** Collects secrets. */
    public static final class Builder {
        private final List<Secret> secrets = new ArrayList<>();

        private Builder() {}

        /** Adds a secret: a key, a token, a password. */
        public Builder secret(CharSequence secret) {
            secrets.add(new Secret(secret.length(), SecretForms.of(secret)));
            return this;
        }

        /** Adds user name and password of HTTP Basic authentication (RFC 7617): the password, and both as they are sent. */
        public Builder basic(CharSequence user, CharSequence password) {
            secret(password);
            secrets.add(new Secret(Math.max(user.length(), password.length()), SecretForms.basic(user, password)));
            return this;
        }

        /** The mask. */
        public SecretMask build() {
            SecretAutomaton inBodies = automaton(SHORTEST_IN_BODIES);
            boolean isSame = secrets.stream().noneMatch(each -> each.length() < SHORTEST_IN_BODIES);
            return new SecretMask(inBodies, isSame ? inBodies : automaton(SHORTEST));
        }

        // The table has an end: all secrets as they are come before the other forms of any of them.
        private SecretAutomaton automaton(int shortest) {
            List<List<byte[]>> forms = secrets.stream()
                    .filter(each -> each.length() >= shortest)
                    .map(Secret::forms)
                    .toList();
            int most = forms.stream().mapToInt(List::size).max().orElse(0);
            List<byte[]> patterns = new ArrayList<>();
            for (int rank = 0; rank < most; rank++) {
                for (List<byte[]> each : forms) {
                    if (rank < each.size()) {
                        patterns.add(each.get(rank));
                    }
                }
            }
            return SecretAutomaton.of(patterns);
        }
    }
}
