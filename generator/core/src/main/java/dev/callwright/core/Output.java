package dev.callwright.core;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The outputs of the generator. */
public enum Output {
    JAVA,
    TYPESCRIPT,
    SNIPPETS,
    /** Documentation pages; generated on request only. */
    SITE;

    /** The outputs that are generated unless the settings name some. */
    static Set<Output> usual() {
        return EnumSet.complementOf(EnumSet.of(SITE));
    }

    /** The name in settings and of the folder. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All keys, separated by commas. */
    static String keys() {
        return Stream.of(values()).map(Output::key).collect(Collectors.joining(", "));
    }

    /** The output with a key; empty if there is none. */
    static Optional<Output> of(String key) {
        return Stream.of(values())
                .filter(output -> output.key().equals(key.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
