package dev.callwright.core.diff.report;

import dev.callwright.core.diff.Impact;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The differences that count as findings: those of an impact and of worse ones. */
public enum FailOn {
    SOURCE_BREAKING(Optional.of(Impact.SOURCE_BREAKING)),
    BINARY_BREAKING(Optional.of(Impact.BINARY_BREAKING)),
    BEHAVIOR(Optional.of(Impact.BEHAVIOR)),
    NONE(Optional.empty());

    private final Optional<Impact> least;

    FailOn(Optional<Impact> least) {
        this.least = least;
    }

    /** The one with a key, in any letter case; empty: there is none. */
    public static Optional<FailOn> of(String key) {
        return Stream.of(values())
                .filter(each -> each.key().equals(key.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** All keys, as messages list them. */
    public static String keys() {
        return Stream.of(values()).map(FailOn::key).collect(Collectors.joining(", "));
    }

    /** Its name in settings and on the command line, such as {@code source-breaking}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether there are such differences. */
    public boolean isMetBy(Comparison comparison) {
        return least.filter(comparison::has).isPresent();
    }
}
