package dev.callwright.core.naming.typescript;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the methods named by operation ids are in TypeScript. */
public enum OperationIds {
    /** On the object {@code client.operations} only. */
    OPERATIONS,
    /** On the client as well. */
    CLIENT;

    /** The place with this name; empty: there is none. */
    public static Optional<OperationIds> of(String place) {
        return Stream.of(values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(place))
                .findFirst();
    }
}
