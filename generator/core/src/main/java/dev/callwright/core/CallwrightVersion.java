package dev.callwright.core;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of Callwright, from a resource that the build writes. */
public final class CallwrightVersion {
    private static final String CURRENT = load();

    private CallwrightVersion() {}

    /** The version, such as {@code 1.2.0}. */
    public static String current() {
        return CURRENT;
    }

    private static String load() {
        try (InputStream in = CallwrightVersion.class.getResourceAsStream("version.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
