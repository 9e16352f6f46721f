package dev.callwright.core.naming;

/** The header {@code User-Agent} of an SDK. */
public final class UserAgent {
    private UserAgent() {}

    /** The header's value for a package, such as {@code pets-java/1.0.0}. */
    public static String of(String packageName, String version) {
        return token(packageName) + "/" + token(version);
    }

    // Package names contain characters that are not legal in a token (RFC 9110, 5.6.2).
    private static String token(String text) {
        return text.replaceAll("[^A-Za-z0-9.+_-]+", "-").replaceAll("^-|-$", "");
    }
}
