package dev.callwright.core.diff.report;

import dev.callwright.core.diff.Change;
import dev.callwright.core.diff.Impact;
import dev.callwright.core.diff.Sdk;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a version rises (Semantic Versioning 2.0.0), the furthest first. */
public enum Bump {
    MAJOR,
    MINOR,
    PATCH,
    NONE;

    private static final Pattern VERSION =
            Pattern.compile("(0|[1-9][0-9]{0,17})\\.(0|[1-9][0-9]{0,17})\\.(0|[1-9][0-9]{0,17})(-[0-9A-Za-z.-]+)?"
                    + "(?:\\+[0-9A-Za-z.-]+)?");

    /** The rise that the differences require of an SDK. */
    static Bump of(List<Change> changes, Sdk sdk) {
        return changes.stream()
                .flatMap(change -> Optional.ofNullable(change.impacts().get(sdk)).stream())
                .map(impact -> of(impact, sdk))
                .min(Comparator.naturalOrder())
                .orElse(NONE);
    }

    private static Bump of(Impact impact, Sdk sdk) {
        return switch (impact) {
            case SOURCE_BREAKING, BEHAVIOR -> MAJOR;
            // Nothing is linked in TypeScript.
            case BINARY_BREAKING -> sdk == Sdk.JAVA ? MAJOR : PATCH;
            case ADDITIVE -> MINOR;
            case DOCS -> PATCH;
        };
    }

    /**
     * The version after another one; empty: that one is no semantic version.
     *
     * <p>Below 1.0.0 "anything may change at any time" (semver.org, item 4), but npm and Cargo take {@code ^0.3.1} for {@code
     * >=0.3.1 <0.4.0}: the second number tells them what breaks, and the third what does not. A version before a release, such as
     * {@code 1.2.0-beta.1}, rises to that release if it is far enough.
     */
    Optional<String> next(String version) {
        Matcher parts = VERSION.matcher(version);
        if (!parts.matches()) {
            return Optional.empty();
        }
        if (this == NONE) {
            return Optional.of(version);
        }
        Number number = new Number(part(parts, 1), part(parts, 2), part(parts, 3));
        Bump rise = number.major().signum() == 0 ? lower() : this;
        return Optional.of((parts.group(4) != null && number.begins(rise) ? number : number.after(rise)).toString());
    }

    private static BigInteger part(Matcher parts, int group) {
        return new BigInteger(parts.group(group));
    }

    private Bump lower() {
        return this == MAJOR ? MINOR : PATCH;
    }

    private record Number(BigInteger major, BigInteger minor, BigInteger patch) {
        /** Whether a rise leads to a version like this one, so that what precedes it has risen enough. */
        boolean begins(Bump rise) {
            return switch (rise) {
                case MAJOR -> minor.signum() == 0 && patch.signum() == 0;
                case MINOR -> patch.signum() == 0;
                case PATCH, NONE -> true;
            };
        }

        Number after(Bump rise) {
            return switch (rise) {
                case MAJOR -> new Number(major.add(BigInteger.ONE), BigInteger.ZERO, BigInteger.ZERO);
                case MINOR -> new Number(major, minor.add(BigInteger.ONE), BigInteger.ZERO);
                case PATCH -> new Number(major, minor, patch.add(BigInteger.ONE));
                case NONE -> this;
            };
        }

        @Override
        public String toString() {
            return major + "." + minor + "." + patch;
        }
    }

    /** Its name in reports, such as {@code major}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
