package dev.callwright.core.source.access;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The setting for references to documents on the network. */
public enum RemoteReferences {
    /** Not followed: they are kept, with a warning. */
    REFUSED,
    /** Followed to the server of the document and to servers that the user named. */
    SAME_ORIGIN,
    /** Followed to all servers at public addresses too. */
    ALLOWED;

    /** Its name in settings, such as {@code same-origin}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The value with a key; empty if there is none. */
    public static Optional<RemoteReferences> of(String key) {
        return Stream.of(values()).filter(each -> each.key().equals(key)).findFirst();
    }
}
