package dev.callwright.gateway.credential;

import java.util.Map;

/**
 * The credentials of one caller.
 *
 * @param byProvider the settings by API and scheme
 * @param otherwise what is used for a scheme that the caller has none for
 */
public record OwnCredentials(Map<String, Map<String, SchemeSettings>> byProvider, Otherwise otherwise) {
    public OwnCredentials {
        byProvider = SchemeSettings.copyOf(byProvider);
    }

    /** What a caller with own credentials gets where it has none. */
    public enum Otherwise {
        /** Nothing: the call fails. */
        NOTHING,
        /** What callers without own credentials use. */
        SHARED
    }
}
