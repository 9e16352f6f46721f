package dev.callwright.core.source.access;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether references to other documents may be fetched over the network. */
public enum RemoteReferences {
    /** No: they stay as they are, with a warning. */
    REFUSED,
    /** Only from the server that the document came from, and those that the user named. */
    SAME_ORIGIN,
    /** From every server with public addresses too. */
    ALLOWED;

    /** Its name in settings, such as {@code same-origin}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one with a name; empty: there is none. */
    public static Optional<RemoteReferences> of(String key) {
        return Stream.of(values()).filter(each -> each.key().equals(key)).findFirst();
    }
}
