package dev.callwright.gateway.credential.reference;

import dev.callwright.gateway.credential.secret.SecretValues;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where a secret is. Settings have references only, so that they can be shown, shared and checked in.
 *
 * @param kind the kind of place
 * @param place the name of the variable, the path of the file, or the path of the secret in the API of Vault
 * @param field the field of a secret of Vault; otherwise {@link SecretValues#SINGLE}
 */
public record Reference(Kind kind, String place, String field) {
    private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,254}");
    private static final Pattern FIELD = Pattern.compile("[^#\\p{Cntrl}]{1,255}");
    private static final Pattern SEGMENT = Pattern.compile("(?!\\.{1,2}$)[^/?#%\\\\\\p{Cntrl}]{1,255}");
    private static final String HOW =
            "write where the secret is: env:NAME, file:PATH or vault:PATH#FIELD, such as vault:secret/data/stripe#key";

    /** The kind of place. */
    public enum Kind {
        ENV,
        FILE,
        VAULT;

        /** The word before the colon. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The reference to an environment variable. */
    public static Reference variable(String name) {
        return new Reference(Kind.ENV, name, SecretValues.SINGLE);
    }

    /**
     * Reads a reference.
     *
     * @param text the reference, or by mistake the secret itself, which therefore never gets into a message
     * @param where the place in the settings, for messages
     * @throws CredentialSettingsException if it is none
     */
    public static Reference of(String text, String where) {
        int colon = text.indexOf(':');
        String place = text.substring(colon + 1);
        for (Kind kind : Kind.values()) {
            if (colon > 0 && text.substring(0, colon).equals(kind.key())) {
                return switch (kind) {
                    case ENV -> variable(place, where);
                    case FILE -> file(place, where);
                    case VAULT -> secret(place, where);
                };
            }
        }
        throw new CredentialSettingsException(where, "this is not a reference, and secrets do not belong here; " + HOW);
    }

    private static Reference variable(String name, String where) {
        if (!VARIABLE.matcher(name).matches()) {
            throw new CredentialSettingsException(
                    where, "after env: comes the name of an environment variable: letters, digits and _");
        }
        return variable(name);
    }

    private static Reference file(String path, String where) {
        try {
            if (!path.isBlank() && Path.of(path).getFileName() != null) {
                return new Reference(Kind.FILE, path, SecretValues.SINGLE);
            }
        } catch (InvalidPathException e) {
            // The message of the exception has the text in it.
        }
        throw new CredentialSettingsException(where, "after file: comes the path of a file");
    }

    private static Reference secret(String text, String where) {
        int hash = text.indexOf('#');
        String path = hash < 0 ? text : text.substring(0, hash);
        String field = hash < 0 ? "" : text.substring(hash + 1);
        String[] segments = path.split("/", -1);
        boolean isPath = segments.length > 1;
        for (String segment : segments) {
            isPath &= SEGMENT.matcher(segment).matches();
        }
        if (!isPath || !FIELD.matcher(field).matches()) {
            throw new CredentialSettingsException(
                    where,
                    "after vault: come the path of the secret as in Vault's HTTP API, # and a field, such as"
                            + " vault:secret/data/stripe#key");
        }
        return new Reference(Kind.VAULT, path, field);
    }

    /** The reference for people; of a file only its name, because paths tell about the machine. */
    @Override
    public String toString() {
        return switch (kind) {
            case ENV -> "env:" + place;
            case FILE -> "file:" + Path.of(place).getFileName();
            case VAULT -> "vault:" + place + "#" + field;
        };
    }
}
