package dev.callwright.core;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be generated. */
public enum Output {
    JAVA,
    TYPESCRIPT,
    SNIPPETS;

    /** Its name in settings, which is also its folder in the output. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Every name, in words. */
    static String keys() {
        return Stream.of(values()).map(Output::key).collect(Collectors.joining(", "));
    }

    /** The output with this name; empty: there is none. */
    static Optional<Output> of(String key) {
        return Stream.of(values())
                .filter(output -> output.key().equals(key.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
