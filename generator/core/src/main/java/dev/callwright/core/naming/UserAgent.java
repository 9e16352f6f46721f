package dev.callwright.core.naming;

/** What an SDK calls itself in the header {@code User-Agent}. */
public final class UserAgent {
    private UserAgent() {}

    /** The header's value for a package, such as {@code pets-java/1.0.0}. */
    public static String of(String packageName, String version) {
        return word(packageName) + "/" + word(version);
    }

    // Package names have characters that would end a word of the header (RFC 9110, 5.6.2).
    private static String word(String text) {
        return text.replaceAll("[^A-Za-z0-9.+_-]+", "-").replaceAll("^-|-$", "");
    }
}
